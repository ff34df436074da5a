import type { TimeTick } from "../axis/time-axis";
import { type PlotArea, toX } from "./geometry";

/** Width of a label, about, in CSS pixels. */
const widthOf = (label: string) => label.length * 6.2;
const SPACE = 6;

/**
 * The labels of a session axis with the x of their middles, by day: pushed inside the drawing's edges, and on a narrow
 * drawing without those that would touch the one before.
 */
export function placeTimeLabels({
  ticks,
  area,
  count,
}: {
  ticks: readonly TimeTick[];
  area: PlotArea;
  count: number;
}): Map<string, { label: string; x: number }> {
  const placed = new Map<string, { label: string; x: number }>();
  let taken = Number.NEGATIVE_INFINITY;
  for (const { index, tradedOn, label } of ticks) {
    const half = widthOf(label) / 2;
    const x = Math.min(area.right - half, Math.max(area.left + half, toX({ index, area, count })));
    if (x - half < taken + SPACE) continue;
    placed.set(tradedOn, { label, x });
    taken = x + half;
  }
  return placed;
}
