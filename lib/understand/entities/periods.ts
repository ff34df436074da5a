import { EARLIEST_DAY, monthsSpan, toDay, toParts } from "./calendar";
import { type DateExpression, gluedAt, numberAt, type Place, textAt, toExpression } from "./pieces";
import { readYearNumber } from "./written-dates";

const ORDINALS = new Map([
  ["first", 1],
  ["second", 2],
  ["third", 3],
  ["fourth", 4],
  ["1st", 1],
]);
const MONEY = new Set(["$", "€", "£", "¥", "usd", "eur", "gbp"]);
const AFTER_AMOUNT = new Set(
  "dollars dollar usd eur euros euro gbp pounds bucks shares share stocks points % percent k m bn million billion units times coins yen people".split(
    " ",
  ),
);
const BEFORE_LEVEL = new Set(
  "at hit hits above below under reach reached reaches cross crossed exceed exceeds top topped invested invest worth spend".split(
    " ",
  ),
);
const BEFORE_YEAR = new Set(
  "in since from until till year of between during before after through".split(" "),
);

/** "Q3 2021", "Q3 of '21", "2021 Q3", "third quarter of 2021", "first half of 2021", "H1 2021"; without a year the newest begun. */
export function readQuarter(place: Place): DateExpression | null {
  const leadingYear = numberAt(place, { offset: 0, digits: 4 });
  const shift = leadingYear !== null && leadingYear >= 1900 && leadingYear <= 2100 ? 1 : 0;
  const named = readQuarterName({ ...place, index: place.index + shift });
  if (!named) return readFiscalYear(place);
  const written =
    shift === 0 ? (readYearNumber(place, named.used) ?? readTwoDigits(place, named.used)) : null;
  const { number, months } = named;
  const month = (number - 1) * months + 1;
  const at = toParts(place.today);
  const year = shift
    ? (leadingYear as number)
    : (written?.year ?? (month > at.month ? at.year - 1 : at.year));
  const label = months === 3 ? `Q${number} ${year}` : `${number === 1 ? "first" : "second"} half of ${year}`;
  const next = place.index + shift + named.used + (written?.used ?? 0);
  return toExpression({ ...monthsSpan({ year, month, count: months }), label, next });
}

/** "Q3 24", "3Q24": two digits behind a quarter are its year. */
function readTwoDigits(place: Place, offset: number): { year: number; used: number } | null {
  const at = textAt(place, offset) === "-" && gluedAt(place, offset) ? offset + 1 : offset;
  const number = textAt(place, at).length === 2 ? numberAt(place, { offset: at, digits: 2 }) : null;
  const isCounted = /^[%$:.,/]/.test(textAt(place, at + 1)) && gluedAt(place, at + 1);
  if (number === null || isCounted || number > (toParts(place.today).year % 100) + 1) return null;
  return { year: 2000 + number, used: at - offset + 1 };
}

/** "FY24", "FY2024", "fiscal 24": told as the calendar year. */
function readFiscalYear(place: Place): DateExpression | null {
  if (textAt(place, 0) !== "fy") return null;
  const written = readYearNumber(place, 1) ?? readTwoDigits(place, 1);
  if (!written) return null;
  const { year } = written;
  const [from, to] = [toDay({ year, month: 1, day: 1 }), toDay({ year, month: 12, day: 31 })];
  return toExpression({ from, to, label: String(year), next: place.index + 1 + written.used });
}

function readQuarterName(place: Place): { number: number; months: 3 | 6; used: number } | null {
  const letter = textAt(place, 0);
  if (letter === "q" || letter === "h") {
    const number = numberAt(place, { offset: 1, digits: 1 });
    const most = letter === "q" ? 4 : 2;
    if (number === null || !gluedAt(place, 1) || number < 1 || number > most) return null;
    return { number, months: letter === "q" ? 3 : 6, used: 2 };
  }
  const leading = numberAt(place, { offset: 0, digits: 1 });
  const mark = textAt(place, 1);
  if (leading !== null && /^[qh]$/.test(mark) && gluedAt(place, 1)) {
    const most = mark === "q" ? 4 : 2;
    const isTaken = gluedAt(place, 2) && !/^(?:\d\d|'|\?)$/.test(textAt(place, 2));
    return leading < 1 || leading > most || isTaken
      ? null
      : { number: leading, months: mark === "q" ? 3 : 6, used: 2 };
  }
  const number = ORDINALS.get(letter);
  if (number === undefined) return null;
  if (textAt(place, 1) === "quarter") return { number, months: 3, used: 2 };
  if (textAt(place, 1) === "half" && number <= 2) return { number, months: 6, used: 2 };
  return null;
}

/** "1990s", "the 90s", "'90s". */
export function readDecade(place: Place): DateExpression | null {
  const spoken = DECADES.get(textAt(place, 0));
  if (spoken !== undefined) return toDecade({ first: spoken, next: place.index + 1 });
  const number = numberAt(place, { offset: 0, digits: 4 });
  if (number === null || number % 10 !== 0) return null;
  const after = textAt(place, 1) === "'" ? 2 : 1;
  if (textAt(place, after) !== "s" || !gluedAt(place, after)) return null;
  const length = textAt(place, 0).length;
  if (length !== 4 && length !== 2) return null;
  const first = length === 4 ? number : number <= 20 ? 2000 + number : 1900 + number;
  if (first < 1900 || first > 2090) return null;
  return toDecade({ first, next: place.index + after + 1 });
}

function toDecade({ first, next }: { first: number; next: number }): DateExpression {
  return toExpression({
    from: toDay({ year: first, month: 1, day: 1 }),
    to: toDay({ year: first + 9, month: 12, day: 31 }),
    label: `the ${first}s`,
    next,
  });
}

const DECADES = new Map([
  ["sixties", 1960],
  ["seventies", 1970],
  ["eighties", 1980],
  ["nineties", 1990],
  ["noughties", 2000],
]);

/** A year standing alone. "2000 dollars", "$2000", "above 2000" and "2,000" are no years; 1066 only after "in" or its like. */
export function readYear(place: Place): DateExpression | null {
  const short =
    textAt(place, 0) === "'" && (!gluedAt(place, 0) || textAt(place, -1) === "-")
      ? readYearNumber(place, 0)
      : null;
  const year = short?.year ?? numberAt(place, { offset: 0, digits: 4 });
  if (year === null || (!short && textAt(place, 0).length !== 4)) return null;
  if (!short && !standsAsYear(place)) return null;
  const usual = year >= 1900 && year <= 2100;
  if (!usual && !BEFORE_YEAR.has(textAt(place, -1))) return null;
  const tooEarly = year < 1900;
  return toExpression({
    from: tooEarly ? EARLIEST_DAY : toDay({ year, month: 1, day: 1 }),
    to: tooEarly ? EARLIEST_DAY : toDay({ year, month: 12, day: 31 }),
    label: String(year),
    problem: tooEarly ? "too_early" : null,
    next: place.index + (short?.used ?? 1),
  });
}

function standsAsYear(place: Place): boolean {
  const before = textAt(place, -1);
  const after = textAt(place, 1);
  if (MONEY.has(before) || BEFORE_LEVEL.has(before) || AFTER_AMOUNT.has(after)) return false;
  if (place.index > 0 && gluedAt(place, 0) && !"-/('\"".includes(before)) return false;
  const digitsFollow = numberAt(place, { offset: 2, digits: 9 }) !== null && gluedAt(place, 2);
  return !((after === "." || after === "," || after === ":") && gluedAt(place, 1) && digitsFollow);
}
