import { addDays, isCalendarDay, MONTHS, monthsSpan, toDay, toDayLabel, toMonday, toParts } from "./calendar";
import { type DateExpression, gluedAt, numberAt, type Place, textAt, toExpression } from "./pieces";

const monthNumbers = new Map<string, number>(
  MONTHS.flatMap((name, at): [string, number][] => {
    const lower = name.toLowerCase();
    return [
      [lower, at + 1],
      [lower.slice(0, 3), at + 1],
    ];
  }).concat([["sept", 9]]),
);

/** Number of a month by its English name or abbreviation, 1 to 12, else null. */
export function findMonth(word: string): number | null {
  return monthNumbers.get(word) ?? null;
}

/** A year written in four digits or as '21, and the pieces it takes; also after "of" or a comma. */
export function readYearNumber(place: Place, offset: number): { year: number; used: number } | null {
  const skip = textAt(place, offset) === "of" || textAt(place, offset) === "," ? 1 : 0;
  const at = offset + skip;
  const written = textAt(place, at);
  const named = readNamedYear(place, at);
  if (named !== null) return { year: named, used: skip + 2 };
  if (written.length === 4) {
    const year = numberAt(place, { offset: at, digits: 4 });
    return year !== null && year >= 1900 && year <= 2100 ? { year, used: skip + 1 } : null;
  }
  if (written === "'" && textAt(place, at + 1).length === 2 && gluedAt(place, at + 1)) {
    const short = numberAt(place, { offset: at + 1, digits: 2 });
    if (short === null || textAt(place, at + 2) === "s") return null;
    return {
      year: short > (toParts(place.today).year % 100) + 5 ? 1900 + short : 2000 + short,
      used: skip + 2,
    };
  }
  return null;
}

/** "last year" and "this year" behind a month, a quarter or a holiday. */
function readNamedYear(place: Place, at: number): number | null {
  if (textAt(place, at + 1) !== "year") return null;
  const back = { last: 1, previous: 1, this: 0, current: 0 }[textAt(place, at)];
  return back === undefined ? null : toParts(place.today).year - back;
}

/** "Sept 15 08": two digits behind a day are its year where nothing is counted behind them. */
function readShortYear(place: Place, offset: number): { year: number; used: number } | null {
  const short = textAt(place, offset).length === 2 ? numberAt(place, { offset, digits: 2 }) : null;
  const isCounted = /^[\p{L}%$:.,/-]/u.test(textAt(place, offset + 1));
  if (short === null || isCounted || short > toParts(place.today).year % 100 || gluedAt(place, offset))
    return null;
  return { year: 2000 + short, used: 1 };
}

function toDayExpression(
  parts: { year: number; month: number; day: number },
  { next, yearless = false }: { next: number; yearless?: boolean },
): DateExpression {
  if (!isCalendarDay(parts)) {
    const label = toDay(parts);
    const day = toDay({ year: parts.year, month: 1, day: 1 });
    return toExpression({ from: day, to: day, label, grain: "day", problem: "no_such_day", next });
  }
  const day = toDay(parts);
  const problem = parts.year < 1900 ? "too_early" : null;
  return toExpression({ from: day, to: day, label: toDayLabel(day), grain: "day", yearless, problem, next });
}

function toFullYear(year: number): number {
  if (year >= 100) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

/** 2020-03-16, 2020/03/16, 16.03.2020, 16-03-2020, 3/16/2020 (month first, unless that cannot be), 2020-03. */
export function readNumericDate(place: Place): DateExpression | null {
  const sign = textAt(place, 1);
  if (!"-/.".includes(sign) || sign === "" || !gluedAt(place, 1) || !gluedAt(place, 2)) return null;
  const one = numberAt(place, { offset: 0, digits: 4 });
  const two = numberAt(place, { offset: 2, digits: 4 });
  if (one === null || two === null || (place.index > 0 && gluedAt(place, 0))) return null;
  const three = numberAt(place, { offset: 4, digits: 4 });
  const whole = textAt(place, 3) === sign && gluedAt(place, 3) && gluedAt(place, 4) && three !== null;
  if (!whole) return readNumericMonth(place, { one, two, sign });
  const next = place.index + 5;
  const length = textAt(place, 4).length;
  if (textAt(place, 0).length === 4) {
    return length <= 2 ? toDayExpression({ year: one, month: two, day: three }, { next }) : null;
  }
  if (length !== 4 && !(length === 2 && sign === "/")) return null;
  const year = toFullYear(three);
  const monthFirst = sign === "/" ? one <= 12 : two > 12 && one <= 12;
  return toDayExpression(monthFirst ? { year, month: one, day: two } : { year, month: two, day: one }, {
    next,
  });
}

function readNumericMonth(
  place: Place,
  { one, two, sign }: { one: number; two: number; sign: string },
): DateExpression | null {
  if (sign === ".") return null;
  const yearFirst = textAt(place, 0).length === 4 && textAt(place, 2).length === 2;
  const yearLast = textAt(place, 0).length <= 2 && textAt(place, 2).length === 4;
  const year = yearFirst ? one : two;
  const month = yearFirst ? two : one;
  if (!(yearFirst || yearLast) || month < 1 || month > 12 || year < 1900 || year > 2100) return null;
  const label = `${MONTHS[month - 1]} ${year}`;
  return toExpression({ ...monthsSpan({ year, month, count: 1 }), label, next: place.index + 3 });
}

/** The newest year in which a month and day are not after today. */
function pastYear(today: string, { month, day }: { month: number; day: number }): number {
  const at = toParts(today);
  return month > at.month || (month === at.month && day > at.day) ? at.year - 1 : at.year;
}

/** "16 March 2020", "16th of March", "March 16, 2020", "March 16th"; without a year the newest past one. */
export function readWrittenDay(place: Place): DateExpression | null {
  let offset = 0;
  let month = findMonth(textAt(place, 0));
  const first = numberAt(place, { offset: month === null ? 0 : 1, digits: 2 });
  if (first === null || first < 1 || first > 31) return null;
  const suffix = (at: number) => (/^(?:st|nd|rd|th)$/.test(textAt(place, at)) && gluedAt(place, at) ? 1 : 0);
  if (month === null) {
    offset = 1 + suffix(1);
    if (textAt(place, offset) === "of") offset += 1;
    month = findMonth(textAt(place, offset));
    if (month === null) return null;
    offset += 1;
  } else {
    offset = 2 + suffix(2);
    if (gluedAt(place, offset) && /^[:%]$/.test(textAt(place, offset))) return null;
  }
  const written = readYearNumber(place, offset) ?? readShortYear(place, offset);
  const year = written?.year ?? pastYear(place.today, { month, day: first });
  const next = place.index + offset + (written?.used ?? 0);
  return toDayExpression({ year, month, day: first }, { next, yearless: written === null });
}

/** "the week of March 3, 2025": Monday to Sunday around the day. */
export function readWeekOf(place: Place): DateExpression | null {
  if (textAt(place, 0) !== "week" || !/^(?:of|from|around)$/.test(textAt(place, 1))) return null;
  const inside = { ...place, index: place.index + 2 };
  const day = readWrittenDay(inside) ?? readNumericDate(inside);
  if (!day || day.grain !== "day" || day.problem !== null) return null;
  const from = toMonday(day.from);
  const label = `the week of ${day.label}`;
  return toExpression({ from, to: addDays({ day: from, days: 6 }), label, next: day.next });
}

/** Words that are month names and much else: they need a preposition or a year beside them. */
const DOUBTFUL = new Set([
  "may",
  "march",
  "mar",
  "jan",
  "dec",
  "sep",
  "jun",
  "apr",
  "oct",
  "nov",
  "aug",
  "jul",
  "feb",
]);
const BEFORE_MONTH = new Set(
  "in since from until till to of during last this between and through before after for - early late mid".split(
    " ",
  ),
);

/** "March 2020", "Mar '20", and with a preposition "March" alone, which is the newest that has begun. */
export function readMonth(place: Place): DateExpression | null {
  const word = textAt(place, 0);
  const month = findMonth(word);
  if (month === null) return null;
  const written = readYearNumber(place, textAt(place, 1) === "." ? 2 : 1);
  const skip = written && textAt(place, 1) === "." ? 1 : 0;
  const joined =
    /^(?:-|to|through|until|till)$/.test(textAt(place, 1)) && findMonth(textAt(place, 2)) !== null;
  const doubtful = DOUBTFUL.has(word) && !joined && !BEFORE_MONTH.has(textAt(place, -1));
  if (!written && doubtful) return null;
  const year = written?.year ?? pastYear(place.today, { month, day: 1 });
  return toExpression({
    ...monthsSpan({ year, month, count: 1 }),
    label: `${MONTHS[month - 1]} ${year}`,
    yearless: written === null,
    next: place.index + 1 + skip + (written?.used ?? 0),
  });
}

/** "March to June 2021": of two joined dates, a month written without its year takes its neighbour's. */
export function lendYear<Date extends DateExpression>(one: Date, two: Date): [Date, Date] {
  if (one.yearless && !two.yearless) {
    const { year } = toParts(two.from);
    const same = moveToYear(one, year);
    return [same.from > two.to ? moveToYear(one, year - 1) : same, two];
  }
  if (two.yearless && !one.yearless) {
    const { year } = toParts(one.from);
    const same = moveToYear(two, year);
    return [one, same.to < one.from ? moveToYear(two, year + 1) : same];
  }
  return [one, two];
}

function moveToYear<Date extends DateExpression>(found: Date, year: number): Date {
  const { month } = toParts(found.from);
  if (found.grain === "day") {
    const moved = `${year}${found.from.slice(4)}`;
    return { ...found, from: moved, to: moved, label: toDayLabel(moved) };
  }
  return { ...found, ...monthsSpan({ year, month, count: 1 }), label: `${MONTHS[month - 1]} ${year}` };
}
