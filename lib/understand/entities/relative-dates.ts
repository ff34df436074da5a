import type { RangeKey } from "@/lib/contract/market";
import { addDays, addMonths, monthsSpan, toDay, toDayLabel, toLater, toMonday, toParts } from "./calendar";
import { type DateExpression, gluedAt, type Place, textAt, toExpression } from "./pieces";

type Unit = "day" | "week" | "month" | "quarter" | "year" | "decade";

const UNITS = new Map<string, Unit>();
const unitWords: [Unit, string][] = [
  ["day", "d day days session sessions"],
  ["week", "w wk wks week weeks fortnight fortnights"],
  ["month", "m mo mos mth mths month months"],
  ["quarter", "quarter quarters qtr qtrs"],
  ["year", "y yr yrs year years"],
  ["decade", "decade decades"],
];
for (const [unit, words] of unitWords) for (const word of words.split(" ")) UNITS.set(word, unit);

const COUNTS = new Map<string, number>();
const words = "one two three four five six seven eight nine ten eleven twelve";
for (const [at, word] of words.split(" ").entries()) COUNTS.set(word, at + 1);
const more = { couple: 2, few: 3, fifteen: 15, eighteen: 18, twenty: 20, thirty: 30 };
for (const [word, count] of Object.entries(more)) COUNTS.set(word, count);

const MONTHS_IN = { day: 0, week: 0, month: 1, quarter: 3, year: 12, decade: 120 } as const;
const KEYS = new Map<number, RangeKey>([
  [1, "1M"],
  [6, "6M"],
  [12, "1Y"],
  [60, "5Y"],
]);

/** A day so many units from today; a negative count goes back. */
function shift(today: string, { count, unit }: { count: number; unit: Unit }): string {
  const months = MONTHS_IN[unit];
  if (months > 0) return addMonths({ day: today, months: months * count });
  return addDays({ day: today, days: (unit === "week" ? 7 : 1) * count });
}

/** The span from so many units ago to today. */
function rolling(
  place: Place,
  { count, unit, next }: { count: number; unit: Unit; next: number },
): DateExpression {
  const key = MONTHS_IN[unit] > 0 ? (KEYS.get(MONTHS_IN[unit] * count) ?? null) : null;
  const label = count === 1 ? `past ${unit}` : `past ${count} ${unit}s`;
  return toExpression({
    from: shift(place.today, { count: -count, unit }),
    to: place.today,
    label,
    key,
    next,
  });
}

/** "two and a half years", "2.5 years" as months; null without a half. */
function readHalves(
  place: Place,
  { at, count }: { at: number; count: number },
): { count: number; unit: Unit; used: number } | null {
  const spoken = ["and", "a", "half"].every((word, step) => textAt(place, at + step) === word);
  const written = textAt(place, at) === "." && gluedAt(place, at) && textAt(place, at + 1) === "5";
  const used = spoken ? 3 : written ? 2 : 0;
  if (used === 0 || UNITS.get(textAt(place, at + used)) !== "year") return null;
  return { count: count * 12 + 6, unit: "month", used: at + used + 1 };
}

/** "5 years", "5-year", "5y", "two weeks", "a couple of years": the count, the unit and how many pieces they take. */
function readAmount(place: Place, offset: number): { count: number; unit: Unit; used: number } | null {
  const start = textAt(place, offset) === "a" ? offset + 1 : offset;
  const word = textAt(place, start);
  const digits = /^[0-9]{1,5}$/.test(word);
  const count = digits ? Number(word) : (COUNTS.get(word) ?? 0);
  if (count < 1 || (start > offset && digits)) return null;
  let at = start + 1;
  if (/^(?:trading|business|market)$/.test(textAt(place, at))) at += 1;
  const halves = readHalves(place, { at, count });
  if (halves) return { ...halves, used: halves.used - offset };
  if (textAt(place, at) === "of" || (textAt(place, at) === "-" && gluedAt(place, at))) at += 1;
  const unitWord = textAt(place, at);
  const unit = UNITS.get(unitWord);
  if (!unit || (unitWord.length === 1 && !(digits && gluedAt(place, at)))) return null;
  return { count: unitWord.startsWith("fortnight") ? count * 2 : count, unit, used: at + 1 - offset };
}

const NOT_A_SPAN_AFTER = new Set([
  "moving",
  "average",
  "sma",
  "ema",
  "ma",
  "rsi",
  "old",
  "var",
  "value",
  "weighted",
  "exponential",
  "simple",
]);

/** "2 weeks", "5yr", "6m", "5 years ago", "a year ago". Money ("$3m", "3.5m") and "200-day average" are not spans. */
export function readAmountOfTime(place: Place): DateExpression | null {
  const skip = /^(?:full|whole|entire|good|single)$/.test(textAt(place, 1)) ? 1 : 0;
  const bare =
    textAt(place, 0) === "a" || textAt(place, 0) === "one" ? UNITS.get(textAt(place, 1 + skip)) : undefined;
  const half = readHalfYear(place);
  if (half) return half;
  const weeks = textAt(place, 1 + skip).startsWith("fortnight") ? 2 : 1;
  const read = bare ? { count: weeks, unit: bare, used: 2 + skip } : readAmount(place, 0);
  if (!read) return null;
  const before = textAt(place, -1);
  if (
    before === "$" ||
    before === "€" ||
    before === "£" ||
    (place.index > 0 && gluedAt(place, 0) && before === ".")
  ) {
    return null;
  }
  const after = textAt(place, read.used);
  if (NOT_A_SPAN_AFTER.has(after)) return null;
  if (/^\d+$/.test(after) && textAt(place, read.used + 1) === "%") return null;
  const next = place.index + read.used;
  if (after === "back" && textAt(place, read.used + 1) === "from")
    return rolling(place, { ...read, next: next + (textAt(place, read.used + 2) === "" ? 1 : 3) });
  if (after === "ago" || after === "back" || after === "earlier") {
    const day = shift(place.today, { count: -read.count, unit: read.unit });
    return toExpression({ from: day, to: day, label: toDayLabel(day), grain: "day", next: next + 1 });
  }
  if (
    bare &&
    textAt(place, 0) === "a" &&
    skip === 0 &&
    !/^(?:in|for|over|within|during|like|maybe|just|only)$/.test(before)
  )
    return null;
  return rolling(place, { ...read, next });
}

/** "half a year", "half year". */
function readHalfYear(place: Place): DateExpression | null {
  if (textAt(place, 0) !== "half") return null;
  const used = textAt(place, 1) === "a" ? 3 : 2;
  if (textAt(place, used - 1) !== "year") return null;
  return rolling(place, { count: 6, unit: "month", next: place.index + used });
}

const BACK = new Set(["last", "past", "previous", "prior", "recent"]);
const AHEAD = new Set(["next", "coming", "upcoming", "following"]);

/** "last 18 months", "past year" and "the last year" (rolling), "last year" (the calendar one), "this week", "next month". */
export function readRelativeSpan(place: Place): DateExpression | null {
  const word = textAt(place, 0);
  const back = BACK.has(word);
  const ahead = AHEAD.has(word);
  const isCurrent =
    word === "the" &&
    /^(?:for|on|over)$/.test(textAt(place, -1)) &&
    !/^(?:before|of|after|ago|to|earlier|prior|starting|beginning|\d+)$/.test(textAt(place, 2));
  if (!back && !ahead && !isCurrent && word !== "this" && word !== "current") return null;
  const half = back ? readHalfYear({ ...place, index: place.index + 1 }) : null;
  if (half) return half;
  const amount = back || ahead ? readAmount(place, 1) : null;
  if (amount && back) return rolling(place, { ...amount, next: place.index + 1 + amount.used });
  if (amount) return future(place, { ...amount, next: place.index + 1 + amount.used });
  const unit = UNITS.get(textAt(place, 1));
  if (!unit || unit === "day" || textAt(place, 1).length === 1) return null;
  const next = place.index + 2;
  if (ahead) return future(place, { count: 1, unit, next });
  const isRolling = word === "past" || word === "recent" || textAt(place, -1) === "the" || unit === "decade";
  if (back && isRolling) return rolling(place, { count: 1, unit, next });
  return calendarPeriod(place, { unit, steps: back ? -1 : 0, next });
}

function future(
  place: Place,
  { count, unit, next }: { count: number; unit: Unit; next: number },
): DateExpression {
  const from = addDays({ day: place.today, days: 1 });
  const to = shift(place.today, { count, unit });
  const label = count === 1 ? `next ${unit}` : `next ${count} ${unit}s`;
  return toExpression({ from, to: toLater(from, to), label, next });
}

/** The calendar week, month, quarter or year that today is in (`steps` 0, up to today) or the one before it (-1, whole). */
function calendarPeriod(
  place: Place,
  { unit, steps, next }: { unit: Unit; steps: 0 | -1; next: number },
): DateExpression {
  const label = `${steps === 0 ? "this" : "last"} ${unit}`;
  if (unit === "week") {
    const monday = addDays({ day: toMonday(place.today), days: steps * 7 });
    const to = steps === 0 ? place.today : addDays({ day: monday, days: 6 });
    return toExpression({ from: monday, to, label, next });
  }
  const count = MONTHS_IN[unit];
  const at = toParts(place.today);
  const first = toDay({ year: at.year, month: at.month - ((at.month - 1) % count), day: 1 });
  const begin = toParts(addMonths({ day: first, months: steps * count }));
  const span = monthsSpan({ ...begin, count });
  const key = unit === "year" && steps === 0 ? "YTD" : null;
  return toExpression({ from: span.from, to: steps === 0 ? place.today : span.to, label, key, next });
}

/** "ytd", "year to date", "month to date", "mtd", "qtd". */
export function readToDate(place: Place): DateExpression | null {
  const word = textAt(place, 0);
  const spelled = textAt(place, 1) === "to" && textAt(place, 2) === "date";
  if (word === "qtd") return calendarPeriod(place, { unit: "quarter", steps: 0, next: place.index + 1 });
  const used =
    word === "ytd" || word === "mtd" ? 1 : spelled && (word === "year" || word === "month") ? 3 : 0;
  if (used === 0) return null;
  return calendarPeriod(place, {
    unit: word.startsWith("y") ? "year" : "month",
    steps: 0,
    next: place.index + used,
  });
}
