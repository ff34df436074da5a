import { addDays, toWeekday } from "@/lib/format/day-arithmetic";
import type { DayOff } from "./exchange-rules";

const SUNDAY = 0;
const MONDAY = 1;
const SATURDAY = 6;

/** `YYYY-MM-DD` of a year, a month from 1 and a day. */
export function toDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The nth (from 1) given weekday of a month; 0 is Sunday. */
export function nthWeekday(input: { year: number; month: number; weekday: number; nth: number }): string {
  const first = toDay(input.year, input.month, 1);
  return addDays(first, ((input.weekday - toWeekday(first) + 7) % 7) + (input.nth - 1) * 7);
}

/** The nth Monday of a month. */
export function nthMonday(year: number, month: number, nth: number): string {
  return nthWeekday({ year, month, weekday: MONDAY, nth });
}

/** The last Monday on or before a day. */
export function mondayOnOrBefore(day: string): string {
  return addDays(day, -((toWeekday(day) + 6) % 7));
}

/** Easter Sunday of the Gregorian calendar (Meeus, Astronomical Algorithms, chapter 8). 2026 is `2026-04-05`. */
export function easterSunday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const rest = h + l - 7 * m + 114;
  return toDay(year, Math.floor(rest / 31), (rest % 31) + 1);
}

/** A day off so many days after Easter Sunday (before it when negative). */
export function fromEaster(year: number, days: number, name: string): DayOff {
  return { on: addDays(easterSunday(year), days), name };
}

/** Good Friday and Easter Monday. */
export function easterWeekend(year: number): DayOff[] {
  return [fromEaster(year, -2, "Good Friday"), fromEaster(year, 1, "Easter Monday")];
}

/** True for a Saturday. */
export const isSaturday = (day: string) => toWeekday(day) === SATURDAY;
/** True for a Sunday. */
export const isSunday = (day: string) => toWeekday(day) === SUNDAY;
/** True for a Saturday or a Sunday. */
export const isWeekend = (day: string) => isSaturday(day) || isSunday(day);

function moved(off: DayOff, days: number): DayOff {
  return days === 0 ? off : { on: addDays(off.on, days), name: `${off.name} (observed)` };
}

/** A Saturday is kept on the Friday before, a Sunday on the Monday after. */
export function toNearestWeekday(off: DayOff): DayOff {
  if (isSaturday(off.on)) return moved(off, -1);
  return moved(off, isSunday(off.on) ? 1 : 0);
}

/** A Sunday is kept on the Monday after; a Saturday is not made up for. */
export function sundayToMonday(off: DayOff): DayOff {
  return moved(off, isSunday(off.on) ? 1 : 0);
}

/** A weekend day is kept on the Monday after. */
export function weekendToMonday(off: DayOff): DayOff {
  if (isSaturday(off.on)) return moved(off, 2);
  return sundayToMonday(off);
}

/** Christmas Day and Boxing Day where both are made up for: a weekend day by the next weekday that is neither. */
export function christmasAndBoxingDay(year: number): DayOff[] {
  const christmas = { on: toDay(year, 12, 25), name: "Christmas Day" };
  const boxing = { on: toDay(year, 12, 26), name: "Boxing Day" };
  return [moved(christmas, isWeekend(christmas.on) ? 2 : 0), moved(boxing, isWeekend(boxing.on) ? 2 : 0)];
}

/** The day itself, or the last weekday before it when it falls on a weekend. */
export function weekdayOnOrBefore(day: string): string {
  if (isSaturday(day)) return addDays(day, -1);
  return isSunday(day) ? addDays(day, -2) : day;
}
