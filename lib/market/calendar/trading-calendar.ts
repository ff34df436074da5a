import type { SessionState } from "@/lib/contract/market";

/** One session. Instants are milliseconds since 1970; `on` is the day it is named by, in the exchange's zone. */
export interface Session {
  on: string;
  opensAtMs: number;
  closesAtMs: number;
  /** True when it ends before the usual hour of its time. */
  shortened: boolean;
  /** Pauses inside the session (lunch), ascending; the end of one belongs to trading again. */
  breaks: { fromMs: number; untilMs: number }[];
  /** Start of trading before the bell and end of trading after it; null where the exchange has none. */
  preFromMs: number | null;
  postUntilMs: number | null;
}

/** A weekday without a session, or one that ends early. */
export interface SpecialDay {
  on: string;
  name: string;
  shortened: boolean;
}

/**
 * An exchange's sessions, by its published rules; closures that nobody could foretell are known only when they have
 * been written down. Days are `YYYY-MM-DD` in `timeZone`; a text that is no day throws `RangeError`, as does an
 * instant that is none. Instants are milliseconds since 1970. An opening instant is open, a closing one is closed.
 */
export interface TradingCalendar {
  /** Market identifier code ("XNYS"), or "CRYPTO", "FX", "SIM". */
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  isSession(day: string): boolean;
  /** The session of a day, or null on a day without one. */
  sessionOn(day: string): Session | null;
  /** Name of the holiday that closes a weekday; null on sessions and on ordinary weekends. */
  holidayOn(day: string): string | null;
  stateAt(nowMs: number): SessionState;
  /** Next opening bell after an instant (the end of the lunch break during one); null where it never closes. */
  nextOpenAfter(nowMs: number): number | null;
  /** Next closing bell after an instant; a lunch break is no close. Null where it never closes. */
  nextCloseAfter(nowMs: number): number | null;
  /** The last session before a day, without it. */
  previousSession(day: string): string;
  /** The first session after a day, without it. */
  nextSession(day: string): string;
  /** Day of the newest session whose closing bell has rung at an instant. */
  lastCompletedSession(nowMs: number): string;
  /** Days off and shortened days from a day on, that day included, ascending. Empty where there are none. */
  listUpcoming(input: { from: string; count: number }): SpecialDay[];
}
