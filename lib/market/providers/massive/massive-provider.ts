import type { Bar, Instrument } from "@/lib/contract/market";
import type {
  HistoryRequest,
  MarketCall,
  MarketProvider,
  PriceHistory,
  Quote,
  SourceQuota,
} from "../../provider";
import { addDays } from "../../trading-day";
import { asResult } from "../remote/as-result";
import { cleanBars } from "../remote/daily/clean-bars";
import { toEvents } from "../remote/daily/split-adjust";
import {
  DAYS_BEFORE,
  refuseEmptySpan,
  type SourceFacts,
  toHistory,
  toProvenance,
} from "../remote/daily/to-history";
import type { KeyedSourceOptions } from "../remote/remote-client";
import { SourceFault } from "../remote/source-fault";
import { toNewsList } from "../remote/to-news-list";
import type { MassiveTicker } from "./massive-answers";
import { createMassiveClient, type MassiveClient } from "./massive-client";
import { findMassiveTicker, findOwnSymbol, toBarDay, toInstrument } from "./to-massive";

/** Requests that the free plan allows. */
export const MASSIVE_QUOTAS: readonly SourceQuota[] = [{ limit: 5, per: "minute" }];

const source: SourceFacts = {
  sourceId: "massive",
  sourceLabel: "Massive",
  sourceUrl: "https://massive.com",
  delayMinutes: null,
};
/** What an answer with the status `DELAYED` is behind by, as the source documents it. */
const DELAY_MINUTES = 15;

/**
 * Massive (formerly Polygon), with the owner's key: US shares and ETFs in dollars, split-adjusted, with dividends
 * (adjusted for later splits) and splits; currencies, coins and a few indices where the plan has them. `adjClose` is
 * null. A span that begins before what the plan holds is `plan_required`, never a shorter answer.
 */
export function createMassiveProvider(options: KeyedSourceOptions): MarketProvider {
  const timeoutMs = options.timeoutMs ?? 8_000;
  const client = createMassiveClient({ ...options, timeoutMs });
  const run = <T>(call: MarketCall, work: (signal: AbortSignal) => Promise<T>) =>
    asResult({ ...source, call, timeoutMs, work });

  return {
    id: source.sourceId,
    label: source.sourceLabel,
    url: source.sourceUrl,
    can: ["quote", "history", "search", "news"],
    timeoutMs,
    mayKnow: (symbol) => findMassiveTicker(symbol) !== null,
    quote: (request) => run(request, (signal) => getQuote({ ...request, signal, client })),
    history: (request) => run(request, (signal) => getHistory({ ...request, signal, client })),
    search: (request) =>
      run(request, async (signal) => {
        const query = request.query.trim().slice(0, 80);
        return query === ""
          ? []
          : toInstruments((await client.listHits({ ...request, query, signal })).results);
      }),
    news: (request) =>
      run(request, async (signal) => {
        const instrument = toInstrument({
          symbol: request.symbol,
          details: await client.getDetails({ ...request, signal }),
        });
        const { results } = await client.listNews({ ...request, signal });
        const rows = results.map((row) => ({
          title: row.title,
          url: row.article_url,
          publisher: row.publisher?.name,
          publishedAt: row.published_utc,
        }));
        return toNewsList({ source, instrument, rows, now: request.now });
      }),
    list: async () => [],
  };
}

type Asked = MarketCall & { symbol: string; client: MassiveClient };

/** Bars and what they are of. An unknown ticker has none, like a known one without trades: its details tell them apart. */
async function getBars(asked: Asked & { from: string; to: string }) {
  const { symbol, client, now } = asked;
  const { rows, delayed } = await client.listBars(asked);
  const details = await client.findDetails({ ...asked, hasBars: rows.length > 0 });
  const instrument = toInstrument({ symbol, details });
  const { timeZone } = instrument;
  const daily = rows.map(({ t, o, h, l, c, v }) => ({
    tradedOn: toBarDay({ atMs: t, timeZone }),
    open: o,
    high: h,
    low: l,
    close: c,
    volume: v,
  }));
  const bars = cleanBars({ rows: daily, divisor: 1, timeZone, now });
  return { bars, instrument, details, source: { ...source, delayMinutes: delayed ? DELAY_MINUTES : null } };
}

async function getQuote(asked: Asked): Promise<Quote> {
  const { now } = asked;
  const to = addDays(now.toISOString().slice(0, 10), 1);
  const { bars, instrument, source: told } = await getBars({ ...asked, from: addDays(to, -DAYS_BEFORE), to });
  const last = bars.at(-1);
  const previous = bars.at(-2);
  if (!last) throw new SourceFault({ code: "no_data", detail: "no price in the last days" });
  const { tradedOn } = last;
  return {
    instrument,
    price: last.close,
    tradedOn,
    previousClose: previous?.close ?? null,
    previousOn: previous?.tradedOn ?? null,
    dayHigh: last.high,
    dayLow: last.low,
    volume: last.volume,
    provenance: toProvenance({ source: told, instrument, tradedOn, adjustment: "split", now }),
  };
}

async function getHistory(request: HistoryRequest & { client: MassiveClient }): Promise<PriceHistory> {
  refuseEmptySpan(request);
  const from = addDays(request.from, -DAYS_BEFORE);
  const { bars, instrument, details, source: told } = await getBars({ ...request, from });
  refuseCutSpan({ bars, details, request });
  const isStock = instrument.kind === "equity" || instrument.kind === "etf" || instrument.kind === "fund";
  const { dividends, splits } = isStock
    ? await request.client.getEvents(request)
    : { dividends: [], splits: [] };
  const paid = dividends.filter(({ currency }) => (currency ?? "USD").toUpperCase() === instrument.currency);
  const events = toEvents({ dividends: paid, splits, currency: instrument.currency, adjusted: false });
  return toHistory({ source: told, instrument, bars, events, adjustment: "split", request });
}

/** A plan holds the newest years only: bars that begin later than asked, of a share listed before, are not all. */
function refuseCutSpan(input: {
  bars: readonly Bar[];
  details: MassiveTicker | null;
  request: HistoryRequest;
}): void {
  const { request, details } = input;
  const first = input.bars[0]?.tradedOn;
  const listedOn = details?.list_date;
  if (!first || !listedOn || first <= addDays(request.from, 10) || listedOn > addDays(first, -10)) return;
  throw new SourceFault({ code: "plan_required", detail: "the answer begins after the days asked" });
}

function toInstruments(hits: readonly MassiveTicker[]): Instrument[] {
  return hits
    .flatMap((details) => {
      const symbol = details.active === false ? null : findOwnSymbol(details.ticker);
      return symbol === null ? [] : [toInstrument({ symbol, details })];
    })
    .slice(0, 8);
}
