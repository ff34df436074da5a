import type { Carried } from "@/lib/contract/understanding";
import { addMonths, isCalendarDay, monthsSpan, toDayLabel, toParts } from "../calendar";
import { findWhen, type When } from "../range";

interface Reading {
  lower: string;
  carried: Carried;
  today: string;
}

/** Days that a message names only by those that were spoken of last; null where it names none so. */
export function readReferredDates(reading: Reading): When | null {
  const { lower, carried } = reading;
  if (lower.length > 120 || (carried.range === null && carried.on === null)) return null;
  return readOtherCount(reading) ?? readNeighbour(reading) ?? readDayOfMonth(reading);
}

const COUNTS = "\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty";
const BARE_COUNT = new RegExp(
  `^\\W*(?:(?:and|n|or|but|then|now|ok|over|for|in|the|past|last|what about|how about|make it|make that|try|rather|say)\\s+)*(?<count>${COUNTS})(?: (?:then|instead|please|rather|maybe|now))*\\W*$`,
);
const ROLLING = /^past (?:\d+ )?(day|week|month|quarter|year)s?$/;

/** "and ten?" after the past five years. */
function readOtherCount({ lower, carried, today }: Reading): When | null {
  const unit = ROLLING.exec(carried.range?.label ?? "")?.[1];
  const count = BARE_COUNT.exec(lower)?.groups?.count;
  if (!unit || !count || Number(count) > (unit === "year" ? 60 : 365)) return null;
  const when = findWhen({ lower: `past ${count} ${unit}s`, today, blocked: [] });
  return { ...when, spans: [{ start: 0, end: lower.length }] };
}

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;
const NEIGHBOUR =
  /\b(?:for |in |of |and |what about |how about )*(?:the )?(?:(?<unit>year|quarter|month) (?<side>before|earlier|prior|after|later)(?: that)?|(?<turned>previous|preceding|prior|following|next) (?<kind>year|quarter|month))(?=\W*(?:please|instead|then|too|as well)?\W*$)/;

/** "the year before" after 2024: the calendar year, quarter or month beside the one spoken of. */
function readNeighbour({ lower, carried, today }: Reading): When | null {
  const match = NEIGHBOUR.exec(lower);
  const { unit, side, turned, kind } = match?.groups ?? {};
  const name = (unit ?? kind) as keyof typeof MONTHS | undefined;
  if (!match || !name || !carried.range) return null;
  const count = MONTHS[name];
  const { from, to } = carried.range;
  if (monthsSpan({ ...toParts(from), count }).to !== to) return null;
  const months = /after|later|following|next/.test(side ?? turned ?? "") ? count : -count;
  const span = monthsSpan({ ...toParts(addMonths({ day: from, months })), count });
  if (span.from > today) return null;
  const label =
    name === "year" ? span.from.slice(0, 4) : `${toDayLabel(span.from)} to ${toDayLabel(span.to)}`;
  const spans = [{ start: match.index, end: match.index + match[0].length }];
  return { range: { key: null, ...span, label }, on: null, label, note: null, problem: null, spans };
}

const DAY_OF_MONTH = /\b(?:on )?the (\d{1,2})(?:st|nd|rd|th)\b(?! (?:of|month|quarter|biggest|largest|best))/;

/** "on the 11th" while a single month is spoken of. */
function readDayOfMonth({ lower, carried, today }: Reading): When | null {
  const match = DAY_OF_MONTH.exec(lower);
  const { from, to } = carried.range ?? { from: carried.on ?? "", to: carried.on ?? "" };
  if (!match || from.slice(0, 7) !== to.slice(0, 7)) return null;
  const parts = { ...toParts(from), day: Number(match[1]) };
  const on = `${from.slice(0, 7)}-${(match[1] ?? "").padStart(2, "0")}`;
  if (!isCalendarDay(parts) || on > today) return null;
  const spans = [{ start: match.index, end: match.index + match[0].length }];
  return { range: null, on, label: toDayLabel(on), note: null, problem: null, spans };
}

const MONTH_NAME =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|q[1-4]|(?:first|second|third|fourth) (?:quarter|half)|h[12])\b/;
const YEAR_OR_NOW = /\b(?:19|20)\d\d\b|'\d\d\b|\b(?:this|last|next|now|today|ago|since)\b/;

/** "in January" after a chart of 2021 is the January of that year; null where the message or the last answer says otherwise. */
export function readInCarriedYear({ lower, carried, today }: Reading): When | null {
  const { range, on } = carried;
  const [from, to] = range !== null && range.key !== "MAX" ? [range.from, range.to] : [on, on];
  if (from === null || to === null || lower.length > 120) return null;
  const year = to.slice(0, 4);
  if (from.slice(0, 4) !== year || year >= today.slice(0, 4)) return null;
  if (!MONTH_NAME.test(lower) || YEAR_OR_NOW.test(lower)) return null;
  const when = findWhen({ lower, today: `${year}-12-31`, blocked: [] });
  return when.range !== null || when.on !== null ? when : null;
}
