import { EARLIEST_DAY, isCalendarDay, monthsSpan, toDay, toDayLabel, toParts } from "./calendar";
import { type DateExpression, gluedAt, numberAt, type Place, textAt, toExpression } from "./pieces";
import { findMonth, readYearNumber } from "./written-dates";

/** First month and number of months of a part of a year; where usage varies, the label says what was taken. */
const PARTS = new Map<string, { month: number; count: number; months: string }>([
  ["early", { month: 1, count: 4, months: "January to April" }],
  ["mid", { month: 5, count: 4, months: "May to August" }],
  ["late", { month: 9, count: 4, months: "September to December" }],
  ["start", { month: 1, count: 1, months: "January" }],
  ["beginning", { month: 1, count: 1, months: "January" }],
  ["end", { month: 12, count: 1, months: "December" }],
  ["spring", { month: 3, count: 3, months: "March to May" }],
  ["summer", { month: 6, count: 3, months: "June to August" }],
  ["autumn", { month: 9, count: 3, months: "September to November" }],
]);

/** "early 2020", "mid-2020", "the end of 2020", "summer 2020"; the label names the months that were taken. */
export function readPartOfYear(place: Place): DateExpression | null {
  const part = PARTS.get(textAt(place, 0));
  if (!part) return null;
  const offset = textAt(place, 1) === "-" ? 2 : 1;
  const written = readYearNumber(place, offset);
  if (!written) return null;
  const { year, used } = written;
  const label = `${part.months} ${year}`;
  return toExpression({ ...monthsSpan({ ...part, year }), label, next: place.index + offset + used });
}

const JOINS = new Set(["-", "to", "until", "till", "through", "thru"]);

/** "5-7 March 2021", "16 to 20 March", "March 5 - 7, 2021": days of one month; without a year the newest past ones. */
export function readDaysOfMonth(place: Place): DateExpression | null {
  const monthFirst = findMonth(textAt(place, 0));
  const at = monthFirst === null ? 0 : 1;
  const first = numberAt(place, { offset: at, digits: 2 });
  const last = numberAt(place, { offset: at + 2, digits: 2 });
  if (first === null || last === null || first >= last || !JOINS.has(textAt(place, at + 1))) return null;
  const month = monthFirst ?? findMonth(textAt(place, 3));
  if (month === null || (gluedAt(place, at + 3) && textAt(place, at + 3) === "-")) return null;
  const written = readYearNumber(place, 4);
  const now = toParts(place.today);
  const past = month < now.month || (month === now.month && first <= now.day);
  const year = written?.year ?? (past ? now.year : now.year - 1);
  if (!isCalendarDay({ year, month, day: last })) return null;
  const from = toDay({ year, month, day: first });
  const to = toDay({ year, month, day: last });
  const next = place.index + 4 + (written?.used ?? 0);
  return toExpression({ from, to, label: `${toDayLabel(from)} to ${toDayLabel(to)}`, closed: true, next });
}

const ALL_TIME = [
  "all time",
  "all - time",
  "alltime",
  "inception",
  "since ipo",
  "the ipo",
  "its ipo",
  "the beginning",
  "the very beginning",
  "its beginning",
  "the very start",
  "its start",
  "its birth",
  "day one",
  "its debut",
  "its listing",
  "the start",
  "it started",
  "ever",
  "ath",
  "atl",
  "as far back as you have",
  "as far back as you can",
  "as far back as possible",
  "as far as you can",
  "as far as possible",
  "as far as it goes",
  "as far as you have",
  "as long as you have",
  "going public",
  "it went public",
  "they went public",
  "it listed",
  "its launch",
  "launch",
  "its flotation",
  "complete history",
  "whole lot",
  "everything you have",
  "all you have",
  "all the data",
  "the whole thing",
  "entire history",
  "full history",
  "whole history",
  "lifetime",
  "maximum",
  "max",
].map((words) => words.split(" "));

const FIRST_WORDS = new Set(ALL_TIME.map(([first]) => first));

/** What may follow "ever" when it speaks of the whole history: "worst day ever for", "has it ever been". */
const AFTER_EVER =
  /^(?:for|of|in|on|by|been|closed|close|traded|trade|gone|go|hit|reached|fallen|split|paid|had|crossed|dropped|risen)$/;

/** "all time", "max", "since inception", "show me all of Apple"; "max drawdown" is a figure, not a span. */
export function readAllTime(place: Place): DateExpression | null {
  const whole = { from: EARLIEST_DAY, to: place.today, label: "all time", key: "MAX" } as const;
  if (
    textAt(place, 0) === "all" &&
    textAt(place, 1) === "of" &&
    /^(?:me|show|see|chart|plot)$/.test(textAt(place, -1))
  ) {
    return /^(?:my|the|these|those|them)$/.test(textAt(place, 2))
      ? null
      : toExpression({ ...whole, next: place.index + 1 });
  }
  if (!FIRST_WORDS.has(textAt(place, 0))) return null;
  const words = ALL_TIME.find((each) => each.every((word, at) => textAt(place, at) === word));
  if (!words) return null;
  const after = textAt(place, words.length);
  if (
    words[0]?.startsWith("max") &&
    /^(?:drawdown|draw|loss|gain|fall|drop|price|value|high|pain)$/.test(after)
  ) {
    return null;
  }
  if (words[0] === "the" && after === "of") return null;
  if (words[0] === "the" && textAt(place, -1) === "at") return null;
  if (words[0] === "ever" && /\p{L}/u.test(after) && !AFTER_EVER.test(after)) return null;
  return toExpression({ ...whole, next: place.index + words.length });
}
