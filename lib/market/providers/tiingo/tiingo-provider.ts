import type { Instrument } from "@/lib/contract/market";
import type { MarketCall, MarketProvider, SourceQuota } from "../../provider";
import { addDays } from "../../trading-day";
import { asResult } from "../remote/as-result";
import { DAYS_BEFORE, refuseEmptySpan, type SourceFacts, toHistory } from "../remote/daily/to-history";
import { toIntraday } from "../remote/daily/to-intraday";
import type { KeyedSourceOptions } from "../remote/remote-client";
import { toNewsList } from "../remote/to-news-list";
import { createTiingoClient, type TiingoClient } from "./tiingo-client";
import { findTopPrice, toCloseQuote, toTopQuote } from "./to-quote";
import { findKind, findTiingoTicker, toInstrument, toOwnSymbol } from "./to-tiingo";

/** Requests that the free plan allows. */
export const TIINGO_QUOTAS: readonly SourceQuota[] = [
  { limit: 50, per: "hour" },
  { limit: 1_000, per: "day" },
];

const source: SourceFacts = {
  sourceId: "tiingo",
  sourceLabel: "Tiingo",
  sourceUrl: "https://www.tiingo.com",
  delayMinutes: 0,
};
const LENGTH_MS = { "1m": 60_000, "5m": 300_000, "15m": 900_000, "1h": 3_600_000 } as const;

/**
 * Tiingo, with the owner's token: US shares, ETFs and funds in dollars. It tells prices as traded with each day's split
 * beside them; here they are told split-adjusted (asked up to today, so that every later split counts), dividends too,
 * and `adjClose` as Tiingo adjusts it for both. The quote is a real-time reference price; intraday bars are as traded.
 */
export function createTiingoProvider(options: KeyedSourceOptions): MarketProvider {
  const timeoutMs = options.timeoutMs ?? 8_000;
  const client = createTiingoClient({ ...options, timeoutMs });
  const run = <T>(call: MarketCall, work: (signal: AbortSignal) => Promise<T>) =>
    asResult({ ...source, call, timeoutMs, work });

  return {
    id: source.sourceId,
    label: source.sourceLabel,
    url: source.sourceUrl,
    can: ["quote", "history", "intraday", "search", "news"],
    timeoutMs,
    mayKnow: (symbol) => findTiingoTicker(symbol) !== null,
    quote: (request) =>
      run(request, async (signal) => {
        const asked = { ...request, signal };
        const { now } = request;
        const instrument = await client.getInstrument(asked);
        const found = findTopPrice({ instrument, now, top: await client.findTop(asked) });
        if (found?.running) return toTopQuote({ source, instrument, now, found });
        // after the close the daily row is the better one: official, and with the whole market's volume
        const from = addDays(now.toISOString().slice(0, 10), -DAYS_BEFORE);
        const { bars } = await client.listDaily({ ...asked, from, instrument });
        const isNewer = found !== null && found.tradedOn > (bars.at(-1)?.tradedOn ?? "");
        return isNewer
          ? toTopQuote({ source, instrument, now, found })
          : toCloseQuote({ source, instrument, now, bars });
      }),
    history: (request) =>
      run(request, async (signal) => {
        const asked = { ...request, signal };
        const instrument = await client.getInstrument(asked);
        refuseEmptySpan(request);
        const from = addDays(request.from, -DAYS_BEFORE);
        const daily = await client.listDaily({ ...asked, from, instrument });
        return toHistory({ source, instrument, ...daily, adjustment: "split", request });
      }),
    intraday: (request) =>
      run(request, async (signal) => {
        const instrument = await client.getInstrument({ ...request, signal });
        const rows = await client.listIntraday({ ...request, signal });
        const lengthMs = LENGTH_MS[request.interval];
        return toIntraday({ source, instrument, rows, lengthMs, adjustment: "raw", request });
      }),
    search: (request) =>
      run(request, async (signal) => {
        const query = request.query.trim().slice(0, 80);
        return query === "" ? [] : toInstruments(await client.listHits({ ...request, query, signal }));
      }),
    news: (request) =>
      run(request, async (signal) => {
        const instrument = await client.getInstrument({ ...request, signal });
        const told = await client.listNews({ ...request, signal });
        const rows = told.map((row) => ({ ...row, publisher: row.source, publishedAt: row.publishedDate }));
        return toNewsList({ source, instrument, rows, now: request.now });
      }),
    list: async () => [],
  };
}

/** US listings of a search, in Tiingo's order, at most 8; what is no longer listed is left out. */
function toInstruments(hits: Awaited<ReturnType<TiingoClient["listHits"]>>): Instrument[] {
  const instruments: Instrument[] = [];
  for (const { ticker, name, assetType, isActive, countryCode } of hits) {
    const symbol = toOwnSymbol(ticker);
    const kind = findKind(assetType);
    if (!kind || isActive === false || (countryCode ?? "US") !== "US") continue;
    if (findTiingoTicker(symbol) === null || instruments.some((one) => one.symbol === symbol)) continue;
    instruments.push(toInstrument({ symbol, name, exchange: null, kind }));
  }
  return instruments.slice(0, 8);
}
