import type { Instrument } from "@/lib/contract/market";
import type { MarketCall, MarketProvider } from "../../provider";
import { addDays, toUtcMs } from "../../trading-day";
import { openGate, type RequestGate } from "../../usage/request-gate";
import { asResult } from "../remote/as-result";
import { SourceFault } from "../remote/source-fault";
import { askEarnings, askFundamentals, askRowQuote } from "./company/ask-company";
import { toNews } from "./company/to-news";
import { parseChart, type YahooChart } from "./prices/chart-schema";
import { toHistory } from "./prices/to-history";
import { toInstruments } from "./prices/to-instrument";
import { planIntraday, toIntraday } from "./prices/to-intraday";
import { PREVIOUS_WITHIN_DAYS, toQuote } from "./prices/to-quote";
import { createYahooClient } from "./wire/yahoo-client";
import type { Fetch } from "./wire/yahoo-transport";
import { YAHOO_ID, YAHOO_LABEL, YAHOO_SYMBOL } from "./yahoo-identity";

export { YAHOO_QUOTAS } from "./yahoo-identity";

/** Calendar days asked for before the span, so that the last close before it is in the answer. */
const DAYS_BEFORE = 10;
/** Part of a call's time that snapshot ratios may take, so that the reports do not wait for them in vain. */
const RATIOS_SHARE = 0.7;

export interface YahooOptions {
  /** Another host that answers like Yahoo, e.g. `http://127.0.0.1:4100`. */
  baseUrl?: string;
  fetch?: Fetch;
  /** Longest one call may take, in milliseconds; 8,000 unless told. */
  timeoutMs?: number;
  /** Asked before each request and told after it; without limits unless given. */
  gate?: RequestGate;
}

/**
 * Yahoo Finance: prices in the major currency, split-adjusted, delayed; `adjClose` also for dividends.
 * Every fault of Yahoo or of the network comes back as a failure; it throws on the caller's abort only.
 * Unofficial: the owner's machine asks, and it can be switched off.
 */
export function createYahooProvider(options: YahooOptions = {}): MarketProvider {
  const timeoutMs = options.timeoutMs ?? 8_000;
  const client = createYahooClient({
    baseUrl: options.baseUrl ?? null,
    fetch: options.fetch ?? null,
    gate: options.gate ?? openGate,
    timeoutMs,
  });

  /** Runs one call within its time, under a signal that ends with the caller's and with our deadline. */
  const bounded = <Call extends MarketCall, T>(call: Call, work: (call: Call) => Promise<T>) =>
    asResult({
      sourceId: YAHOO_ID,
      sourceLabel: YAHOO_LABEL,
      call,
      timeoutMs,
      work: (signal) => work({ ...call, signal }),
    });

  /** The same for one symbol, which is of Yahoo's form or known to nobody there. */
  const about = <Call extends MarketCall & { symbol: string }, T>(
    call: Call,
    work: (call: Call) => Promise<T>,
  ) =>
    bounded(call, async (inTime) => {
      if (!YAHOO_SYMBOL.test(call.symbol)) {
        throw new SourceFault({ code: "not_found", detail: "not a symbol of Yahoo's form" });
      }
      return work(inTime);
    });

  async function askDays(
    call: MarketCall & { symbol: string; from: string; to: string },
  ): Promise<YahooChart> {
    // two days more at the end: a day of the exchange may end well after midnight UTC, and Yahoo's end is open
    const span = { fromMs: toUtcMs(call.from), toMs: toUtcMs(addDays(call.to, 2)) };
    const answer = await client.chart({ ...call, ...span, interval: "1d" });
    return parseChart({ answer, symbol: call.symbol });
  }

  return {
    id: YAHOO_ID,
    label: YAHOO_LABEL,
    url: "https://finance.yahoo.com",
    followsWithinMinutes: 15,
    can: ["quote", "history", "intraday", "search", "fundamentals", "earnings", "news"],
    timeoutMs,
    mayKnow: (symbol) => YAHOO_SYMBOL.test(symbol),
    quote: (request) =>
      about(request, async (call) => {
        const to = call.now.toISOString().slice(0, 10);
        const from = addDays(to, -PREVIOUS_WITHIN_DAYS - DAYS_BEFORE);
        try {
          return toQuote({ chart: await askDays({ ...call, from, to }), now: call.now });
        } catch (error) {
          if (!isUnusable(error)) throw error;
          return askRowQuote({ ...call, client }).catch(() => {
            call.signal.throwIfAborted();
            throw error; // the second try's reason says nothing of the first question
          });
        }
      }),
    history: (request) =>
      about(request, async (call) => {
        if (call.from > call.to) {
          throw new SourceFault({ code: "no_data", detail: "the span ends before it starts" });
        }
        const chart = await askDays({ ...call, from: addDays(call.from, -DAYS_BEFORE) });
        return toHistory({ chart, request: call });
      }),
    intraday: (request) =>
      about(request, async (call) => {
        const answers = await Promise.all(
          planIntraday(call).map((span) => client.chart({ ...call, ...span, interval: call.interval })),
        );
        const charts = answers.map((answer) => parseChart({ answer, symbol: call.symbol }));
        return toIntraday({ charts, request: call });
      }),
    search: (request) =>
      bounded(request, async (call): Promise<Instrument[]> => {
        const query = call.query.trim().slice(0, 80);
        return query === "" ? [] : toInstruments(await client.search({ ...call, query, newsCount: 0 }));
      }),
    list: async () => [],
    fundamentals: (request) =>
      about(request, (call) => {
        const patienceMs = Math.round(timeoutMs * RATIOS_SHARE); // a timer takes whole milliseconds only
        return askFundamentals({ ...call, client, patienceMs });
      }),
    earnings: (request) => about(request, (call) => askEarnings({ ...call, client })),
    news: (request) =>
      about(request, async (call) => {
        const answer = await client.search({ ...call, query: call.symbol, newsCount: 20 });
        return toNews({ answer, symbol: call.symbol });
      }),
  };
}

/** The chart was answered, but not with a price: the quote list may have one. */
function isUnusable(error: unknown): boolean {
  return !(error instanceof SourceFault) || error.code === "bad_data" || error.code === "no_data";
}
