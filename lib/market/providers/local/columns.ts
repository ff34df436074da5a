import type { Bar } from "@/lib/contract/market";

/**
 * A price history as columns side by side, ascending by day. A column that is null has nothing on any day;
 * a null inside a column is missing on that day.
 */
export interface BarColumns {
  tradedOn: readonly string[];
  open: ArrayLike<number | null> | null;
  high: ArrayLike<number | null> | null;
  low: ArrayLike<number | null> | null;
  close: ArrayLike<number>;
  adjClose: ArrayLike<number | null> | null;
  volume: ArrayLike<number | null> | null;
}

/** Index of the first day that is `day` or later; the number of days when there is none. */
export function findFirstOnOrAfter(days: readonly string[], day: string): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? "") < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** One row of the columns as a bar. Throws when the row has no day or no close. */
export function getBar(columns: BarColumns, index: number): Bar {
  const tradedOn = columns.tradedOn[index];
  const close = columns.close[index];
  if (tradedOn === undefined || close === undefined) throw new RangeError(`no bar at row ${index}`);
  return {
    tradedOn,
    open: columns.open?.[index] ?? null,
    high: columns.high?.[index] ?? null,
    low: columns.low?.[index] ?? null,
    close,
    adjClose: columns.adjClose?.[index] ?? null,
    volume: columns.volume?.[index] ?? null,
  };
}

/** Bars that were made of these columns, row by row; they are handed out again and never written to. */
const madeBars = new WeakMap<BarColumns, (Bar | undefined)[]>();

function keepBar(columns: BarColumns, made: (Bar | undefined)[], row: number): Bar {
  const bar = made[row] ?? getBar(columns, row);
  made[row] = bar;
  return bar;
}

/**
 * Bars with `from <= tradedOn <= to`, both ends included, and before them the last bar before `from` where there is
 * one. Null when no bar lies inside the span. `length` looks at the first rows only.
 */
export function findBarsInSpan(span: {
  columns: BarColumns;
  from: string;
  to: string;
  length?: number;
}): Bar[] | null {
  const { columns, from, to, length = columns.tradedOn.length } = span;
  const first = Math.min(findFirstOnOrAfter(columns.tradedOn, from), length);
  const made = madeBars.get(columns) ?? new Array<Bar | undefined>(columns.tradedOn.length);
  madeBars.set(columns, made);
  const bars: Bar[] = [];
  for (let row = first; row < length && (columns.tradedOn[row] ?? "") <= to; row++) {
    bars.push(keepBar(columns, made, row));
  }
  if (bars.length === 0) return null;
  if (first > 0) bars.unshift(keepBar(columns, made, first - 1));
  return bars;
}
