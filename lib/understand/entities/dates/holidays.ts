import { addDays, toDay, toDayLabel, toParts, toWeekday } from "../calendar";
import { type DateExpression, type Place, textAt, toExpression } from "../pieces";
import { readYearNumber } from "../written-dates";

/** Easter Sunday by Gauss's rule for the Gregorian calendar. */
function toEaster(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const moon =
    (century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30;
  const full =
    moon - Math.floor(moon / 28) * (1 - Math.floor(29 / (moon + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + full + 2 - century + Math.floor(century / 4)) % 7;
  const after = full - weekday;
  const month = 3 + Math.floor((after + 40) / 44);
  return toDay({ year, month, day: after + 28 - 31 * Math.floor(month / 4) });
}

/** The fourth Thursday of November. */
function toThanksgiving(year: number): string {
  const first = toDay({ year, month: 11, day: 1 });
  return addDays({ day: first, days: ((4 - toWeekday(first) + 7) % 7) + 21 });
}

/** The first Monday of September. */
function toLaborDay(year: number): string {
  const first = toDay({ year, month: 9, day: 1 });
  return addDays({ day: first, days: (1 - toWeekday(first) + 7) % 7 });
}

/** The last Monday of May. */
function toMemorialDay(year: number): string {
  const last = toDay({ year, month: 5, day: 31 });
  return addDays({ day: last, days: -((toWeekday(last) + 6) % 7) });
}

const fixed = (month: number, day: number) => (year: number) => toDay({ year, month, day });

/** Holidays by their words, and how many of these words there are. */
const HOLIDAYS: { words: string[]; toDayOf: (year: number) => string }[] = [
  { words: ["christmas", "eve"], toDayOf: fixed(12, 24) },
  { words: ["christmas", "day"], toDayOf: fixed(12, 25) },
  { words: ["christmas"], toDayOf: fixed(12, 25) },
  { words: ["boxing", "day"], toDayOf: fixed(12, 26) },
  { words: ["halloween"], toDayOf: fixed(10, 31) },
  { words: ["independence", "day"], toDayOf: fixed(7, 4) },
  { words: ["thanksgiving"], toDayOf: toThanksgiving },
  { words: ["black", "friday"], toDayOf: (year) => addDays({ day: toThanksgiving(year), days: 1 }) },
  { words: ["black", "monday"], toDayOf: () => "1987-10-19" },
  { words: ["brexit", "vote"], toDayOf: () => "2016-06-23" },
  { words: ["brexit", "referendum"], toDayOf: () => "2016-06-23" },
  { words: ["labor", "day"], toDayOf: toLaborDay },
  { words: ["labour", "day"], toDayOf: toLaborDay },
  { words: ["memorial", "day"], toDayOf: toMemorialDay },
  { words: ["good", "friday"], toDayOf: (year) => addDays({ day: toEaster(year), days: -2 }) },
  { words: ["easter", "monday"], toDayOf: (year) => addDays({ day: toEaster(year), days: 1 }) },
  { words: ["valentine", "'", "s", "day"], toDayOf: fixed(2, 14) },
  { words: ["valentines", "day"], toDayOf: fixed(2, 14) },
  { words: ["new", "year", "'", "s", "eve"], toDayOf: fixed(12, 31) },
  { words: ["new", "years", "eve"], toDayOf: fixed(12, 31) },
  { words: ["new", "year", "'", "s", "day"], toDayOf: fixed(1, 1) },
  { words: ["xmas"], toDayOf: fixed(12, 25) },
  { words: ["easter"], toDayOf: toEaster },
];
const FIRST_WORDS = new Set(HOLIDAYS.map(({ words }) => words[0]));
const BEFORE = /^(?:since|from|after|before|until|till|to|between|and|of|on|last)$/;
/** Days that name one by themselves. */
const CERTAIN = /^(?:black (?:friday|monday)|brexit (?:vote|referendum))$/;

/**
 * "since last Christmas", "from Easter 2024", "until Thanksgiving": the newest that was, or that of the year. Without a
 * word of time before it a holiday without a year is no date of prices.
 */
export function readHoliday(place: Place): DateExpression | null {
  const led = /^(?:last|this|past)$/.test(textAt(place, 0)) ? 1 : 0;
  if (!FIRST_WORDS.has(textAt(place, led))) return null;
  const holiday = HOLIDAYS.find(({ words }) => words.every((word, at) => textAt(place, led + at) === word));
  if (!holiday) return null;
  const used = led + holiday.words.length;
  const written = readYearNumber(place, used);
  const isCertain = CERTAIN.test(holiday.words.join(" "));
  if (!written && led === 0 && !isCertain && !BEFORE.test(textAt(place, -1))) return null;
  const { year } = toParts(place.today);
  const newest = holiday.toDayOf(year) <= place.today ? year : year - 1;
  const day = holiday.toDayOf(written?.year ?? newest);
  const next = place.index + used + (written?.used ?? 0);
  return toExpression({ from: day, to: day, label: toDayLabel(day), grain: "day", next });
}
