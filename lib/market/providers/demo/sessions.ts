import { toZonedDay } from "@/lib/format/date";
import { findFirstOnOrAfter } from "../local/columns";

/** First session of the simulated exchange. */
export const FIRST_SESSION = "2005-01-03";
/** Zone of every day of the simulated exchange. */
export const DEMO_TIME_ZONE = "America/New_York";

/** A session's bar is published from this hour of its day on (16:15 in New York). */
const PUBLISHED_FROM_HOUR = 16.25;
const LAST_YEAR = 2100;
const DAY_MS = 86_400_000;

const toMs = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day);
const weekdayOf = (ms: number) => new Date(ms).getUTCDay();
const toDay = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/** The nth (1 is the first) given weekday of a month; 0 is Sunday. */
function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  const first = toMs(year, month, 1);
  return first + (((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7) * DAY_MS;
}

function lastMondayOfMay(year: number): number {
  const last = toMs(year, 5, 31);
  return last - ((weekdayOf(last) + 6) % 7) * DAY_MS;
}

/** Easter Sunday of the Gregorian calendar (Meeus, Astronomical Algorithms, chapter 8). */
function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const rest = h + l - 7 * m + 114;
  return toMs(year, Math.floor(rest / 31), (rest % 31) + 1);
}

/** A fixed-date holiday as it is kept: Saturday on the Friday before, Sunday on the Monday after. */
function observed(ms: number): number {
  const weekday = weekdayOf(ms);
  if (weekday === 6) return ms - DAY_MS;
  return weekday === 0 ? ms + DAY_MS : ms;
}

/**
 * The holidays of a year on the simulated exchange, `YYYY-MM-DD`: those of the New York exchanges by rule (a New
 * Year's Day on a Saturday is not made up for; Juneteenth from 2022). One-off closures are not simulated.
 */
export function listHolidays(year: number): string[] {
  const newYear = toMs(year, 1, 1);
  const days = [
    nthWeekday(year, 1, 1, 3),
    nthWeekday(year, 2, 1, 3),
    easterSunday(year) - 2 * DAY_MS,
    lastMondayOfMay(year),
    observed(toMs(year, 7, 4)),
    nthWeekday(year, 9, 1, 1),
    nthWeekday(year, 11, 4, 4),
    observed(toMs(year, 12, 25)),
  ];
  if (weekdayOf(newYear) !== 6) days.push(observed(newYear));
  if (year >= 2022) days.push(observed(toMs(year, 6, 19)));
  return days.sort((a, b) => a - b).map(toDay);
}

const sessions: string[] = [];
let nextYear = Number(FIRST_SESSION.slice(0, 4));

function addYear(year: number): void {
  const closed = new Set(listHolidays(year));
  for (let ms = toMs(year, 1, 1); ms < toMs(year + 1, 1, 1); ms += DAY_MS) {
    const weekday = weekdayOf(ms);
    const day = toDay(ms);
    if (weekday !== 0 && weekday !== 6 && !closed.has(day)) sessions.push(day);
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
 * How many sessions have been published at an instant: those whose day in New York is over or has passed 16:15.
 * 0 before the first one.
 */
export function countPublishedSessions(now: Date): number {
  const zoned = toZonedDay({ iso: now.toISOString(), timeZone: DEMO_TIME_ZONE });
  if (!zoned) throw new RangeError("the clock gave no instant");
  const days = listSessions(Number(zoned.day.slice(0, 4)));
  const before = findFirstOnOrAfter(days, zoned.day);
  const todayIsPublished = days[before] === zoned.day && zoned.hour >= PUBLISHED_FROM_HOUR;
  return todayIsPublished ? before + 1 : before;
}
