import type { TimeTick } from "../axis/time-axis";
import { type PlotArea, toX } from "./geometry";

/** Width of a letter, about, in CSS pixels: that of the page's axis labels. */
const LETTER_WIDTH = 6.2;
const SPACE = 6;

/**
 * The labels of a session axis with the x of their middles, by day: pushed inside the drawing's edges, and on a narrow
 * drawing without those that would touch the one before.
 */
export function placeTimeLabels({
  ticks,
  area,
  count,
  letterWidth = LETTER_WIDTH,
}: {
  ticks: readonly TimeTick[];
  area: PlotArea;
  count: number;
  letterWidth?: number;
}): Map<string, { label: string; x: number }> {
  const placed = new Map<string, { label: string; x: number }>();
  let taken = Number.NEGATIVE_INFINITY;
  for (const { index, tradedOn, label } of ticks) {
    const half = (label.length * letterWidth) / 2;
    const x = Math.min(area.right - half, Math.max(area.left + half, toX({ index, area, count })));
    if (x - half < taken + SPACE) continue;
    placed.set(tradedOn, { label, x });
    taken = x + half;
  }
  return placed;
}
