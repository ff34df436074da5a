import type { Adjustment, Bar, CorporateEvent, Instrument } from "@/lib/contract/market";
import type { HistoryRequest, MarketCall, MarketProvider, Quote, SourceQuota } from "../../provider";
import { addDays, countDays, toTradedOn } from "../../trading-day";
import { asResult } from "../remote/as-result";
import { cleanBars } from "../remote/daily/clean-bars";
import { findPreviousClose } from "../remote/daily/session-bounds";
import { adjustForSplits, toEvents } from "../remote/daily/split-adjust";
import { refuseEmptySpan, type SourceFacts, toHistory, toProvenance } from "../remote/daily/to-history";
import type { KeyedSourceOptions } from "../remote/remote-client";
import { SourceFault } from "../remote/source-fault";
import { type AlphaVantageClient, createAlphaVantageClient } from "./alphavantage-client";
import { getEarnings, getFundamentals } from "./alphavantage-company";
import { findAlphaVantageSymbol, type ListedInstrument } from "./to-alphavantage";

/** Requests that the free plan allows. */
export const ALPHAVANTAGE_QUOTAS: readonly SourceQuota[] = [{ limit: 25, per: "day" }];

const source: SourceFacts = {
  sourceId: "alphavantage",
  sourceLabel: "Alpha Vantage",
  sourceUrl: "https://www.alphavantage.co",
  delayMinutes: null,
};
/** A compact answer holds 100 sessions; a span that begins so many calendar days ago is surely within them. */
const COMPACT_DAYS = 130;
/** Rows of a compact answer of a symbol that has been listed longer than that. */
const COMPACT_ROWS = 100;

export interface AlphaVantageOptions extends KeyedSourceOptions {
  /** Shortest time between two requests in milliseconds; 1,100 unless told, for the free plan answers one a second. */
  spacingMs?: number;
}

/**
 * Alpha Vantage, with the owner's key: shares of the United States and a few other exchanges, end of day. Split-adjusted
 * with dividends and `adjClose` where the plan has the adjusted endpoint; else as traded (`raw`), the newest 100
 * sessions. A span that would need more is `plan_required`. A quote tells the close before it where a calendar names its day.
 */
export function createAlphaVantageProvider(options: AlphaVantageOptions): MarketProvider {
  const timeoutMs = options.timeoutMs ?? 12_000;
  const client = createAlphaVantageClient({ ...options, timeoutMs, spacingMs: options.spacingMs ?? 1_100 });
  const run = <T>(call: MarketCall, work: (signal: AbortSignal) => Promise<T>) =>
    asResult({ ...source, call, timeoutMs, work });

  return {
    id: source.sourceId,
    label: source.sourceLabel,
    url: source.sourceUrl,
    can: ["quote", "history", "search", "fundamentals", "earnings"],
    timeoutMs,
    mayKnow: (symbol) => findAlphaVantageSymbol(symbol) !== null,
    quote: (request) => run(request, (signal) => getQuote({ ...request, signal, client })),
    history: (request) =>
      run(request, async (signal) => {
        refuseEmptySpan(request);
        return toHistory({ source, request, ...(await getDaily({ ...request, signal, client })) });
      }),
    search: (request) =>
      run(request, async (signal) => {
        const keywords = request.query.trim().slice(0, 80);
        if (keywords === "") return [];
        const found = await client.listHits({ now: request.now, keywords, signal });
        for (const fact of found) {
          client.instruments.keep({ key: fact.instrument.symbol, now: request.now, fact });
        }
        return found.map(({ instrument }) => instrument).slice(0, 8);
      }),
    fundamentals: (request) =>
      run(request, (signal) => getFundamentals({ ...request, signal, client, source })),
    earnings: (request) => run(request, (signal) => getEarnings({ ...request, signal, client, source })),
    list: async () => [],
  };
}

interface Daily {
  instrument: Instrument;
  bars: Bar[];
  events: CorporateEvent[];
  adjustment: Adjustment;
}

async function getDaily(request: HistoryRequest & { client: AlphaVantageClient }): Promise<Daily> {
  const { client, from, now } = request;
  const listed = await client.getInstrument(request);
  const today = now.toISOString().slice(0, 10);
  const size = countDays({ from, to: today }) <= COMPACT_DAYS ? "compact" : "full";
  const answer = await client.getDaily({ ...request, size });
  const daily = toDaily({ ...answer, listed, now });
  const [first] = daily.bars;
  const isCut = size === "compact" && daily.bars.length >= COMPACT_ROWS;
  if (isCut && first && first.tradedOn > addDays(from, 5)) {
    throw new SourceFault({ code: "plan_required", detail: "the answer begins after the days asked" });
  }
  return daily;
}

function toDaily(
  input: Awaited<ReturnType<AlphaVantageClient["getDaily"]>> & { listed: ListedInstrument; now: Date },
): Daily {
  const { rows, adjusted, now } = input;
  const { instrument, divisor } = input.listed;
  const bars = cleanBars({ rows, divisor, timeZone: instrument.timeZone, now });
  if (!adjusted) return { instrument, bars, events: [], adjustment: "raw" };
  const splits = rows.map(({ tradedOn, splitFactor }) => ({ tradedOn, factor: splitFactor ?? 1 }));
  const dividends = rows.map(({ tradedOn, dividend }) => ({ tradedOn, amount: (dividend ?? 0) / divisor }));
  const events = toEvents({ dividends, splits, currency: instrument.currency, adjusted: false });
  return { instrument, bars: adjustForSplits({ bars, splits }), events, adjustment: "split" };
}

async function getQuote(
  request: MarketCall & { symbol: string; client: AlphaVantageClient },
): Promise<Quote> {
  const { client, now } = request;
  const { instrument, divisor } = await client.getInstrument(request);
  const told = await client.getQuote(request);
  const { tradedOn } = told;
  const price = toPositive(told.price, divisor);
  if (price === null) throw new SourceFault({ code: "no_data", detail: "no price in the answer" });
  if (tradedOn > toTradedOn({ atMs: now.getTime(), timeZone: instrument.timeZone })) {
    throw new SourceFault({ code: "bad_data", detail: "a price of a day to come" });
  }
  const before = toPositive(told.previousClose, divisor);
  const previous = findPreviousClose({ instrument, tradedOn, price, told: before });
  return {
    instrument,
    price,
    tradedOn,
    previousClose: previous?.close ?? null,
    previousOn: previous?.tradedOn ?? null,
    dayHigh: toPositive(told.high, divisor),
    dayLow: toPositive(told.low, divisor),
    volume: toPositive(told.volume, 1),
    provenance: toProvenance({ source, instrument, tradedOn, adjustment: "raw", now }),
  };
}

function toPositive(value: number | null, divisor: number): number | null {
  return value && value > 0 ? value / divisor : null;
}
