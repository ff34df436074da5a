import { toWeekNumber } from "@/lib/format/day-arithmetic";
import type { PriceRow } from "../price-chart";

/** What is drawn of one or several neighbouring rows: their open, high, low, close and volume as one bar. */
export interface DrawnBar extends Pick<PriceRow, "open" | "high" | "low" | "close" | "volume"> {
  /** Middle of its rows on the session axis, in rows; the index itself where the bar is one row. */
  at: number;
  /** How many rows it gathers. */
  rows: number;
  direction: PriceRow["direction"];
  unfinished: boolean;
}

/** What one drawn bar stands for: one row of the chart, or a longer stretch of the calendar. */
export type DrawnSpan = "row" | "week" | "month" | "quarter" | "year";

/** What a drawn bar that gathers rows is called. */
export const spanWords: Record<Exclude<DrawnSpan, "row">, string> = {
  week: "weekly",
  month: "monthly",
  quarter: "quarterly",
  year: "yearly",
};

const month = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
/** From fine to coarse; equal for days of one bucket. */
const buckets: { span: Exclude<DrawnSpan, "row">; keyOf: (day: string) => number }[] = [
  { span: "week", keyOf: toWeekNumber },
  { span: "month", keyOf: month },
  { span: "quarter", keyOf: (day) => Math.floor(month(day) / 3) },
  { span: "year", keyOf: (day) => Math.floor(month(day) / 12) },
];

/**
 * Rows as bars to draw, at most `limit` where years suffice for that: the rows themselves, or gathered by calendar
 * week, month, quarter or year: the first open, the highest high, the lowest low, the last close, volumes summed. So
 * no extreme is lost. A missing value is left out; a bucket without any close stays a gap.
 */
export function toDrawnBars({ rows, limit }: { rows: readonly PriceRow[]; limit: number }): {
  span: DrawnSpan;
  bars: DrawnBar[];
} {
  if (rows.length <= limit) return { span: "row", bars: rows.map((row) => gather([row])) };
  for (const { span, keyOf } of buckets) {
    const groups = groupBy(rows, keyOf);
    if (groups.length <= limit || span === "year") return { span, bars: groups.map(gather) };
  }
  return { span: "row", bars: [] };
}

function groupBy(rows: readonly PriceRow[], keyOf: (day: string) => number): PriceRow[][] {
  const groups: PriceRow[][] = [];
  let key = Number.NaN;
  for (const row of rows) {
    const own = keyOf(row.tradedOn);
    if (own !== key) groups.push([]);
    key = own;
    groups.at(-1)?.push(row);
  }
  return groups;
}

function gather(rows: readonly PriceRow[]): DrawnBar {
  const [first] = rows;
  const last = rows.at(-1);
  if (!first || !last) throw new Error("A bar gathers at least one row.");
  const single = rows.length === 1;
  const opened = rows.find((row) => (row.open ?? row.close) !== null);
  const closed = rows.findLast((row) => row.close !== null);
  const open = single ? first.open : (opened?.open ?? opened?.close ?? null);
  const close = closed?.close ?? null;
  const falls = close !== null && open !== null && close < open;
  return {
    at: (first.index + last.index) / 2,
    rows: rows.length,
    open,
    high: extremeOf(rows, "high", Math.max),
    low: extremeOf(rows, "low", Math.min),
    close,
    volume: sumOf(rows),
    direction: single ? first.direction : falls ? "down" : "up",
    unfinished: last.unfinished,
  };
}

/** The largest or least of a column; of several rows, a row that has a close alone counts by it. */
function extremeOf(
  rows: readonly PriceRow[],
  column: "high" | "low",
  pick: (a: number, b: number) => number,
): number | null {
  let found: number | null = null;
  for (const row of rows) {
    const value = row[column] ?? (rows.length > 1 ? row.close : null);
    if (value !== null) found = found === null ? value : pick(found, value);
  }
  return found;
}

function sumOf(rows: readonly PriceRow[]): number | null {
  const known = rows.flatMap(({ volume }) => (volume === null ? [] : [volume]));
  return known.length === 0 ? null : known.reduce((sum, volume) => sum + volume, 0);
}
