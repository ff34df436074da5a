import { type CsvReport, type DateOrder, showCell } from "./csv-report";

/** A row's day and, in an intraday file, its time of day in seconds; or why it has none. */
export type ReadDate = { ok: true; day: string; second: number | null } | { ok: false; message: string };

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const zone = "(?:\\s*(?:Z|UTC|[+-]\\d{2}:?\\d{2}|[A-Z]{2,4}))?";
const timeForm = new RegExp(
  `^(.*?)(?:T|\\s+|^)(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?\\s*(am|pm)?${zone}$`,
  "i",
);
const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const epoch = /^\d{9,13}$/;
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/;
const monthFirst = /^(?:[a-z]+,?\s+)?([a-z]{3,9})\.?[\s-]+(\d{1,2}),?[\s-]+(\d{4}|\d{2})$/i;
const dayFirst = /^(?:[a-z]+,?\s+)?(\d{1,2})[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4}|\d{2})$/i;

/** The parts of a date as they are written. Two-digit years before 70 are of this century. */
type Parts =
  | { form: "year-last"; first: number; second: number; year: number; sign: string }
  | { form: "ymd" | "named" | "epoch"; year: number; month: number; day: number };

const fullYear = (text: string) => (text.length === 4 ? 0 : Number(text) < 70 ? 2000 : 1900) + Number(text);
const monthOf = (word: string) => months.indexOf(word.slice(0, 3).toLowerCase()) + 1;

function fromEpoch(text: string): Parts {
  const date = new Date(Number(text) * (text.length > 10 ? 1 : 1000));
  return {
    form: "epoch",
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  };
}

/** A date's parts, or null when it has no known form. */
function findParts(text: string): Parts | null {
  const last = yearLast.exec(text);
  if (last) {
    const [, first = "", sign = "", second = "", year = ""] = last;
    return { form: "year-last", first: Number(first), second: Number(second), year: fullYear(year), sign };
  }
  const ymd = yearFirst.exec(text) ?? compact.exec(text);
  if (ymd) return { form: "ymd", year: Number(ymd[1]), month: Number(ymd[2]), day: Number(ymd[3]) };
  if (epoch.test(text)) return fromEpoch(text);
  const named = monthFirst.exec(text);
  if (named) {
    return {
      form: "named",
      year: fullYear(named[3] ?? ""),
      month: monthOf(named[1] ?? ""),
      day: Number(named[2]),
    };
  }
  const british = dayFirst.exec(text);
  if (!british) return null;
  const [, day = "", word = "", year = ""] = british;
  return { form: "named", year: fullYear(year), month: monthOf(word), day: Number(day) };
}

/** Text of a date cell without its time, and the time in seconds of the day; null seconds where it has none. */
function splitTime(cell: string): { date: string; second: number | null } {
  if (cell.length > 60) return { date: "", second: null };
  const found = timeForm.exec(cell);
  if (!found) return { date: cell, second: null };
  const [, date = "", hour = "", minute = "", second = "0", half] = found;
  const clock = half ? (Number(hour) % 12) + (half.toLowerCase() === "pm" ? 12 : 0) : Number(hour);
  return { date: date.trim(), second: clock * 3600 + Number(minute) * 60 + Number(second) };
}

/** `YYYY-MM-DD` of a day that exists, else null. */
function toDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = year >= 1800 && year < 2200 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}

/** The order of year-last dates, from the whole column: one day after the 12th decides for all. */
function decideOrder(all: readonly (Parts | null)[]): { order: DateOrder; note: string | null } {
  const dates = all.filter((parts) => parts?.form === "year-last");
  const dayFirsts = dates.filter(({ first, second }) => first > 12 && second <= 12).length;
  const monthFirsts = dates.filter(({ first, second }) => second > 12 && first <= 12).length;
  if (dayFirsts > monthFirsts) return { order: "dmy", note: null };
  if (monthFirsts > 0) return { order: "mdy", note: null };
  const dotted = dates[0]?.sign === ".";
  const note = dotted
    ? "No date tells whether the day or the month comes first; dates with dots were read day first."
    : "No date tells whether the day or the month comes first; they were read month first, as in the US. " +
      "Import the file again with the date order dmy if the day comes first.";
  return { order: dotted ? "dmy" : "mdy", note };
}

function toReadDate(input: {
  cell: string;
  parts: Parts | null;
  second: number | null;
  order: DateOrder;
}): ReadDate {
  const { cell, parts, second, order } = input;
  if (cell === "") return { ok: false, message: "The date is missing." };
  if (!parts) return { ok: false, message: `${showCell(cell)} is not a date.` };
  const day =
    parts.form === "year-last"
      ? order === "mdy"
        ? toDay(parts.year, parts.first, parts.second)
        : toDay(parts.year, parts.second, parts.first)
      : toDay(parts.year, parts.month, parts.day);
  const read = parts.form === "year-last" ? `, read ${order === "mdy" ? "month" : "day"} first` : "";
  if (day === null) return { ok: false, message: `${showCell(cell)} is no day of the calendar${read}.` };
  if (second !== null && second >= 86_400)
    return { ok: false, message: `${showCell(cell)} has no such time.` };
  return { ok: true, day, second };
}

/**
 * The days of a date column, in its order: ISO with or without time, 20200103, 1/2/1990, 31.12.1990, 01/03/17,
 * `Jan 3, 2020`, `3-Jan-20`, seconds or milliseconds since 1970 (taken as days of UTC). Days and times are taken as
 * written, in the exchange's zone. `dateOrder` overrides what the column tells about day and month.
 */
export function readDates(input: { cells: readonly string[]; dateOrder?: DateOrder }): {
  dates: ReadDate[];
  order: CsvReport["dateOrder"];
  notes: string[];
} {
  const split = input.cells.map((cell) => splitTime(cell.trim()));
  const all = split.map(({ date }) => findParts(date));
  const decided = input.dateOrder ? { order: input.dateOrder, note: null } : decideOrder(all);
  const has = (form: Parts["form"]) => all.some((parts) => parts?.form === form);
  const notes = has("year-last") && decided.note !== null ? [decided.note] : [];
  if (has("epoch")) notes.push("Times in seconds since 1970 were read as days of UTC.");
  const dates = all.map((parts, row) =>
    toReadDate({
      cell: input.cells[row]?.trim() ?? "",
      parts,
      second: split[row]?.second ?? null,
      order: decided.order,
    }),
  );
  const order = has("year-last") ? decided.order : has("named") ? "named" : "ymd";
  return { dates, order, notes };
}
