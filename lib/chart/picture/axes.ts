import type { Domain } from "../axis/price-axis";
import type { TimeTick } from "../axis/time-axis";
import { type PlotArea, toY } from "../draw/geometry";
import { toRulePath } from "../draw/rules";
import { placeTimeLabels } from "../draw/time-labels";
import { toElement, toStroke, toText } from "./svg";
import { measureText } from "./text-width";

const SIZE = 16;
/** Room below a drawing for the days. */
export const TIME_ROOM = 30;

/** Room right of a drawing for its longest value, set bold as the newest is. */
export function toAxisRoom(labels: readonly string[]): number {
  const widths = labels.map((label) => measureText(label, { size: SIZE, bold: true }));
  return Math.max(24, ...widths) + 20;
}

/** How many values stand well at an axis of that height. */
export function toTickCount(height: number): number {
  return Math.min(8, Math.max(3, Math.round(height / 34)));
}

/** The newest value as a filled label on the axis. */
export interface AxisTag {
  value: number;
  label: string;
  color: string;
}

/** Level rules and their values at the right; a value under the tag is left out. */
export function toValueAxis(input: {
  ticks: readonly { value: number; label: string }[];
  domain: Domain;
  area: PlotArea;
  tag?: AxisTag | null;
}): string {
  const { ticks, domain, area, tag = null } = input;
  const values = ticks.map(({ value }) => value);
  const tagY = tag === null ? null : toY({ value: tag.value, domain, area });
  const labels = ticks.flatMap(({ value, label }) => {
    const y = toY({ value, domain, area });
    if (tagY !== null && Math.abs(y - tagY) < SIZE * 1.4) return [];
    return [toText(label, { x: area.right + 12, y: y + 5.5, size: SIZE, fill: "faint" })];
  });
  const rules = toStroke(toRulePath({ values, domain, area }), { color: "var(--color-line)" });
  return rules + labels.join("") + (tag === null ? "" : toTag({ tag, y: tagY ?? 0, area }));
}

function toTag({ tag, y, area }: { tag: AxisTag; y: number; area: PlotArea }): string {
  const width = measureText(tag.label, { size: SIZE, bold: true }) + 14;
  const box = { x: area.right + 5, y: y - 13, width, height: 26, rx: 3, fill: tag.color };
  return (
    toElement("rect", box) +
    toText(tag.label, { x: area.right + 12, y: y + 5.5, size: SIZE, bold: true, fill: "on-accent" })
  );
}

/** The days under a drawing, apart from each other and inside its edges. */
export function toTimeAxis(input: { ticks: readonly TimeTick[]; area: PlotArea; count: number }): string {
  const { area } = input;
  const labels = [...placeTimeLabels({ ...input, letterWidth: SIZE * 0.6 }).values()];
  const rule = toStroke(`M${area.left} ${area.bottom + 0.5}H${area.right}`, { color: "var(--color-line)" });
  return (
    rule +
    labels
      .map(({ label, x }) =>
        toText(label, { x, y: area.bottom + 22, size: SIZE, fill: "faint", anchor: "middle" }),
      )
      .join("")
  );
}
