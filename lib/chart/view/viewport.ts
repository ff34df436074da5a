import type { RowSpan } from "./zoom";

/** Which part of a chart's rows is looked at, in rows and parts of rows, so that small steps add up. */
export interface Viewport {
  start: number;
  size: number;
}

/** Fewer rows than this say nothing more. */
const LEAST_ROWS = 5;

/** The rows of a viewport, both ends included and whole; null for all of them. */
export function toRowSpan({ view, count }: { view: Viewport | null; count: number }): RowSpan | null {
  if (view === null) return null;
  const from = Math.max(0, Math.floor(view.start + 1e-6));
  const to = Math.min(count - 1, Math.ceil(view.start + view.size - 1e-6) - 1);
  return from === 0 && to === count - 1 ? null : { from, to: Math.max(from, to) };
}

/**
 * A viewport with `factor` times as many rows (below 1 comes nearer), the row at `share` of its width staying where it
 * is. Null when that is all there is.
 */
export function zoomViewport(input: {
  view: Viewport | null;
  count: number;
  factor: number;
  share: number;
}): Viewport | null {
  const { count, factor, share } = input;
  const { start, size } = input.view ?? { start: 0, size: count };
  const next = Math.max(Math.min(LEAST_ROWS, count), size * factor);
  return keepInside({ view: { start: start + (size - next) * share, size: next }, count });
}

/** A viewport moved by so many rows, not beyond the ends. */
export function panViewport(input: { view: Viewport | null; count: number; rows: number }): Viewport | null {
  const { view, count, rows } = input;
  return view === null ? null : keepInside({ view: { ...view, start: view.start + rows }, count });
}

/** The viewport that shows the bars from one day to another; null when that is all, or none. */
export function toViewport(input: { days: readonly string[]; from: string; to: string }): Viewport | null {
  const { days, from, to } = input;
  const first = days.findIndex((day) => day >= from);
  const last = days.findLastIndex((day) => day <= to);
  if (first < 0 || last < first || (first === 0 && last === days.length - 1)) return null;
  return { start: first, size: last - first + 1 };
}

function keepInside({ view, count }: { view: Viewport; count: number }): Viewport | null {
  if (view.size >= count) return null;
  return { size: view.size, start: Math.min(count - view.size, Math.max(0, view.start)) };
}
