import type { Instrument, Provenance, SessionState } from "@/lib/contract/market";
import { findCalendar, type TradingCalendar } from "../calendar";
import { addDays, toTradedOn } from "../trading-day";
import { renderStaleReason } from "./stale-reason";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** A price has to show this long after the bell (and after its delay): opening auctions take minutes. */
const OPENING_GRACE_MINUTES = 5;
/** Delay of a source that calls itself delayed and does not say by how much. */
const USUAL_DELAY_MINUTES = 15;
/** Sources of closes publish within these hours after the bell; funds name theirs in the night. */
const PUBLISH_LAG_HOURS = 6;
const FUND_LAG_HOURS = 12;
/** Where no calendar knows the exchange: longer than any of its usual closures. */
const LONGEST_CLOSURE_DAYS = 12;

/** What a price is judged by. */
export interface FreshnessInput {
  instrument: Pick<Instrument, "exchange" | "timeZone" | "kind" | "symbol">;
  provenance: Pick<Provenance, "freshness" | "delayMinutes" | "sourceLabel">;
  /** Day of the newest price, in the instrument's zone; null for an answer whose span ended before today. */
  newestOn: string | null;
  now: Date;
}

/** What `judgeFreshness` tells: the two fields of a provenance. */
export interface Freshness {
  /** What the exchange is doing; null where no calendar knows it. */
  session: SessionState | null;
  /** Why the figure is older than it should be, a sentence for people; null when it is not. */
  staleReason: string | null;
}

/** The day that the newest price should be of; `running` when that day's session has not ended yet. */
interface Expectation {
  on: string;
  running: boolean;
}

const isFollowed = (input: FreshnessInput) =>
  (input.provenance.freshness === "live" || input.provenance.freshness === "delayed") &&
  input.instrument.kind !== "fund";

/** How long after the bell a price may still be missing: opening bell for followed prices, closing bell for others. */
function slackMsOf(input: FreshnessInput): number {
  const { freshness, delayMinutes } = input.provenance;
  const delay = delayMinutes ?? (freshness === "delayed" ? USUAL_DELAY_MINUTES : 0);
  if (isFollowed(input)) return (delay + OPENING_GRACE_MINUTES) * MINUTE_MS;
  const lagHours = input.instrument.kind === "fund" ? FUND_LAG_HOURS : PUBLISH_LAG_HOURS;
  return lagHours * HOUR_MS + delay * MINUTE_MS;
}

/** The newest session that has begun (followed prices) or ended (closes), so much slack ago. */
function expectOnExchange(input: FreshnessInput, calendar: TradingCalendar): Expectation {
  const nowMs = input.now.getTime();
  const atMs = nowMs - slackMsOf(input);
  const today = toTradedOn({ atMs, timeZone: calendar.timeZone });
  if (!isFollowed(input)) return { on: calendar.lastCompletedSession(atMs), running: false };
  const session = calendar.sessionOn(today);
  if (!session || session.opensAtMs > atMs) return { on: calendar.previousSession(today), running: false };
  return { on: today, running: session.closesAtMs > nowMs };
}

const isBankHolidayEverywhere = (day: string) => day.endsWith("-12-25") || day.endsWith("-01-01");

/**
 * Currencies: a day of the week in the zone that the source tells days in, whatever the hour the week starts at.
 * December 25 and January 1 are not asked for: many sources have no rate on them.
 */
function expectInFxWeek(input: FreshnessInput, calendar: TradingCalendar): Expectation {
  const atMs = input.now.getTime() - slackMsOf(input);
  const today = toTradedOn({ atMs, timeZone: input.instrument.timeZone });
  let on = isFollowed(input) ? today : addDays(today, -1);
  while (!calendar.isSession(on) || isBankHolidayEverywhere(on)) on = addDays(on, -1);
  return { on, running: on === today && calendar.stateAt(input.now.getTime()) === "regular" };
}

function findStaleReason(input: FreshnessInput, calendar: TradingCalendar | null): string | null {
  const { newestOn, now, provenance } = input;
  if (newestOn === null || provenance.freshness === "simulated") return null;
  const today = toTradedOn({
    atMs: now.getTime(),
    timeZone: calendar?.timeZone ?? input.instrument.timeZone,
  });
  const about = { provenance, newestOn, today };
  if (!calendar) {
    return newestOn < addDays(today, -LONGEST_CLOSURE_DAYS)
      ? renderStaleReason({ ...about, expected: null })
      : null;
  }
  const expected = calendar.id === "FX" ? expectInFxWeek(input, calendar) : expectOnExchange(input, calendar);
  return newestOn < expected.on ? renderStaleReason({ ...about, expected }) : null;
}

/**
 * The state of an instrument's exchange now, and whether its newest price is older than it should be.
 * Prices that are followed (live, delayed) should be of the running session from its opening on, closes of the last
 * completed one, each with the slack of its kind: the source's delay and 5 minutes after the opening bell; 6 hours after
 * the closing bell for sources of closes, 12 for funds. Before the bell, on weekends and on holidays the last close is
 * as new as it can be. Imported files are held to the same day and told as a fact; simulated figures are never stale.
 * Without a calendar nothing is said until a price is older than 12 days.
 */
export function judgeFreshness(input: FreshnessInput): Freshness {
  const calendar = findCalendar({ instrument: input.instrument });
  return {
    session: calendar?.stateAt(input.now.getTime()) ?? null,
    staleReason: findStaleReason(input, calendar),
  };
}
