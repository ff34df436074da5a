import { toDayInZone as toDayOfInstant } from "@/lib/format/day-arithmetic";

/** Nothing the sources hold is older; "all time" starts here. */
export const EARLIEST_DAY = "1900-01-01";

export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** The calendar day it is in a time zone at an instant, `YYYY-MM-DD`. */
export function toDayInZone({ now, timeZone }: { now: Date; timeZone: string }): string {
  return toDayOfInstant({ atMs: now.getTime(), timeZone });
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}

/** `YYYY-MM-DD` from its parts; the month runs from 1. */
export function toDay({ year, month, day }: { year: number; month: number; day: number }): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The parts of a day; the month runs from 1. */
export function toParts(day: string): { year: number; month: number; day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** Days in a month of the Gregorian calendar; the month runs from 1. */
export function daysInMonth({ year, month }: { year: number; month: number }): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** True when the parts name a day that exists: 31 February does not. */
export function isCalendarDay({ year, month, day }: { year: number; month: number; day: number }): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth({ year, month });
}

function fromUtc(ms: number): string {
  const date = new Date(ms);
  const year = date.getUTCFullYear();
  if (!(year >= 1900)) return EARLIEST_DAY;
  if (year > 9999) return "9999-12-31";
  return toDay({ year, month: date.getUTCMonth() + 1, day: date.getUTCDate() });
}

/** The day so many days later (or earlier, when negative), never before `EARLIEST_DAY`. */
export function addDays({ day, days }: { day: string; days: number }): string {
  return fromUtc(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000);
}

/** The same day of another month, or that month's last day: a month before 31 March is 28 or 29 February. */
export function addMonths({ day, months }: { day: string; months: number }): string {
  const at = toParts(day);
  const count = at.year * 12 + (at.month - 1) + months;
  if (count < 1900 * 12) return EARLIEST_DAY;
  const year = Math.min(9999, Math.floor(count / 12));
  const month = (count % 12) + 1;
  return toDay({ year, month, day: Math.min(at.day, daysInMonth({ year, month })) });
}

/** The later of two days. */
export function toLater(one: string, two: string): string {
  return [one, two].sort()[1] ?? one;
}

/** Weekday of a day, 0 is Sunday. */
export function toWeekday(day: string): number {
  return new Date(Date.parse(`${day}T00:00:00Z`)).getUTCDay();
}

/** Monday of the week a day is in. */
export function toMonday(day: string): string {
  return addDays({ day, days: -((toWeekday(day) + 6) % 7) });
}

/** First and last day of so many months, starting with the given month (from 1). */
export function monthsSpan(input: { year: number; month: number; count: number }): {
  from: string;
  to: string;
} {
  const from = toDay({ year: input.year, month: input.month, day: 1 });
  return { from, to: addDays({ day: addMonths({ day: from, months: input.count }), days: -1 }) };
}

/** A day in words: "16 March 2020". */
export function toDayLabel(day: string): string {
  const { year, month, day: date } = toParts(day);
  return `${date} ${MONTHS[month - 1] ?? ""} ${year}`;
}
