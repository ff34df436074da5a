import type { IntradayBar, IntradayInterval } from "@/lib/contract/company/company-data";
import type { IntradayHistory, IntradayRequest } from "../../../provider";
import { addDays, toTradedOn, toUtcMs } from "../../../trading-day";
import { SourceFault } from "../../remote/source-fault";
import type { ChartMeta, YahooChart } from "./chart-schema";
import { toMajorCurrency } from "./minor-units";
import { readColumns, toPrices, toVolume } from "./to-bars";
import { toInstrument } from "./to-instrument";
import { toProvenance } from "./to-provenance";

/** Length of a bar in milliseconds, days that Yahoo keeps it, and days that one request may span. */
const REACH: Record<IntradayInterval, { lengthMs: number; keptDays: number; requestDays: number }> = {
  "1m": { lengthMs: 60_000, keptDays: 29, requestDays: 7 },
  "5m": { lengthMs: 300_000, keptDays: 59, requestDays: 60 },
  "15m": { lengthMs: 900_000, keptDays: 59, requestDays: 60 },
  "1h": { lengthMs: 3_600_000, keptDays: 729, requestDays: 730 },
};

/**
 * The spans to ask for, each as long as one request may be, oldest first. Days that Yahoo no longer keeps are left out;
 * `no_data` when none is left.
 */
export function planIntraday(request: IntradayRequest): { fromMs: number; toMs: number }[] {
  const { keptDays, requestDays } = REACH[request.interval];
  const nowMs = request.now.getTime();
  const oldestMs = nowMs - keptDays * 86_400_000;
  // a day of the exchange may begin before and end after the same day of UTC
  const fromMs = Math.max(toUtcMs(addDays(request.from, -1)) + 43_200_000, oldestMs);
  const endMs = Math.min(toUtcMs(addDays(request.to, 1)) + 43_200_000, nowMs + 60_000);
  if (request.from > request.to || toUtcMs(addDays(request.to, 1)) <= oldestMs || fromMs >= endMs) {
    throw new SourceFault({ code: "no_data", detail: `no ${request.interval} bars are kept for these days` });
  }
  const spans: { fromMs: number; toMs: number }[] = [];
  for (let start = fromMs; start < endMs; start += requestDays * 86_400_000) {
    spans.push({ fromMs: start, toMs: Math.min(start + requestDays * 86_400_000, endMs) });
  }
  return spans;
}

/** Bars inside regular sessions of the days asked, from one or more chart answers; `no_data` where there is none. */
export function toIntraday(input: { charts: YahooChart[]; request: IntradayRequest }): IntradayHistory {
  const { charts, request } = input;
  const { interval, now } = request;
  const newest = charts.at(-1);
  if (!newest) throw new SourceFault({ code: "no_data", detail: "no answer for these days" });
  const instrument = toInstrument(newest.meta);
  const byStart = new Map<number, IntradayBar>();
  for (const chart of charts) {
    for (const { startMs, bar } of toIntradayBars({ chart, lengthMs: REACH[interval].lengthMs })) {
      const day = toTradedOn({ atMs: startMs, timeZone: instrument.timeZone });
      if (day >= request.from && day <= request.to) byStart.set(startMs, bar);
    }
  }
  const starts = [...byStart.keys()].sort((a, b) => a - b);
  const lastStart = starts.at(-1);
  if (lastStart === undefined) throw new SourceFault({ code: "no_data", detail: "no bar within the span" });
  const endMs = Math.min(lastStart + REACH[interval].lengthMs, Math.max(now.getTime(), lastStart));
  return {
    instrument,
    interval,
    bars: starts.flatMap((start) => byStart.get(start) ?? []),
    provenance: toProvenance({ meta: newest.meta, instrument, asOfMs: endMs, now }),
  };
}

const TOLERATED_BAD_ROWS = 3;

/**
 * Rows as bars on the session's own grid. The row of a bar that still runs carries the time of its last trade, and is
 * put to its bar's start; it gives way to a whole row of the same start. Rows outside of sessions are left out.
 */
function toIntradayBars(input: {
  chart: YahooChart;
  lengthMs: number;
}): { startMs: number; bar: IntradayBar }[] {
  const { chart, lengthMs } = input;
  const timestamps = chart.timestamp ?? [];
  if (timestamps.length === 0) return [];
  const columns = readColumns(chart, timestamps.length);
  const { divisor } = toMajorCurrency(chart.meta.currency);
  const knowsVolume = columns.volume.some((volume) => volume !== null && volume > 0);
  const bars = new Map<number, { startMs: number; whole: boolean; bar: IntradayBar }>();
  let badRows = 0;
  for (const [index, seconds] of timestamps.entries()) {
    const close = columns.close[index] ?? null;
    const startMs = toBarStart({ atMs: seconds * 1_000, meta: chart.meta, lengthMs });
    if (close === null || startMs === null) continue;
    if (close <= 0) {
      badRows++;
      continue;
    }
    const whole = startMs === seconds * 1_000;
    if (bars.get(startMs)?.whole && !whole) continue;
    const volume = knowsVolume ? toVolume(columns.volume[index] ?? null) : null;
    const bar = {
      startsAt: new Date(startMs).toISOString(),
      ...toPrices({ columns, index, divisor, close }),
      volume,
    };
    bars.set(startMs, { startMs, whole, bar });
  }
  if (badRows > TOLERATED_BAD_ROWS) {
    throw new SourceFault({ code: "bad_data", detail: `${badRows} rows with a close of zero or less` });
  }
  return [...bars.values()];
}

/** The start of the bar that an instant lies in; null outside of the answer's sessions, where it names them. */
function toBarStart(input: { atMs: number; meta: ChartMeta; lengthMs: number }): number | null {
  const { atMs, meta, lengthMs } = input;
  const sessions = meta.tradingPeriods?.flat() ?? [];
  if (sessions.length === 0) return Math.floor(atMs / 60_000) * 60_000;
  const session = sessions.find(({ start, end }) => atMs >= start && atMs < end);
  if (!session) return null;
  return session.start + Math.floor((atMs - session.start) / lengthMs) * lengthMs;
}
