import type { CorporateEvent } from "@/lib/contract/market";
import type { DemoSeries } from "./series";

/** What dividends are worked out from: a name and its published rows. */
type Published = Pick<DemoSeries, "name" | "columns">;

/** Months between payments, and how many sessions before its ex-day an amount is decided. */
const QUARTER = 3;
const DECIDED_BEFORE = 20;

/** A number from 0 to `below - 1` that belongs to a symbol for ever. */
function fixedChoice(symbol: string, below: number): number {
  let sum = 0;
  for (let i = 0; i < symbol.length; i++) sum = (sum * 31 + symbol.charCodeAt(i)) % 9973;
  return sum % below;
}

/** Rows that are the ex-days of a payer: the first session on or after its day of the month, every third month. */
function listExRows(series: Published): number[] {
  const { symbol } = series.name.instrument;
  const month = fixedChoice(symbol, QUARTER);
  const dayOfMonth = 4 + fixedChoice(`${symbol}/day`, 18);
  const rows: number[] = [];
  let done = "";
  series.columns.tradedOn.forEach((day, row) => {
    const key = day.slice(0, 7);
    if (key === done || Number(day.slice(5, 7)) % QUARTER !== month || Number(day.slice(8)) < dayOfMonth)
      return;
    done = key;
    if (row > DECIDED_BEFORE) rows.push(row);
  });
  return rows;
}

/** A payment on the row of its ex-day, cash per share in the instrument's currency. */
export interface DividendRow {
  row: number;
  amount: number;
}

/**
 * The dividends of a series up to its last row, ascending. The yearly rate is set anew every fourth payment from the
 * close 20 sessions before, and a payment once made never changes.
 */
export function listDividends(series: Published): DividendRow[] {
  if (series.name.dividendYield === 0) return [];
  let amount = 0;
  return listExRows(series).map((row, index) => {
    const close = series.columns.close[row - DECIDED_BEFORE] ?? 0;
    if (index % 4 === 0) amount = Math.max(0.01, Math.round(close * series.name.dividendYield * 25) / 100);
    return { row, amount };
  });
}

/**
 * Closes adjusted for dividends by the method of CRSP, which Yahoo also uses: every close before an ex-day is
 * multiplied by 1 - dividend / last close before the ex-day. The last row equals its close; a new dividend changes all
 * rows before it, as it does in real data. Six decimals.
 */
export function toAdjustedCloses(closes: readonly number[], dividends: readonly DividendRow[]): number[] {
  const adjusted = new Array<number>(closes.length);
  let factor = 1;
  let next = dividends.length - 1;
  for (let row = closes.length - 1; row >= 0; row--) {
    adjusted[row] = Math.round((closes[row] ?? 0) * factor * 1e6) / 1e6;
    const dividend = dividends[next];
    if (dividend?.row === row) {
      factor *= 1 - dividend.amount / (closes[row - 1] ?? Number.POSITIVE_INFINITY);
      next--;
    }
  }
  return adjusted;
}

/** Splits and dividends of a series, ascending by day; dividends are per share as adjusted for splits. */
export function listEvents(series: Published, dividends: readonly DividendRow[]): CorporateEvent[] {
  const { instrument, splits } = series.name;
  const paid = dividends.map(
    ({ row, amount }): CorporateEvent => ({
      tradedOn: series.columns.tradedOn[row] ?? "",
      kind: "dividend",
      value: amount,
      label: `Dividend ${amount.toFixed(2)} ${instrument.currency}`,
    }),
  );
  const lastOn = series.columns.tradedOn.at(-1) ?? "";
  const done = splits.filter(({ tradedOn }) => tradedOn <= lastOn);
  const split = done.map(
    ({ tradedOn, ratio }): CorporateEvent => ({
      tradedOn,
      kind: "split",
      value: ratio,
      label: `Split ${ratio}:1`,
    }),
  );
  return [...paid, ...split].sort((a, b) => (a.tradedOn < b.tradedOn ? -1 : 1));
}
