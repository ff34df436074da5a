import type { Forceable } from "../market";
import type {
  HistoryRequest,
  IntradayHistory,
  IntradayRequest,
  MarketCall,
  PriceHistory,
  Quote,
} from "../provider";
import { findExchangeMoment } from "../sources/exchange-moment";
import { toHistoryLifetimeMs, toIntradayLifetimeMs, toQuoteLifetimeMs } from "../sources/lifetimes";
import { addDays, toTradedOn } from "../trading-day";
import { type Answered, type Question, toBrokenWord } from "./question";

/** An imported file that ends at most so many days before the asked end answers before any live source. */
const CURRENT_WITHIN_DAYS = 7;

/** The question for a newest price. */
export function toQuoteQuestion(request: MarketCall & Forceable & { symbol: string }): Question<Quote> {
  const { symbol, now } = request;
  return {
    ...toPlainQuestion({ request, parts: [symbol] }),
    kind: "quote",
    ask: (provider, signal) => provider.quote({ symbol, now, signal }),
    toLifetimeMs: (quote) => toQuoteLifetimeMs({ quote, now, moment: findMoment(quote, now) }),
    findNewestOn: (quote) => quote.tradedOn,
    reachesEnd: (quote) => isCurrent(quote.tradedOn, toUtcDay(now)),
  };
}

/** The question for daily bars. Its key holds the span as asked and nothing of today. */
export function toHistoryQuestion(request: HistoryRequest & Forceable): Question<PriceHistory> {
  const { symbol, from, to, now } = request;
  const lastOf = (history: PriceHistory) => history.bars.at(-1)?.tradedOn ?? null;
  return {
    ...toPlainQuestion({ request, parts: [symbol, from, to] }),
    kind: "history",
    ask: (provider, signal) => provider.history({ symbol, from, to, now, signal }),
    toLifetimeMs: (history) => toHistoryLifetimeMs({ history, to, now, moment: findMoment(history, now) }),
    findNewestOn: (history) => (hasEnded({ history, to, now }) ? null : lastOf(history)),
    reachesEnd: (history) => isCurrent(lastOf(history), earlierDay(to, toUtcDay(now))),
  };
}

/** The question for bars inside sessions. */
export function toIntradayQuestion(request: IntradayRequest & Forceable): Question<IntradayHistory> {
  const { symbol, interval, from, to, now } = request;
  const lastOf = ({ bars, instrument: { timeZone } }: IntradayHistory) => {
    const startsAt = bars.at(-1)?.startsAt;
    return startsAt === undefined ? null : toTradedOn({ atMs: Date.parse(startsAt), timeZone });
  };
  return {
    ...toPlainQuestion({ request, parts: [symbol, interval, from, to] }),
    kind: "intraday",
    ask: async (provider, signal) =>
      (await provider.intraday?.({ symbol, interval, from, to, now, signal })) ?? toBrokenWord(provider),
    toLifetimeMs: (history) => toIntradayLifetimeMs({ to, now, moment: findMoment(history, now) }),
    findNewestOn: (history) => (hasEnded({ history, to, now }) ? null : lastOf(history)),
    reachesEnd: (history) => isCurrent(lastOf(history), earlierDay(to, toUtcDay(now))),
  };
}

function toPlainQuestion(input: { request: MarketCall & Forceable & { symbol: string }; parts: string[] }) {
  const { request, parts } = input;
  return { request, symbol: request.symbol, parts, prefers: null, except: [] };
}

function findMoment({ instrument }: Answered, now: Date) {
  return findExchangeMoment({ instrument, now });
}

/** True for a span whose last day is before today in the instrument's zone. */
function hasEnded(input: { history: Answered; to: string; now: Date }): boolean {
  const { timeZone } = input.history.instrument;
  return input.to < toTradedOn({ atMs: input.now.getTime(), timeZone });
}

function isCurrent(lastOn: string | null, end: string): boolean {
  return lastOn !== null && lastOn >= addDays(end, -CURRENT_WITHIN_DAYS);
}

function earlierDay(one: string, other: string): string {
  return one < other ? one : other;
}

function toUtcDay(now: Date): string {
  return now.toISOString().slice(0, 10);
}
