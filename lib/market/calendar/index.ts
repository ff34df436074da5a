/**
 * Trading calendars by rule: which days an exchange trades on, from when to when in its own zone, what it is doing now
 * and what comes next. No data files, no network, no clock: instants come in.
 * It refuses to guess: an exchange without rules here has no calendar, and futures have none.
 * Next: `exchanges/` for one market's rules, `rules/` for the arithmetic of holidays, `engine/` for sessions and zones,
 * `find-calendar.ts` for which instrument goes by which.
 */
export { findCalendarById, listCalendars, simulatedCalendar } from "./calendars";
export { toExchangeStatus } from "./exchange-status";
export { findCalendar } from "./find-calendar";
export type { Session, SpecialDay, TradingCalendar } from "./trading-calendar";
