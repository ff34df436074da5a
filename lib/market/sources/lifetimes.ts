import type { MarketAbility } from "@/lib/contract/company/company-data";
import type { MarketFailureCode } from "@/lib/contract/failures";
import type { MarketFailure, PriceHistory, Quote } from "../provider";
import { addDays } from "../trading-day";
import { isResting } from "./circuit";
import type { ExchangeMoment } from "./exchange-moment";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** For how long an answer of each kind counts as new where the exchange's hours do not decide it, in milliseconds. */
export const LIFETIME_MS = {
  /** A quote while its exchange is open, and of an instrument that no calendar knows. */
  openQuote: 15 * SECOND,
  /** A span of days that touches one that is not over. */
  openHistory: MINUTE,
  /** Prices of a source that has the day's close only: nothing in it changes within a session. */
  endOfDay: 15 * MINUTE,
  /** Ended days as traded: nothing changes them. */
  endedRaw: 30 * DAY,
  /** Ended days adjusted for splits where no calendar tells the next opening. */
  endedAdjusted: DAY,
  intraday: MINUTE,
  endedIntraday: 6 * HOUR,
  search: DAY,
  emptySearch: 10 * MINUTE,
  fundamentals: DAY,
  earnings: 6 * HOUR,
  news: 10 * MINUTE,
  filings: HOUR,
} as const;

/** The longest that settled prices of a closed exchange count as new: corrections come late. */
const LONGEST_CLOSED_MS = 6 * HOUR;
/** The longest between two openings of one exchange; a split takes effect at an opening. */
const LONGEST_PAUSE_MS = 4 * DAY;
/** After the closing bell, delayed sources and closing auctions need so long until they tell the close. */
const SETTLING_MS = 30 * MINUTE;

const FAILURE_MS: Partial<Record<MarketFailureCode, number>> = {
  not_found: 10 * MINUTE,
  no_data: 10 * MINUTE,
  auth: 5 * MINUTE,
  plan_required: 5 * MINUTE,
  bad_data: 10 * SECOND,
};

/** For how long after it counted as new an answer may be shown while a newer one is fetched, in milliseconds. */
export const STALE_WINDOW_MS: Record<MarketAbility, number> = {
  quote: 10 * MINUTE,
  intraday: 10 * MINUTE,
  history: DAY,
  search: DAY,
  fundamentals: DAY,
  earnings: DAY,
  news: DAY,
  filings: DAY,
};

/** For how long a failure about one symbol is believed; 0 for one of the source itself, which rests instead. */
export function toFailureLifetimeMs(failure: MarketFailure): number {
  return isResting(failure) ? 0 : (FAILURE_MS[failure.code] ?? 0);
}

/**
 * For how long a quote counts as new: 15 s while the exchange is open; when it is closed and the quote is of the last
 * session, until the next opening, 6 h at most. `moment` null is taken for open.
 */
export function toQuoteLifetimeMs(input: { quote: Quote; now: Date; moment: ExchangeMoment | null }): number {
  const { quote, now, moment } = input;
  if (isSettled({ newestOn: quote.tradedOn, now, moment }))
    return toOpeningMs({ now, moment, longestMs: LONGEST_CLOSED_MS });
  return quote.provenance.freshness === "end_of_day" ? LIFETIME_MS.endOfDay : LIFETIME_MS.openQuote;
}

/**
 * For how long a span of days counts as new. Ended before the exchange's today and complete: raw prices 30 days,
 * adjusted ones until the next opening, because a split takes effect there and changes the price level of all days
 * before it. Touching today: as a quote, with 60 s while the exchange is open.
 */
export function toHistoryLifetimeMs(input: {
  history: PriceHistory;
  /** Last day that was asked for. */
  to: string;
  now: Date;
  moment: ExchangeMoment | null;
}): number {
  const { history, to, now, moment } = input;
  const { adjustment, freshness } = history.provenance;
  const newestOn = history.bars.at(-1)?.tradedOn ?? "";
  const isMissingClose = moment !== null && to >= moment.lastClosedOn && newestOn < moment.lastClosedOn;
  if (isEnded({ to, now, moment }) && !isMissingClose) {
    if (adjustment === "raw") return LIFETIME_MS.endedRaw;
    return toOpeningMs({ now, moment, longestMs: LONGEST_PAUSE_MS });
  }
  if (isSettled({ newestOn, now, moment })) return toOpeningMs({ now, moment, longestMs: LONGEST_CLOSED_MS });
  return freshness === "end_of_day" ? LIFETIME_MS.endOfDay : LIFETIME_MS.openHistory;
}

/** For how long bars inside sessions count as new: 60 s, and 6 h for days that are over. */
export function toIntradayLifetimeMs(input: {
  to: string;
  now: Date;
  moment: ExchangeMoment | null;
}): number {
  return isEnded(input) ? LIFETIME_MS.endedIntraday : LIFETIME_MS.intraday;
}

/** True for a day before the exchange's today; where that is not known, before yesterday of UTC. */
function isEnded({ to, now, moment }: { to: string; now: Date; moment: ExchangeMoment | null }): boolean {
  return moment === null ? to < addDays(now.toISOString().slice(0, 10), -1) : to < moment.today;
}

/** True when the exchange is closed, its last session has had time to settle, and the answer reaches it. */
function isSettled(input: { newestOn: string; now: Date; moment: ExchangeMoment | null }): boolean {
  const { newestOn, now, moment } = input;
  if (moment === null || moment.isOpen || moment.lastClosedAtMs === null) return false;
  return newestOn >= moment.lastClosedOn && now.getTime() - moment.lastClosedAtMs >= SETTLING_MS;
}

/** Milliseconds until the exchange opens next, 15 s at least; a day where that is not known. */
function toOpeningMs(input: { now: Date; moment: ExchangeMoment | null; longestMs: number }): number {
  const { now, moment, longestMs } = input;
  const opensAtMs = moment?.nextOpenAtMs ?? null;
  const leftMs = opensAtMs === null ? LIFETIME_MS.endedAdjusted : opensAtMs - now.getTime();
  return Math.min(longestMs, Math.max(LIFETIME_MS.openQuote, leftMs));
}
