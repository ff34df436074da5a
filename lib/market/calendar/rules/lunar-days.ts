import { addDays, toUtcMs } from "@/lib/format/day-arithmetic";
import { toDay } from "./date-rules";
import { newMoonDayNear } from "./new-moon";

let format: Intl.DateTimeFormat | null = null;

/** Midnight UTC is 8:00 of the same day in China, where the calendar's days begin: UTC names the right day. */
function getFormat(): Intl.DateTimeFormat {
  format ??= new Intl.DateTimeFormat("en-u-ca-chinese", {
    timeZone: "UTC",
    month: "numeric",
    day: "numeric",
  });
  if (format.resolvedOptions().calendar !== "chinese") {
    throw new Error("this runtime does not know the Chinese calendar");
  }
  return format;
}

/** Month and day of a Gregorian day in the Chinese calendar; a leap month is not a number, e.g. `6bis`. */
function toLunar(day: string): { month: string; day: number } {
  const parts = getFormat().formatToParts(toUtcMs(day));
  const partOf = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
  return { month: partOf("month"), day: Number(partOf("day")) };
}

/** First day, by the runtime's calendar, of a month that begins within so many days from a day on. */
function findMonthStart(input: { from: string; days: number; month: number }): string {
  const wanted = String(input.month);
  for (let offset = 0; offset <= input.days; offset++) {
    const candidate = addDays(input.from, offset);
    const lunar = toLunar(candidate);
    if (lunar.month === wanted && lunar.day === 1) return candidate;
  }
  throw new RangeError(`no month ${input.month} of the Chinese calendar begins soon after ${input.from}`);
}

/**
 * The Gregorian day in a year of a day of the Chinese calendar: month 1, day 1 of 2026 is `2026-02-17`. Leap months are
 * passed over. For months 1 to 10, whose days lie in the Gregorian year that the Chinese year begins in.
 * The runtime's calendar tells which month is which; its new moons can be minutes off, enough to miss the day when one
 * falls about midnight (February 2027), so the first of the month is set to the computed new moon.
 */
export function toLunarDay(input: { year: number; month: number; day: number }): string {
  const newYear = findMonthStart({ from: toDay(input.year, 1, 20), days: 33, month: 1 });
  // A month has 29 or 30 days, and one leap month may stand between.
  const from = addDays(newYear, (input.month - 1) * 29);
  const start =
    input.month === 1 ? newYear : findMonthStart({ from, days: input.month + 31, month: input.month });
  return addDays(newMoonDayNear(start), input.day - 1);
}

/** Leap days of the Gregorian calendar from the start of 1980 to the end of a year; the formulas below count from it. */
function leapDaysSince1980(year: number): number {
  const count = (last: number) => Math.floor(last / 4) - Math.floor(last / 100) + Math.floor(last / 400);
  return count(year) - count(1980);
}

const dayOfDrift = (input: { year: number; base: number }) =>
  Math.floor(input.base + 0.242194 * (input.year - 1980) - leapDaysSince1980(input.year));

/** The day of the March equinox in Japan, by the usual formula for 1980 to 2099 (20.8431 + 0.242194 a year). */
export function vernalEquinoxInJapan(year: number): string {
  return toDay(year, 3, dayOfDrift({ year, base: 20.8431 }));
}

/** The day of the September equinox in Japan, by the usual formula for 1980 to 2099 (23.2488 + 0.242194 a year). */
export function autumnalEquinoxInJapan(year: number): string {
  return toDay(year, 9, dayOfDrift({ year, base: 23.2488 }));
}

/** Ching Ming (the sun at 15 degrees, China's time): April 4 or 5, by 4.81 + 0.2422 a year counted from 2000. */
export function chingMing(year: number): string {
  const leaps = leapDaysSince1980(year) - leapDaysSince1980(2000);
  return toDay(year, 4, Math.floor(4.81 + 0.2422 * (year - 2000) - leaps));
}
