import type { Instrument } from "@/lib/contract/market";
import { findCalendar, type TradingCalendar } from "../../../calendar";
import { addDays } from "../../../trading-day";
import { toCloseInstant } from "../../local/close-instant";

type Listed = Pick<Instrument, "exchange" | "timeZone" | "kind" | "symbol">;

/**
 * A price further from the close before it than this many times, or its inverse, may be on another share count: 2:1 is
 * the commonest split, and its day may bring a tenth more.
 */
const LIKELY_SPLIT = 1.8;

/** The calendar of an exchange-traded instrument; null for what trades around the clock, and for unknown exchanges. */
function findExchangeCalendar(instrument: Listed): TradingCalendar | null {
  if (instrument.kind === "crypto" || instrument.kind === "fx") return null;
  const calendar = findCalendar({ instrument });
  return calendar?.timeZone === instrument.timeZone ? calendar : null;
}

/**
 * When a day's trading begins and ends, in milliseconds since 1970: by the exchange's calendar, half days included;
 * where no calendar knows the day, from midnight to 16:00 in the zone. A day of currencies and coins is one of UTC.
 */
export function getSessionBounds(input: { instrument: Listed; tradedOn: string }) {
  const { instrument, tradedOn } = input;
  const nextDayMs = Date.parse(`${addDays(tradedOn, 1)}T00:00:00Z`);
  if (instrument.kind === "crypto" || instrument.kind === "fx") {
    return { opensAtMs: nextDayMs - 86_400_000, closesAtMs: nextDayMs };
  }
  const session = findExchangeCalendar(instrument)?.sessionOn(tradedOn);
  if (session) return { opensAtMs: session.opensAtMs, closesAtMs: session.closesAtMs };
  const closesAtMs = Date.parse(toCloseInstant({ day: tradedOn, timeZone: instrument.timeZone }));
  return { opensAtMs: closesAtMs - 16 * 3_600_000, closesAtMs };
}

/**
 * The close before a price that a source tells without its day: the day is that of the session before. Null where the
 * source tells none, where no calendar names the day, and where the step is so large that a split of this very day,
 * which the earlier close need not be adjusted for, is the likelier reason.
 */
export function findPreviousClose(input: {
  instrument: Listed;
  tradedOn: string;
  price: number;
  told: number | null;
}): { close: number; tradedOn: string } | null {
  const { instrument, tradedOn, price, told } = input;
  const calendar = findExchangeCalendar(instrument);
  if (told === null || !(told > 0) || !calendar?.isSession(tradedOn)) return null;
  const ratio = price / told;
  if (ratio > LIKELY_SPLIT || ratio < 1 / LIKELY_SPLIT) return null;
  return { close: told, tradedOn: calendar.previousSession(tradedOn) };
}

/** True for a day without a session by the exchange's calendar; false where no calendar knows the exchange. */
export function isDayOff(input: { instrument: Listed; tradedOn: string }): boolean {
  return findExchangeCalendar(input.instrument)?.isSession(input.tradedOn) === false;
}
