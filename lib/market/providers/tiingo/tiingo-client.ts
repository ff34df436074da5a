import type { Bar, CorporateEvent, Instrument } from "@/lib/contract/market";
import type { IntradayRequest, MarketCall } from "../../provider";
import { openGate } from "../../usage/request-gate";
import { cleanBars } from "../remote/daily/clean-bars";
import { createKeptFacts } from "../remote/daily/kept-facts";
import { adjustForSplits, toEvents } from "../remote/daily/split-adjust";
import type { TimedRow } from "../remote/daily/to-intraday";
import { createRemoteClient, type KeyedSourceOptions } from "../remote/remote-client";
import { SourceFault } from "../remote/source-fault";
import * as answers from "./tiingo-answers";
import { findTiingoTicker, toInstrument, toOwnSymbol } from "./to-tiingo";

const FREQUENCIES = { "1m": "1min", "5m": "5min", "15m": "15min", "1h": "1hour" } as const;

type Asked = MarketCall & { symbol: string };

/** What is asked of Tiingo, by our symbols. Everything throws `SourceFault`, or the reason of an aborted signal. */
export type TiingoClient = ReturnType<typeof createTiingoClient>;

/** A client whose every request carries the token in a header and goes through the gate. Names are kept for a day. */
export function createTiingoClient(options: KeyedSourceOptions & { timeoutMs: number }) {
  const client = createRemoteClient({
    baseUrl: options.baseUrl ?? "https://api.tiingo.com",
    headers: { authorization: `Token ${options.apiKey}` },
    gate: options.gate ?? openGate,
    fetch: options.fetch,
    timeoutMs: options.timeoutMs,
    readFault: answers.readTiingoFault,
  });
  const instruments = createKeptFacts<Instrument>(1_000);

  return {
    getInstrument({ symbol, now, signal }: Asked): Promise<Instrument> {
      const ask = async () => {
        const path = `tiingo/daily/${getTicker(symbol)}`;
        const meta = await client.getJson({ path, schema: answers.metaSchema, now, signal });
        if (toOwnSymbol(meta.ticker) !== symbol.toUpperCase()) {
          throw new SourceFault({ code: "bad_data", detail: "an answer about another symbol" });
        }
        return toInstrument({ symbol, name: meta.name, exchange: meta.exchangeCode });
      };
      return instruments.get({ key: symbol, now, ask });
    },

    /** Sessions from a day to today, split-adjusted, with their events. */
    async listDaily({
      symbol,
      now,
      signal,
      from,
      instrument,
    }: Asked & { from: string; instrument: Instrument }) {
      const path = `tiingo/daily/${getTicker(symbol)}/prices`;
      const schema = answers.dailyRowsSchema;
      const rows = await client.getJson({ path, query: { startDate: from }, schema, now, signal });
      return toDaily({ rows, instrument, now });
    },

    /** The newest reference price; null for a ticker outside the feed (funds), or where the plan leaves it out. */
    async findTop({ symbol, now, signal }: Asked): Promise<answers.TiingoTop | null> {
      const path = `iex/${getTicker(symbol)}`;
      try {
        const tops = await client.getJson({ path, schema: answers.topsSchema, now, signal });
        return tops.find(({ ticker }) => toOwnSymbol(ticker) === symbol.toUpperCase()) ?? null;
      } catch (error) {
        const outside = error instanceof SourceFault && ["plan_required", "not_found"].includes(error.code);
        if (outside) return null;
        throw error;
      }
    },

    /** Bars of the feed of one exchange, as traded; their volume is not the market's and is left out. */
    async listIntraday({ symbol, from, to, interval, now, signal }: IntradayRequest): Promise<TimedRow[]> {
      const query = { startDate: from, endDate: to, resampleFreq: FREQUENCIES[interval] };
      const path = `iex/${getTicker(symbol)}/prices`;
      const rows = await client.getJson({ path, query, schema: answers.intradayRowsSchema, now, signal });
      return rows.map(({ date, ...row }) => ({ ...row, startsAtMs: Date.parse(date), volume: null }));
    },

    listHits({ query, now, signal }: MarketCall & { query: string }) {
      const path = "tiingo/utilities/search";
      return client.getJson({ path, query: { query, limit: 20 }, schema: answers.hitsSchema, now, signal });
    },

    listNews({ symbol, now, signal }: Asked) {
      const query = { tickers: getTicker(symbol).toLowerCase(), limit: 40, sortBy: "publishedDate" };
      return client.getJson({ path: "tiingo/news", query, schema: answers.newsSchema, now, signal });
    },
  };
}

function getTicker(symbol: string): string {
  const ticker = findTiingoTicker(symbol);
  if (ticker === null) throw new SourceFault({ code: "not_found", detail: "not a symbol of a US listing" });
  return encodeURIComponent(ticker);
}

function toDaily(input: { rows: readonly answers.TiingoDailyRow[]; instrument: Instrument; now: Date }): {
  bars: Bar[];
  events: CorporateEvent[];
} {
  const { timeZone, currency } = input.instrument;
  const rows = input.rows.map(({ date, ...row }) => ({ ...row, tradedOn: date }));
  const splits = rows.map(({ tradedOn, splitFactor }) => ({ tradedOn, factor: splitFactor ?? 1 }));
  const dividends = rows.map(({ tradedOn, divCash }) => ({ tradedOn, amount: divCash ?? 0 }));
  const bars = cleanBars({ rows, divisor: 1, timeZone, now: input.now });
  return {
    bars: adjustForSplits({ bars, splits }),
    events: toEvents({ dividends, splits, currency, adjusted: false }),
  };
}
