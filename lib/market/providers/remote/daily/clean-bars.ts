import type { Bar } from "@/lib/contract/market";
import { toTradedOn } from "../../../trading-day";
import { SourceFault } from "../source-fault";

/** One day as a source tells it, before anything is believed. Prices in the source's unit. */
export interface DailyRow {
  tradedOn: string;
  open: number | null;
  high: number | null;
  low: number | null;
  close: number | null;
  adjClose?: number | null;
  volume: number | null;
}

/** So many rows with a price of zero or less, and over this share of all, and the whole answer is not trusted. */
const TOLERATED_BAD_ROWS = 3;
const TOLERATED_BAD_SHARE = 0.02;
/** Two figures of one day that differ by less are equal but for rounding. */
const ROUNDING = 1e-6;

/**
 * Bars of a source's rows: ascending, one a day, none after today in `timeZone`, prices divided by `divisor` (100 for
 * pence). A row without a close is no session; a close of zero or less is missing, and many of them are `bad_data`.
 * Of two rows of one day the later in the answer holds. An open, high or low of zero, and a high under (a low over) the
 * open or close, cannot be true and is null. A volume column of nothing but zeros is unknown, hence null.
 */
export function cleanBars(input: {
  rows: readonly DailyRow[];
  divisor: number;
  timeZone: string;
  now: Date;
}): Bar[] {
  const { rows, divisor, timeZone, now } = input;
  const today = toTradedOn({ atMs: now.getTime(), timeZone });
  const knowsVolume = rows.some(({ volume }) => volume !== null && volume > 0);
  const byDay = new Map<string, Bar>();
  let badRows = 0;
  for (const row of rows) {
    if (row.close === null || row.tradedOn > today) continue;
    if (!(row.close > 0)) badRows++;
    else byDay.set(row.tradedOn, toBar({ row, close: row.close, divisor, knowsVolume }));
  }
  if (badRows > TOLERATED_BAD_ROWS && badRows > rows.length * TOLERATED_BAD_SHARE) {
    throw new SourceFault({ code: "bad_data", detail: `${badRows} rows with a close of zero or less` });
  }
  return [...byDay.values()].sort((a, b) => (a.tradedOn < b.tradedOn ? -1 : 1));
}

function toBar(input: { row: DailyRow; close: number; divisor: number; knowsVolume: boolean }): Bar {
  const { row, divisor, knowsVolume } = input;
  const price = (value: number | null | undefined) => (value && value > 0 ? value / divisor : null);
  const close = input.close / divisor;
  const open = price(row.open);
  const high = price(row.high);
  const low = price(row.low);
  const top = Math.max(close, open ?? close) * (1 - ROUNDING);
  const bottom = Math.min(close, open ?? close) * (1 + ROUNDING);
  return {
    tradedOn: row.tradedOn,
    open,
    high: high !== null && high >= top ? high : null,
    low: low !== null && low <= bottom ? low : null,
    close,
    adjClose: price(row.adjClose),
    volume: knowsVolume && row.volume !== null && row.volume >= 0 ? row.volume : null,
  };
}
