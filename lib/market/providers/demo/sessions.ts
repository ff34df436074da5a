import { simulatedCalendar } from "../../calendar";
import { addDays, toTradedOn } from "../../trading-day";
import { findFirstOnOrAfter } from "../local/columns";

/** First session of the simulated exchange. */
export const FIRST_SESSION = "2005-01-03";
/** Zone of every day of the simulated exchange. */
export const DEMO_TIME_ZONE = simulatedCalendar.timeZone;

/** A session's bar is published so long after its close (16:15 in New York). */
const PUBLISHED_AFTER_MS = 15 * 60_000;
const LAST_YEAR = 2100;

const sessions: string[] = [];
let nextYear = Number(FIRST_SESSION.slice(0, 4));

function addYear(year: number): void {
  for (let day = `${year}-01-01`; day.startsWith(String(year)); day = addDays(day, 1)) {
    if (simulatedCalendar.isSession(day)) sessions.push(day);
  }
}

/** All sessions from 2005-01-03 to at least the end of a year (at most 2100), ascending. The list only ever grows. */
export function listSessions(throughYear: number): readonly string[] {
  const last = Math.min(throughYear, LAST_YEAR);
  for (; nextYear <= last; nextYear++) addYear(nextYear);
  return sessions;
}

/** The day of a session counted from the first one (0). Throws when the exchange has no session of that number. */
export function getSessionDay(session: number): string {
  while (session >= sessions.length && nextYear <= LAST_YEAR) addYear(nextYear++);
  const day = sessions[session];
  if (day === undefined) throw new RangeError(`there is no session ${session}`);
  return day;
}

/**
 * How many sessions have been published at an instant: those that ended at least 15 minutes before it.
 * 0 before the first one.
 */
export function countPublishedSessions(now: Date): number {
  const nowMs = now.getTime();
  const today = toTradedOn({ atMs: nowMs, timeZone: DEMO_TIME_ZONE });
  const days = listSessions(Number(today.slice(0, 4)));
  const before = findFirstOnOrAfter(days, today);
  const session = days[before] === today ? simulatedCalendar.sessionOn(today) : null;
  return session && nowMs >= session.closesAtMs + PUBLISHED_AFTER_MS ? before + 1 : before;
}
