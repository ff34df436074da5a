import type { Instrument } from "@/lib/contract/market";
import type { MarketCall, MarketProvider, Quote, SourceQuota } from "../../provider";
import { addDays, toTradedOn } from "../../trading-day";
import { asResult } from "../remote/as-result";
import { cleanBars } from "../remote/daily/clean-bars";
import { createKeptFacts } from "../remote/daily/kept-facts";
import { findPreviousClose } from "../remote/daily/session-bounds";
import { toEvents } from "../remote/daily/split-adjust";
import {
  DAYS_BEFORE,
  refuseEmptySpan,
  type SourceFacts,
  toHistory,
  toProvenance,
} from "../remote/daily/to-history";
import { toIntraday } from "../remote/daily/to-intraday";
import type { KeyedSourceOptions } from "../remote/remote-client";
import { SourceFault } from "../remote/source-fault";
import { toAnnouncements } from "./to-earnings";
import { findTwelveDataName, toInstrument, toInstruments } from "./to-twelvedata";
import type { TwelveDataQuote, TwelveDataSeries } from "./twelvedata-answers";
import { createTwelveDataClient } from "./twelvedata-client";

/** Credits that the free plan allows; each request here costs one, events and earnings more. */
export const TWELVEDATA_QUOTAS: readonly SourceQuota[] = [
  { limit: 8, per: "minute" },
  { limit: 800, per: "day" },
];

/** Shown with every figure: the terms ask for the name and a link where data is shown in public. */
const source: SourceFacts = {
  sourceId: "twelvedata",
  sourceLabel: "Twelve Data",
  sourceUrl: "https://twelvedata.com",
  delayMinutes: null,
};
const INTRADAY = {
  "1m": { interval: "1min", lengthMs: 60_000 },
  "5m": { interval: "5min", lengthMs: 300_000 },
  "15m": { interval: "15min", lengthMs: 900_000 },
  "1h": { interval: "1h", lengthMs: 3_600_000 },
} as const;

/**
 * Twelve Data, with the owner's key: shares of many exchanges, currencies, coins and a few indices. Prices in the major
 * currency, split-adjusted by the source; `adjClose` is null. Dividends and splits come where the plan has them. The
 * name of a history is the symbol until a quote or a search has told it.
 */
export function createTwelveDataProvider(options: KeyedSourceOptions): MarketProvider {
  const timeoutMs = options.timeoutMs ?? 8_000;
  const client = createTwelveDataClient({ ...options, timeoutMs });
  const names = createKeptFacts<string>(2_000);
  const run = <T>(call: MarketCall, work: (signal: AbortSignal) => Promise<T>) =>
    asResult({ ...source, call, timeoutMs, work });

  async function getBars(asked: MarketCall & { symbol: string; from: string; to: string }) {
    const series = await client.getDaily(asked);
    const name = names.find({ key: asked.symbol, now: asked.now });
    const { instrument, divisor } = toInstrument({ symbol: asked.symbol, meta: series.meta, name });
    const rows = series.values.map((row) => ({ ...row, tradedOn: row.datetime.slice(0, 10) })).reverse();
    const { timeZone } = instrument;
    return { instrument, divisor, bars: cleanBars({ rows, divisor, timeZone, now: asked.now }) };
  }

  return {
    id: source.sourceId,
    label: source.sourceLabel,
    url: source.sourceUrl,
    can: ["quote", "history", "intraday", "search", "earnings"],
    timeoutMs,
    mayKnow: (symbol) => findTwelveDataName(symbol) !== null,
    quote: (request) =>
      run(request, async (signal) => {
        const { symbol, now } = request;
        const told = await client.getQuote({ ...request, signal });
        if (told.name) names.keep({ key: symbol, now, fact: told.name });
        const { instrument, divisor } = toInstrument({ symbol, meta: told, name: told.name ?? null });
        const quote = toQuote({ told, instrument, divisor, now });
        const before = toPositive(told.previous_close, divisor);
        const { tradedOn, price } = quote;
        const found = findPreviousClose({ instrument, tradedOn, price, told: before });
        if (found) return { ...quote, previousClose: found.close, previousOn: found.tradedOn };
        const from = addDays(tradedOn, -DAYS_BEFORE);
        const { bars } = await getBars({ symbol, from, to: tradedOn, now, signal });
        const previous = bars.findLast((bar) => bar.tradedOn < tradedOn);
        return { ...quote, previousClose: previous?.close ?? null, previousOn: previous?.tradedOn ?? null };
      }),
    history: (request) =>
      run(request, async (signal) => {
        refuseEmptySpan(request);
        const from = addDays(request.from, -DAYS_BEFORE);
        const { instrument, divisor, bars } = await getBars({ ...request, from, signal });
        const { dividends, splits } = await client.getEvents({ ...request, signal });
        const paid = dividends.map(({ tradedOn, amount }) => ({ tradedOn, amount: amount / divisor }));
        const events = toEvents({ dividends: paid, splits, currency: instrument.currency, adjusted: true });
        return toHistory({ source, instrument, bars, events, adjustment: "split", request });
      }),
    intraday: (request) =>
      run(request, async (signal) => {
        const { interval, lengthMs } = INTRADAY[request.interval];
        const series = await client.getIntraday({ ...request, interval, signal });
        const name = names.find({ key: request.symbol, now: request.now });
        const { instrument, divisor } = toInstrument({ symbol: request.symbol, meta: series.meta, name });
        const rows = toTimedRows({ values: series.values, divisor });
        return toIntraday({ source, instrument, rows, lengthMs, adjustment: "split", request });
      }),
    search: (request) =>
      run(request, async (signal) => {
        const query = request.query.trim().slice(0, 80);
        if (query === "") return [];
        const found = toInstruments((await client.listHits({ ...request, query, signal })).data);
        for (const { symbol, name } of found) names.keep({ key: symbol, now: request.now, fact: name });
        return found;
      }),
    earnings: (request) =>
      run(request, async (signal) => {
        const { symbol, now } = request;
        const { meta, earnings: rows } = await client.getEarnings({ ...request, signal });
        const { instrument, divisor } = toInstrument({ symbol, meta, name: meta.name ?? null });
        const tradedOn = toTradedOn({ atMs: now.getTime(), timeZone: instrument.timeZone });
        const provenance = toProvenance({
          source,
          instrument,
          tradedOn,
          instant: now,
          adjustment: "split",
          now,
        });
        const { currency } = instrument;
        return { instrument, provenance, currency, ...toAnnouncements({ rows, instrument, divisor, now }) };
      }),
    list: async () => [],
  };
}

function toTimedRows(input: { values: TwelveDataSeries["values"]; divisor: number }) {
  const scaled = (value: number | null) => (value === null ? null : value / input.divisor);
  return input.values.map(({ datetime, open, high, low, close, volume }) => ({
    startsAtMs: Date.parse(`${datetime.replace(" ", "T")}Z`),
    open: scaled(open),
    high: scaled(high),
    low: scaled(low),
    close: scaled(close),
    volume,
  }));
}

/** The quote without the close before it: Twelve Data tells that one, but not its day. */
function toQuote(input: {
  told: TwelveDataQuote;
  instrument: Instrument;
  divisor: number;
  now: Date;
}): Quote {
  const { told, instrument, divisor, now } = input;
  const tradedOn = told.datetime;
  const price = toPositive(told.close, divisor);
  const today = toTradedOn({ atMs: now.getTime(), timeZone: instrument.timeZone });
  if (price === null) throw new SourceFault({ code: "no_data", detail: "no price in the answer" });
  if (tradedOn > today) throw new SourceFault({ code: "bad_data", detail: "a price of a day to come" });
  const instant = told.last_quote_at ? new Date(told.last_quote_at * 1_000) : null;
  return {
    instrument,
    price,
    tradedOn,
    previousClose: null,
    previousOn: null,
    dayHigh: toPositive(told.high, divisor),
    dayLow: toPositive(told.low, divisor),
    volume: toPositive(told.volume, 1),
    provenance: toProvenance({ source, instrument, tradedOn, instant, adjustment: "split", now }),
  };
}

function toPositive(value: number | null, divisor: number): number | null {
  return value && value > 0 ? value / divisor : null;
}
