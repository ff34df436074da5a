import type { Bar, Interval } from "@/lib/contract/market";
import type { ErrorList } from "./csv-report";
import type { PriceRow } from "./read-rows";

const count = (value: number, one: string, many = `${one}s`) =>
  `${value.toLocaleString("en-US")} ${value === 1 ? one : many}`;

const momentOf = (row: PriceRow) => `${row.day} ${String(row.second ?? 0).padStart(5, "0")}`;

/** Rows by day and time, and whether a file told its moments: then several rows of a day are parts of it. */
function sortRows(rows: readonly PriceRow[]): { sorted: PriceRow[]; intraday: boolean } {
  const timed = rows.some(({ second }) => second !== null);
  const days = new Set(rows.map(({ day }) => day));
  const keyed = rows.map((row) => ({ row, key: momentOf(row) }));
  keyed.sort((a, b) => (a.key === b.key ? a.row.line - b.row.line : a.key < b.key ? -1 : 1));
  return { sorted: keyed.map(({ row }) => row), intraday: timed && days.size < rows.length };
}

/** Tells each row that repeats a day (or a moment) of an earlier line. */
function checkRepeats(input: {
  sorted: readonly PriceRow[];
  intraday: boolean;
  column: string;
  errors: ErrorList;
}): void {
  const { sorted, intraday, column, errors } = input;
  const repeated: { line: number; message: string }[] = [];
  let first = sorted[0];
  for (const row of sorted.slice(1)) {
    const same = first && (intraday ? momentOf(first) === momentOf(row) : first.day === row.day);
    if (same && first) {
      const what = intraday ? "This moment" : `The day ${row.day}`;
      repeated.push({ line: row.line, message: `${what} stands on line ${first.line} already.` });
    } else first = row;
  }
  repeated.sort((a, b) => a.line - b.line);
  for (const { line, message } of repeated) errors.add({ line, column, message });
}

/** The moments of one day as one bar: first open, highest high, lowest low, last close, sum of volumes. */
function joinDay(rows: readonly PriceRow[]): PriceRow {
  const [first] = rows;
  const last = rows.at(-1);
  if (!first || !last) throw new RangeError("a day without rows");
  const all = rows
    .flatMap(({ open, high, low, close }) => [open, high, low, close])
    .filter((x) => x !== null);
  const volumes = rows.map(({ volume }) => volume).filter((volume) => volume !== null);
  return {
    ...last,
    open: first.open ?? null,
    high: Math.max(...all),
    low: Math.min(...all),
    volume: volumes.length === 0 ? null : volumes.reduce((sum, volume) => sum + volume, 0),
  };
}

function joinDays(rows: readonly PriceRow[]): PriceRow[] {
  const days = new Map<string, PriceRow[]>();
  for (const row of rows) {
    const day = days.get(row.day);
    if (day) day.push(row);
    else days.set(row.day, [row]);
  }
  return [...days.values()].map(joinDay);
}

/** Volumes of nought on days on which the price moved were not counted: missing, and not zero. */
function clearUncounted(rows: PriceRow[]): { rows: PriceRow[]; note: string | null } {
  const counted = rows.filter(({ volume }) => volume !== null);
  if (counted.length > 0 && counted.every(({ volume }) => volume === 0)) {
    const note = "The volume column holds nothing but zeros; it was read as missing.";
    return { rows: rows.map((row) => ({ ...row, volume: null })), note };
  }
  let cleared = 0;
  const kept = rows.map((row, index) => {
    const before = rows[index - 1]?.close ?? row.close;
    const moved = row.close !== before || (row.high ?? 0) > (row.low ?? row.high ?? 0);
    if (row.volume !== 0 || !moved) return row;
    cleared++;
    return { ...row, volume: null };
  });
  const note = `A volume of 0 was read as missing on ${count(cleared, "day")} on which the price moved.`;
  return { rows: kept, note: cleared > 0 ? note : null };
}

/** The usual distance of days as an interval; null when bars lie further apart than a month. */
function findInterval(rows: readonly PriceRow[]): Interval | null {
  const gaps = rows
    .slice(1)
    .map(({ day }, i) => (Date.parse(day) - Date.parse(rows[i]?.day ?? day)) / 86_400_000);
  const usual = gaps.sort((a, b) => a - b)[gaps.length >> 1] ?? 1;
  if (usual < 6) return "1d";
  if (usual < 15) return "1wk";
  return usual <= 45 ? "1mo" : null;
}

const toBar = ({ day, open, high, low, close, adjClose, volume }: PriceRow & { close: number }): Bar => ({
  tradedOn: day,
  open,
  high,
  low,
  close,
  adjClose,
  volume,
});

const hasClose = (row: PriceRow): row is PriceRow & { close: number } => row.close !== null;

/** A sentence about bars that stand a little outside their own range, as rounding leaves them; null when none does. */
function noteRounding(bars: readonly Bar[]): string | null {
  const outside = bars.filter(({ open, high, low, close }) =>
    [open, close].some(
      (price) => price !== null && ((high !== null && price > high) || (low !== null && price < low)),
    ),
  ).length;
  return outside === 0
    ? null
    : `On ${count(outside, "day")} the open or close lies a little outside low to high; kept as in the file.`;
}

/**
 * Bars, one a day, ascending, from a file's rows in any order. Days without a close are left out; the moments of an
 * intraday file are joined into days. A repeated day (or moment) is an error and never chosen between.
 * Each of these readings leaves a plain sentence in `notes`.
 */
export function toDailyBars(input: { rows: readonly PriceRow[]; dateColumn: string; errors: ErrorList }): {
  bars: Bar[];
  interval: Interval;
  notes: string[];
} {
  const { rows, dateColumn: column, errors } = input;
  const { sorted, intraday } = sortRows(rows);
  checkRepeats({ sorted, intraday, column, errors });
  const priced = sorted.filter(hasClose);
  const days = intraday ? joinDays(priced) : priced;
  const volumes = clearUncounted(days);
  const bars = volumes.rows.filter(hasClose).map(toBar);
  const interval = findInterval(days);
  if (bars.length === 0) errors.add({ line: null, column: null, message: "No row has a close." });
  else if (!interval) {
    errors.add({
      line: null,
      column,
      message: "The rows lie further apart than a month: daily prices are needed.",
    });
  }
  const left = sorted.length - priced.length;
  const notes = [
    left > 0 ? `${count(left, "row")} without a close ${left === 1 ? "was" : "were"} left out.` : null,
    intraday
      ? `${count(priced.length, "intraday row")} were joined into ${count(days.length, "day")}.`
      : null,
    interval === "1wk" ? "The rows are weekly, not daily." : null,
    interval === "1mo" ? "The rows are monthly, not daily." : null,
    volumes.note,
    noteRounding(bars),
  ].filter((note) => note !== null);
  return { bars, interval: interval ?? "1d", notes };
}
