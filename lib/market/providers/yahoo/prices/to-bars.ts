import type { Bar, CorporateEvent } from "@/lib/contract/market";
import { toTradedOn } from "../../../trading-day";
import { SourceFault } from "../../remote/source-fault";
import type { YahooChart } from "./chart-schema";
import { toMajorCurrency } from "./minor-units";

/** A bar with the instant its row carries: the session's opening, or the last trade for a session that still runs. */
export interface TimedBar {
  bar: Bar;
  atMs: number;
}

/** More rows than this with a close of zero or less, and the whole answer is not trusted. */
const TOLERATED_BAD_ROWS = 3;

/**
 * Daily bars of a chart answer, ascending, one a day in the exchange's zone, in the major currency, split-adjusted.
 * Rows without a close are not sessions and are dropped; a few with a close of zero or less are dropped as well.
 * A volume column of nothing but zeros (currencies, some indices) is unknown, hence null. Two rows of one day: the later.
 */
export function toTimedBars(chart: YahooChart): TimedBar[] {
  const timestamps = chart.timestamp ?? [];
  if (timestamps.length === 0) return [];
  const columns = readColumns(chart, timestamps.length);
  const { divisor } = toMajorCurrency(chart.meta.currency);
  const timeZone = chart.meta.exchangeTimezoneName;
  const knowsVolume = columns.volume.some((volume) => volume !== null && volume > 0);
  const byDay = new Map<string, TimedBar>();
  let badRows = 0;
  for (const [index, seconds] of timestamps.entries()) {
    const close = columns.close[index] ?? null;
    if (close === null) continue;
    if (close <= 0) {
      badRows++;
      continue;
    }
    const atMs = seconds * 1_000;
    const tradedOn = toTradedOn({ atMs, timeZone });
    const earlier = byDay.get(tradedOn);
    if (earlier && earlier.atMs > atMs) continue;
    byDay.set(tradedOn, {
      atMs,
      bar: {
        tradedOn,
        ...toPrices({ columns, index, divisor, close }),
        adjClose: toPrice(columns.adjClose[index] ?? null, divisor),
        volume: knowsVolume ? toVolume(columns.volume[index] ?? null) : null,
      },
    });
  }
  if (badRows > TOLERATED_BAD_ROWS) {
    throw new SourceFault({ code: "bad_data", detail: `${badRows} rows with a close of zero or less` });
  }
  return [...byDay.values()].sort((a, b) => (a.bar.tradedOn < b.bar.tradedOn ? -1 : 1));
}

export type Columns = Record<"open" | "high" | "low" | "close" | "volume" | "adjClose", (number | null)[]>;

/** The columns of a chart answer, each of a given length; a missing one is all null, one of another length is `bad_data`. */
export function readColumns(chart: YahooChart, length: number): Columns {
  const quote = chart.indicators.quote[0];
  const nothing: (number | null)[] = new Array(length).fill(null);
  const columns = {
    open: quote?.open ?? nothing,
    high: quote?.high ?? nothing,
    low: quote?.low ?? nothing,
    close: quote?.close,
    volume: quote?.volume ?? nothing,
    adjClose: chart.indicators.adjclose?.[0]?.adjclose ?? nothing,
  };
  const { close } = columns;
  if (!close || Object.values(columns).some((column) => column?.length !== length)) {
    throw new SourceFault({ code: "bad_data", detail: "columns of different length" });
  }
  return { ...columns, close };
}

/** Rounding of 32-bit floats, the form in which Yahoo keeps prices. */
const SLACK = 1e-6;

/** The prices of one row in the major unit. A high under, or a low over, the row's own open or close is not told. */
export function toPrices(input: { columns: Columns; index: number; divisor: number; close: number }) {
  const { columns, index, divisor } = input;
  const price = (column: (number | null)[]) => toPrice(column[index] ?? null, divisor);
  const close = input.close / divisor;
  const open = price(columns.open);
  const high = price(columns.high);
  const low = price(columns.low);
  const slack = close * SLACK;
  return {
    open,
    high: high !== null && high < Math.max(close, open ?? close) - slack ? null : high,
    low: low !== null && low > Math.min(close, open ?? close) + slack ? null : low,
    close,
  };
}

function toPrice(value: number | null, divisor: number): number | null {
  return value === null || value <= 0 ? null : value / divisor;
}

/** Units traded; less than none is unknown. */
export function toVolume(value: number | null): number | null {
  return value === null || value < 0 ? null : value;
}

/** Dividends above zero (cash per share, major currency) and splits (new shares per old one), ascending by day. */
export function toEvents(chart: YahooChart): CorporateEvent[] {
  const { currency, divisor } = toMajorCurrency(chart.meta.currency);
  const timeZone = chart.meta.exchangeTimezoneName;
  const events: CorporateEvent[] = [];
  for (const dividend of Object.values(chart.events?.dividends ?? {})) {
    if (!(dividend.amount > 0)) continue;
    const value = dividend.amount / divisor;
    const label = `Dividend ${Number(value.toFixed(6))} ${currency}`;
    events.push({ tradedOn: toTradedOn({ atMs: dividend.date, timeZone }), kind: "dividend", value, label });
  }
  for (const split of Object.values(chart.events?.splits ?? {})) {
    if (split.numerator <= 0 || split.denominator <= 0) continue;
    const label = `Split ${split.numerator}:${split.denominator}`;
    const value = split.numerator / split.denominator;
    events.push({ tradedOn: toTradedOn({ atMs: split.date, timeZone }), kind: "split", value, label });
  }
  return events.sort((a, b) => (a.tradedOn < b.tradedOn ? -1 : a.tradedOn > b.tradedOn ? 1 : 0));
}
