import type { TextStyle } from "./text-width";

/** A text that means itself inside SVG. Characters that XML forbids are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}

/** One attribute list; those that are undefined are left out. */
function toAttributes(attributes: Record<string, string | number | undefined>): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== "")
    .map(
      ([name, value]) => ` ${name}="${escapeXml(String(typeof value === "number" ? round(value) : value))}"`,
    )
    .join("");
}

const round = (value: number) => Math.round(value * 100) / 100;

/** An element without content. */
export function toElement(name: string, attributes: Record<string, string | number | undefined>): string {
  return `<${name}${toAttributes(attributes)}/>`;
}

/** Where and how a line of text stands; `y` is its baseline, `fill` the name of a colour token. */
export interface TextPlace extends TextStyle {
  x: number;
  y: number;
  fill: string;
  anchor?: "middle" | "end";
}

/** One line of text. */
export function toText(text: string, { x, y, size, bold, fill, anchor }: TextPlace): string {
  const attributes = toAttributes({
    x,
    y,
    fill: `var(--color-${fill})`,
    "font-size": size,
    "font-weight": bold ? 600 : undefined,
    "text-anchor": anchor,
  });
  return `<text${attributes}>${escapeXml(text)}</text>`;
}

/** A path that is only a line. */
export function toStroke(
  d: string,
  { color, width = 1, dash }: { color: string; width?: number; dash?: string | undefined },
): string {
  if (d === "") return "";
  return toElement("path", {
    d,
    fill: "none",
    stroke: color,
    "stroke-width": width,
    "stroke-dasharray": dash,
    "stroke-linejoin": "round",
  });
}

/** A path that is filled, with an outline where one is named. */
export function toFill(d: string, { color, stroke }: { color: string; stroke?: string }): string {
  return d === "" ? "" : toElement("path", { d, fill: color, stroke });
}
