import { getDateFormat } from "./formatters";

const DAY_MS = 86_400_000;

/** Midnight UTC of a day, in milliseconds; a number to compare and subtract days with, not an instant of trading. */
export function toUtcMs(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** The day a number of calendar days later (earlier when negative). `addDays("2021-03-01", -1)` is `2021-02-28`. */
export function addDays(day: string, days: number): string {
  return new Date(toUtcMs(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Calendar days from one day to another; negative when the second is earlier. */
export function countDays(input: { from: string; to: string }): number {
  return Math.round((toUtcMs(input.to) - toUtcMs(input.from)) / DAY_MS);
}

/** Weekday of a day: 0 is Sunday, 6 is Saturday; `NaN` for a text that is no day. */
export function toWeekday(day: string): number {
  return new Date(toUtcMs(day)).getUTCDay();
}

/** Number of a day's week, Monday to Sunday, counted from 1970: equal for two days of one week. */
export function toWeekNumber(day: string): number {
  return Math.floor((toUtcMs(day) / DAY_MS + 3) / 7);
}

/**
 * The calendar day, `YYYY-MM-DD`, that an instant falls on in an IANA zone: 2022-03-27T22:00Z is already the 28th in
 * Paris. Throws `RangeError` for a zone that does not exist and for an instant that is none.
 */
export function toDayInZone({ atMs, timeZone }: { atMs: number; timeZone: string }): string {
  const format = getDateFormat("en-CA", "day", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  return format.format(atMs);
}
