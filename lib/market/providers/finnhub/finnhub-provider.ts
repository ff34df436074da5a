import type { Fundamentals } from "@/lib/contract/company/company-data";
import type { Instrument, Provenance } from "@/lib/contract/market";
import type { MarketCall, MarketProvider, SourceQuota } from "../../provider";
import { addDays, toTradedOn, toUtcMs } from "../../trading-day";
import { asResult } from "../remote/as-result";
import { DAYS_BEFORE, refuseEmptySpan, type SourceFacts, toHistory } from "../remote/daily/to-history";
import type { KeyedSourceOptions } from "../remote/remote-client";
import { SourceFault } from "../remote/source-fault";
import { toNewsList } from "../remote/to-news-list";
import type { FinnhubProfile } from "./finnhub-answers";
import { createFinnhubClient } from "./finnhub-client";
import { toAnnouncements } from "./to-earnings";
import { findFinnhubTicker, findKind, findOwnSymbol, toInstrument } from "./to-finnhub";
import { findReportCurrency, toPeriods, toValuation } from "./to-fundamentals";
import { isUnknown, toBars, toQuote } from "./to-prices";

/** Requests that the free plan allows. */
export const FINNHUB_QUOTAS: readonly SourceQuota[] = [{ limit: 60, per: "minute" }];

const source: SourceFacts = {
  sourceId: "finnhub",
  sourceLabel: "Finnhub",
  sourceUrl: "https://finnhub.io",
  delayMinutes: 0,
};
const NEWS_DAYS = 14;
/** How far the calendar is read back, for the day of the newest result, and forward, for the next one. */
const CALENDAR_DAYS = 120;

type Asked = MarketCall & { symbol: string };

/**
 * Finnhub, with the owner's key: US listings in dollars, real-time quotes, split-adjusted candles where the plan has them
 * (else `plan_required`), reports as filed. Zeros in the place of a price are `not_found`.
 */
export function createFinnhubProvider(options: KeyedSourceOptions): MarketProvider {
  const timeoutMs = options.timeoutMs ?? 8_000;
  const client = createFinnhubClient({ ...options, timeoutMs });
  const run = <Call extends MarketCall, T>(call: Call, work: (call: Call) => Promise<T>) =>
    asResult({ ...source, call, timeoutMs, work: (signal) => work({ ...call, signal }) });

  /** The company behind a symbol; null where Finnhub has none, or cannot tell now: a figure is true without its name. */
  async function findProfile(asked: Asked): Promise<FinnhubProfile | null> {
    try {
      const profile = await client.getProfile(asked);
      return profile.name ? profile : null;
    } catch (error) {
      asked.signal.throwIfAborted();
      if (!(error instanceof SourceFault) || error.code === "rate_limited") throw error;
      return null;
    }
  }

  /** Throws `no_data` for a symbol that Finnhub knows, `not_found` for one it answers zeros for. */
  async function refuseEmpty(input: { asked: Asked; profile: FinnhubProfile | null }): Promise<never> {
    const known = input.profile !== null || !isUnknown(await client.getQuote(input.asked));
    if (known) throw new SourceFault({ code: "no_data", detail: "nothing about the symbol" });
    throw new SourceFault({ code: "not_found", detail: "zeros in the place of a price" });
  }

  async function askFundamentals(asked: Asked): Promise<Fundamentals> {
    const [years, quarters, metrics, profile] = await Promise.all([
      client.listReports({ ...asked, freq: "annual" }),
      client.listReports({ ...asked, freq: "quarterly" }),
      client.getMetrics(asked).catch((error: unknown) => {
        asked.signal.throwIfAborted();
        if (error instanceof SourceFault) return null; // reports are told without ratios
        throw error;
      }),
      findProfile(asked),
    ]);
    const currency = findReportCurrency([...years, ...quarters]) ?? profile?.currency ?? "USD";
    const annual = toPeriods({ reports: years, freq: "annual", currency });
    const quarterly = toPeriods({ reports: quarters, freq: "quarterly", currency });
    const ends = [annual[0]?.endsOn, quarterly[0]?.endsOn].filter((day) => day !== undefined);
    const endsOn = ends.sort().at(-1);
    if (endsOn === undefined) return refuseEmpty({ asked, profile });
    const instrument = toInstrument({ symbol: asked.symbol, profile });
    const told = metrics && toValuation({ metric: metrics.metric, profile });
    const valuation = told && Object.values(told).some((value) => value !== null) ? told : null;
    // ratios are those of the newest close, reports those of a day at noon UTC, the same day in New York
    const asOf = valuation ? asked.now.toISOString() : `${endsOn}T12:00:00.000Z`;
    return {
      instrument,
      provenance: toReportProvenance({ instrument, asOf }),
      currency,
      annual,
      quarterly,
      valuation,
    };
  }

  return {
    id: source.sourceId,
    label: source.sourceLabel,
    url: source.sourceUrl,
    followsWithinMinutes: 0,
    can: ["quote", "history", "search", "fundamentals", "earnings", "news"],
    timeoutMs,
    mayKnow: (symbol) => findFinnhubTicker(symbol) !== null,
    quote: (request) =>
      run(request, async (asked) => {
        const answer = await client.getQuote(asked);
        if (isUnknown(answer)) {
          throw new SourceFault({ code: "not_found", detail: "zeros in the place of a price" });
        }
        const instrument = toInstrument({ symbol: asked.symbol, profile: await findProfile(asked) });
        return toQuote({ source, instrument, answer, now: asked.now });
      }),
    history: (request) =>
      run(request, async (asked) => {
        refuseEmptySpan(asked);
        const fromSeconds = toUtcMs(addDays(asked.from, -DAYS_BEFORE)) / 1_000;
        const toSeconds = toUtcMs(addDays(asked.to, 1)) / 1_000;
        const candles = await client.getCandles({ ...asked, fromSeconds, toSeconds });
        const profile = await findProfile(asked);
        if (candles.s === "no_data") return refuseEmpty({ asked, profile });
        const instrument = toInstrument({ symbol: asked.symbol, profile });
        const bars = toBars({ candles, instrument, now: asked.now });
        return toHistory({ source, instrument, bars, events: [], adjustment: "split", request: asked });
      }),
    search: (request) =>
      run(request, async (asked) => {
        const query = asked.query.trim().slice(0, 80);
        return query === "" ? [] : toInstruments(await client.listHits({ ...asked, query }));
      }),
    list: async () => [],
    fundamentals: (request) => run(request, askFundamentals),
    earnings: (request) =>
      run(request, async (asked) => {
        const today = toTradedOn({ atMs: asked.now.getTime(), timeZone: "America/New_York" });
        const span = { from: addDays(today, -CALENDAR_DAYS), to: addDays(today, CALENDAR_DAYS) };
        const [surprises, calendar, profile] = await Promise.all([
          client.listSurprises(asked),
          client.listAnnouncements({ ...asked, ...span }),
          findProfile(asked),
        ]);
        const announcements = toAnnouncements({ surprises, calendar, today });
        if (announcements.next === null && announcements.past.length === 0)
          return refuseEmpty({ asked, profile });
        const instrument = toInstrument({ symbol: asked.symbol, profile });
        const currency = profile?.estimateCurrency || profile?.currency || instrument.currency;
        const provenance = toReportProvenance({ instrument, asOf: asked.now.toISOString() });
        return { instrument, provenance, currency, ...announcements };
      }),
    news: (request) =>
      run(request, async (asked) => {
        const told = await client.listNews({ ...asked, days: NEWS_DAYS });
        const profile = await findProfile(asked);
        const instrument = toInstrument({ symbol: asked.symbol, profile });
        const rows = told.map(({ headline, source: publisher, url, datetime }) => ({
          title: headline,
          publisher,
          url,
          publishedAt: datetime !== null && datetime > 0 ? new Date(datetime * 1_000).toISOString() : null,
        }));
        const list = toNewsList({ source, instrument, rows, now: asked.now });
        return list.items.length > 0 ? list : refuseEmpty({ asked, profile });
      }),
  };
}

function toReportProvenance(input: { instrument: Instrument; asOf: string }): Provenance {
  const { sourceId, sourceLabel, sourceUrl } = source;
  return {
    sourceId,
    sourceLabel,
    sourceUrl,
    asOf: input.asOf,
    timeZone: input.instrument.timeZone,
    adjustment: "raw",
    freshness: "end_of_day",
    delayMinutes: null,
  };
}

/** US listings of a search, in Finnhub's order, at most 8. */
function toInstruments(
  hits: { symbol: string; description?: string | null | undefined; type?: string | null | undefined }[],
): Instrument[] {
  const bySymbol = new Map<string, Instrument>();
  for (const { symbol: ticker, description, type } of hits) {
    const symbol = findOwnSymbol(ticker);
    const kind = findKind(type);
    if (symbol === null || kind === null || bySymbol.has(symbol)) continue;
    const profile = { name: description, shareOutstanding: null };
    bySymbol.set(symbol, { ...toInstrument({ symbol, profile }), kind });
  }
  return [...bySymbol.values()].slice(0, 8);
}
