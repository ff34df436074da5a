import { toElement, toFill, toStroke, toText } from "./svg";
import { clipText, measureText, wrapText } from "./text-width";

/** Free room at the picture's edges, in pixels. */
export const PAD = 48;

/** A piece of a picture and the y where the next may begin. */
export interface Piece {
  svg: string;
  bottom: number;
}

/** An entry of a legend: a line's colour, dash and name, its value, and whether that is a rise or a fall. */
export interface LegendEntry {
  color: string;
  dash: string | undefined;
  label: string;
  value: string;
  direction: "up" | "down" | null;
}

/** A triangle that points up or down, as high as a digit of the given size. */
export function toTriangle(input: { x: number; y: number; size: number; up: boolean }): string {
  const { x, y, size, up } = input;
  const side = size * 0.62;
  const top = y - side;
  const d = up ? `M${x} ${y}h${side}L${x + side / 2} ${top}Z` : `M${x} ${top}h${side}L${x + side / 2} ${y}Z`;
  return toFill(d, { color: `var(--color-${up ? "up" : "down"})` });
}

/** Width of `toTriangle` with the space behind it. */
export const toTriangleWidth = (size: number) => size * 0.9;

const LEGEND = { size: 18, swatch: 26, gap: 10, between: 34, row: 30, longest: 420 } as const;

/** A legend that flows over as many rows as it needs. */
export function toLegend(input: {
  entries: readonly LegendEntry[];
  x: number;
  y: number;
  width: number;
}): Piece {
  const { size, swatch, gap, between, row, longest } = LEGEND;
  let x = input.x;
  let y = input.y + row - 8;
  let svg = "";
  for (const entry of input.entries) {
    const label = clipText(entry.label, { most: longest, size });
    const labelWidth = measureText(label, { size });
    const arrow = entry.direction === null ? 0 : toTriangleWidth(size);
    const width = swatch + gap + labelWidth + gap + arrow + measureText(entry.value, { size, bold: true });
    if (x > input.x && x + width > input.x + input.width) {
      x = input.x;
      y += row;
    }
    svg += toStroke(`M${x} ${y - 6}h${swatch}`, { color: entry.color, width: 3, dash: entry.dash });
    svg += toText(label, { x: x + swatch + gap, y, size, fill: "muted" });
    const at = x + swatch + gap + labelWidth + gap;
    if (entry.direction !== null) svg += toTriangle({ x: at, y, size, up: entry.direction === "up" });
    svg += toText(entry.value, { x: at + arrow, y, size, bold: true, fill: entry.direction ?? "ink" });
    x += width + between;
  }
  return { svg, bottom: input.entries.length === 0 ? input.y : y + 8 };
}

/** "Simulated" in a box of its own, its right edge at `right`; gives the room it takes. */
export function toSimulatedBadge({ right, y }: { right: number; y: number }): { svg: string; width: number } {
  const size = 18;
  const width = measureText("Simulated", { size, bold: true }) + 26;
  const box = toElement("rect", {
    x: right - width,
    y: y - 23,
    width,
    height: 32,
    rx: 4,
    fill: "var(--color-warn-soft)",
    stroke: "var(--color-warn)",
  });
  const text = toText("Simulated", {
    x: right - width / 2,
    y,
    size,
    bold: true,
    fill: "warn",
    anchor: "middle",
  });
  return { svg: box + text, width };
}

/** The word across the drawing of invented prices: it stays when a picture is cut to its lines. */
export function toWatermark({ x, y, width }: { x: number; y: number; width: number }): string {
  const size = Math.min(110, width / 7.5);
  const attributes = `transform="rotate(-12 ${Math.round(x)} ${Math.round(y)})" opacity="0.16"`;
  const text = toText("SIMULATED", { x, y: y + size / 3, size, bold: true, fill: "faint", anchor: "middle" });
  return `<g ${attributes}>${text}</g>`;
}

/** A line under the drawing: a source, or why a figure is older than it should be. */
export interface FootLine {
  text: string;
  fill: "faint" | "warn";
}

const FOOT = { size: 17, row: 24, most: 5, brand: 130 } as const;

/** Source lines at the picture's foot, the product's name beside them; `top` is where the drawing has to end. */
export function toFoot(input: { lines: readonly FootLine[]; width: number; height: number }): {
  svg: string;
  top: number;
} {
  const { size, row, most, brand } = FOOT;
  const room = input.width - 2 * PAD - brand;
  const wrapped = input.lines.flatMap(({ text, fill }) =>
    wrapText(text, { most: room, size }).map((line) => ({ line, fill })),
  );
  const shown = wrapped.slice(0, most);
  const last = shown.at(-1);
  if (last && wrapped.length > most) last.line = clipText(`${last.line} and more…`, { most: room, size });
  const bottom = input.height - PAD + 14;
  const top = bottom - (shown.length - 1) * row - size - 16;
  const rule = toStroke(`M${PAD} ${top}H${input.width - PAD}`, { color: "var(--color-line)" });
  const texts = shown.map(({ line, fill }, i) =>
    toText(line, { x: PAD, y: bottom - (shown.length - 1 - i) * row, size, fill }),
  );
  return { svg: rule + texts.join("") + toBrand({ right: input.width - PAD, y: bottom }), top };
}

function toBrand({ right, y }: { right: number; y: number }): string {
  const size = 18;
  const left = right - measureText("tickertalk", { size, bold: true }) - 28;
  const ticks = toStroke(
    `M${left} ${y}v-7M${left + 6} ${y + 1}v-11M${left + 12} ${y - 3}v-10M${left + 18} ${y - 7}v-8`,
    { color: "var(--color-accent)", width: 2.5 },
  );
  return ticks + toText("tickertalk", { x: right, y, size, bold: true, fill: "ink", anchor: "end" });
}
