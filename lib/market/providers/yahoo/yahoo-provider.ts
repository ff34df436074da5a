import type { Instrument, Provenance } from "@/lib/contract/market";
import { findFirstOnOrAfter } from "../../bar-search";
import type {
  HistoryRequest,
  MarketCall,
  MarketProvider,
  MarketResult,
  PriceHistory,
  Quote,
} from "../../provider";
import { addDays, toTradedOn, toUtcMs } from "../../trading-day";
import type { YahooChart } from "./chart-schema";
import { toMajorCurrency } from "./minor-units";
import { toEvents, toTimedBars } from "./to-bars";
import { toInstrument, toInstruments } from "./to-instrument";
import { toProvenance } from "./to-provenance";
import { createYahooClient } from "./yahoo-client";
import { toMarketFailure, YAHOO_ID, YAHOO_LABEL, YahooFault } from "./yahoo-fault";
import { createYahooTransport, type Fetch } from "./yahoo-transport";

/** Calendar days asked for before the span, so that the last close before it is in the answer. */
const DAYS_BEFORE = 10;
/** How far back the close before a quote may lie and still be called the previous one. */
const PREVIOUS_WITHIN_DAYS = 15;
const SYMBOL = /^(?!SIM:)[\^]?[A-Z0-9][A-Z0-9.\-=&]{0,23}$/i;

export interface YahooOptions {
  /** Another host that answers like Yahoo, e.g. `http://127.0.0.1:4100`. */
  baseUrl?: string;
  fetch?: Fetch;
  /** Longest one call may take, in milliseconds; 8,000 unless told. */
  timeoutMs?: number;
}

/**
 * Yahoo Finance: prices in the major currency, split-adjusted, delayed; `adjClose` also for dividends.
 * Every fault of Yahoo or of the network comes back as a failure; it throws on the caller's abort only.
 * Unofficial: the owner's machine asks, and it can be switched off.
 */
export function createYahooProvider(options: YahooOptions = {}): MarketProvider {
  const timeoutMs = options.timeoutMs ?? 8_000;
  const client = createYahooClient({
    fetch: createYahooTransport({ baseUrl: options.baseUrl ?? null, fetch: options.fetch ?? null }),
  });

  /** Runs one call within its time: our deadline becomes `timeout`, the caller's abort is thrown. */
  async function bounded<T>(
    call: MarketCall,
    work: (signal: AbortSignal) => Promise<T>,
  ): Promise<MarketResult<T>> {
    call.signal.throwIfAborted();
    const deadline = AbortSignal.timeout(timeoutMs);
    try {
      return { ok: true, value: await work(AbortSignal.any([call.signal, deadline])) };
    } catch (error) {
      call.signal.throwIfAborted();
      const late = new YahooFault({ code: "timeout", detail: `no answer within ${timeoutMs} ms` });
      return { ok: false, failure: toMarketFailure(deadline.aborted ? late : error) };
    }
  }

  async function chart(request: { symbol: string; from: string; to: string; signal: AbortSignal }) {
    const { symbol, from, to, signal } = request;
    if (!SYMBOL.test(symbol))
      throw new YahooFault({ code: "not_found", detail: "not a symbol of Yahoo's form" });
    // two days more at the end: a day of the exchange may end well after midnight UTC, and Yahoo's end is open
    const answer = await client.chart({
      symbol,
      fromMs: toUtcMs(from),
      toMs: toUtcMs(addDays(to, 2)),
      signal,
    });
    if (answer.meta.symbol.toUpperCase() !== symbol.toUpperCase()) {
      throw new YahooFault({ code: "bad_data", detail: "an answer about another symbol" });
    }
    return answer;
  }

  return {
    id: YAHOO_ID,
    label: YAHOO_LABEL,
    url: "https://finance.yahoo.com",
    timeoutMs,
    mayKnow: (symbol) => SYMBOL.test(symbol),
    quote: (request) =>
      bounded(request, async (signal) => {
        const to = request.now.toISOString().slice(0, 10);
        const from = addDays(to, -PREVIOUS_WITHIN_DAYS - DAYS_BEFORE);
        return toQuote(await chart({ symbol: request.symbol, from, to, signal }), request.now);
      }),
    history: (request) =>
      bounded(request, async (signal) => {
        const { symbol, to } = request;
        if (request.from > to)
          throw new YahooFault({ code: "no_data", detail: "the span ends before it starts" });
        const from = addDays(request.from, -DAYS_BEFORE);
        return toHistory(await chart({ symbol, from, to, signal }), request);
      }),
    search: (request) =>
      bounded(request, async (signal): Promise<Instrument[]> => {
        const query = request.query.trim().slice(0, 80);
        return query === "" ? [] : toInstruments(await client.search({ query, signal }));
      }),
    list: async () => [],
  };
}

function toQuote(chart: YahooChart, now: Date): Quote {
  const instrument = toInstrument(chart.meta);
  const { divisor } = toMajorCurrency(chart.meta.currency);
  const { regularMarketPrice: price, regularMarketTime: atMs } = chart.meta;
  if (!price || price <= 0 || !atMs)
    throw new YahooFault({ code: "no_data", detail: "no price in the answer" });
  const tradedOn = toTradedOn({ atMs, timeZone: instrument.timeZone });
  const oldest = addDays(tradedOn, -PREVIOUS_WITHIN_DAYS);
  const before = toTimedBars(chart).findLast(({ bar }) => bar.tradedOn < tradedOn && bar.tradedOn >= oldest);
  const positive = (value: number | null | undefined) => (value && value > 0 ? value : null);
  const high = positive(chart.meta.regularMarketDayHigh);
  const low = positive(chart.meta.regularMarketDayLow);
  return {
    instrument,
    price: price / divisor,
    tradedOn,
    previousClose: before?.bar.close ?? null,
    previousOn: before?.bar.tradedOn ?? null,
    dayHigh: high === null ? null : high / divisor,
    dayLow: low === null ? null : low / divisor,
    volume: positive(chart.meta.regularMarketVolume),
    provenance: toProvenance({ meta: chart.meta, instrument, asOfMs: atMs, now }),
  };
}

function toHistory(chart: YahooChart, request: HistoryRequest): PriceHistory {
  const { from, to, now } = request;
  const instrument = toInstrument(chart.meta);
  const timed = toTimedBars(chart);
  const bars = timed.map(({ bar }) => bar);
  const first = findFirstOnOrAfter(bars, from);
  const end = findFirstOnOrAfter(bars, addDays(to, 1));
  const last = timed[end - 1];
  if (first >= end || !last) throw new YahooFault({ code: "no_data", detail: "no session within the span" });
  const provenance: Provenance = toProvenance({
    meta: chart.meta,
    instrument,
    asOfMs: toAsOf({ chart, last: { tradedOn: last.bar.tradedOn, atMs: last.atMs } }),
    now,
  });
  return {
    instrument,
    interval: "1d",
    bars: bars.slice(Math.max(0, first - 1), end),
    events: toEvents(chart).filter((event) => event.tradedOn >= from && event.tradedOn <= to),
    provenance,
  };
}

/** The instant of the newest bar: the market's own time for the session it is in, else that session's close. */
function toAsOf(input: { chart: YahooChart; last: { tradedOn: string; atMs: number } }): number {
  const { meta } = input.chart;
  const { regularMarketTime, currentTradingPeriod, exchangeTimezoneName: timeZone } = meta;
  if (regularMarketTime && toTradedOn({ atMs: regularMarketTime, timeZone }) === input.last.tradedOn) {
    return regularMarketTime;
  }
  const regular = currentTradingPeriod?.regular;
  return input.last.atMs + (regular ? Math.max(0, regular.end - regular.start) : 0);
}
