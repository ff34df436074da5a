import type { Range } from "@/lib/contract/market";
import type { Span } from "../normalise";
import { addDays, EARLIEST_DAY, toDayLabel, toLater } from "./calendar";
import { readHoliday } from "./dates/holidays";
import { isStartBefore } from "./dates/start-before";
import { readNearDay } from "./day";
import { readAllTime, readDaysOfMonth, readPartOfYear } from "./parts";
import { readDecade, readQuarter, readYear } from "./periods";
import {
  type DateExpression,
  type DateReader,
  isNextTo,
  type Piece,
  type Place,
  textAt,
  toPieces,
  withoutBlocked,
} from "./pieces";
import { readAmountOfTime, readRelativeSpan, readToDate } from "./relative-dates";
import { lendYear, readMonth, readNumericDate, readWeekOf, readWrittenDay } from "./written-dates";

/** What a text says about time. At most one of `range` and `on` is set. Days are in the exchange's zone. */
export interface When {
  range: Range | null;
  on: string | null;
  /** What was asked, in words; null without a date. */
  label: string | null;
  /** A plain sentence when dates were read differently from how they were written, or cannot be had. */
  note: string | null;
  /** Set when no figures can exist for it; `note` says why. */
  problem: "future" | "no_such_day" | "too_early" | null;
  /** The stretches of the text that speak of time, with the small words before them. */
  spans: Span[];
}

const READERS: DateReader[] = [
  readHoliday,
  readNumericDate,
  readDaysOfMonth,
  readPartOfYear,
  readWrittenDay,
  readQuarter,
  readDecade,
  readAllTime,
  readToDate,
  readRelativeSpan,
  readAmountOfTime,
  readWeekOf,
  readNearDay,
  readMonth,
  readYear,
];

interface Found extends DateExpression {
  first: number;
}

/** Signs and words with which no date begins are passed over at once: most of a text is such. */
const STARTS =
  /^(?:[0-9']|q$|h$|fy$|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|sun|mon|tue|wed|thu|fri|sat)|all|inception|since|complete$|going$|they$|launch$|the|its?$|ever$|at[hl]$|entire|full|whole|lifetime|max|ytd|mtd|qtd|half|early|mid$|late$|start|beginning|end$|spring|summer|autumn|year|month|this|current|last|past|previous|prior|recent|next|coming|upcoming|following|today|tonight|yesterday|tomorrow|a$|an$|one$|two$|three$|four|five$|six$|seven$|eight|nine$|as$|everything|ten$|eleven$|twelve$|couple|few$|fifteen|twenty|thirty|first$|second$|third$|week$|sixties|seventies|eighties|nineties|noughties|christmas|xmas|brexit|black|good$|labou?r$|memorial|new$|easter|thanksgiving|halloween|boxing|valentine|independence)/;

function readAt(place: Place): DateExpression | null {
  if (!STARTS.test(textAt(place, 0))) return null;
  for (const read of READERS) {
    const expression = read(place);
    if (expression) return expression;
  }
  return null;
}

/** So far into a text days are looked for: what is asked of stands early. */
const MOST_PIECES = 1_200;

function listExpressions({ pieces, today }: { pieces: Piece[]; today: string }): Found[] {
  const found: Found[] = [];
  let index = 0;
  while (index < Math.min(pieces.length, MOST_PIECES)) {
    const expression = readAt({ pieces, index, today });
    if (expression) found.push({ ...expression, first: index });
    index = expression ? expression.next : index + 1;
  }
  return found;
}

const CONNECTORS = new Set("to until till til through thru and - vs versus".split(" "));
const NOW = new Set(["now", "present", "date"]);
const SMALL = new Set(
  "in on for over during the since from between of within across throughout through at to by until till before after starting beginning".split(
    " ",
  ),
);

/** "Diwali last year, October 20 2025": a day behind a comma that lies in the span before it is what is meant. */
function withoutExplained({ found, pieces }: { found: Found[]; pieces: Piece[] }): Found[] {
  return found.filter((one, at) => {
    const next = found[at + 1];
    if (!next || one.grain === "day" || next.grain !== "day") return true;
    const between = pieces.slice(one.next, next.first).map((piece) => piece.text);
    const explained = /^[,:(]$/.test(between.join(" ")) && next.from >= one.from && next.to <= one.to;
    return !explained;
  });
}

/** The second of two joined dates, and whether the two were joined at all. */
function findPartner(found: Found[], at: number, pieces: Piece[]): Found | null {
  const one = found[at];
  const two = found[at + 1];
  if (!one || !two) return null;
  const between = pieces.slice(one.next, two.first).map((piece) => piece.text);
  const [first, ...others] = between;
  const [connector, ...rest] = first === "up" && others[0] === "to" ? others : between;
  if (!connector || !CONNECTORS.has(connector) || rest.length > 2) return null;
  return rest.every((word) => SMALL.has(word) || word === "up") ? two : null;
}

interface Joined {
  range: Range;
  grain: "day" | "span";
  swapped: boolean;
  problem: DateExpression["problem"];
}

function joinTwo(first: Found, second: Found, ordered: boolean): Joined {
  const [one, two] = lendYear(first, second);
  const swapped = ordered && one.from > two.from;
  const [early, late] = one.from > two.from ? [two, one] : [one, two];
  const to = toLater(early.to, late.to);
  const range = { key: null, from: early.from, to, label: `${early.label} to ${late.label}` };
  return { range, grain: "span", swapped, problem: one.problem ?? two.problem };
}

function joinOne(one: Found, { pieces, today }: { pieces: Piece[]; today: string }): Joined {
  const at = { pieces, index: one.first, today };
  const cue = textAt(at, -1);
  const cueBefore = cue === "in" || cue === "the" ? textAt({ pieces, index: one.first, today }, -2) : cue;
  const { from, to, label, key, problem } = one;
  const span = (range: Range): Joined => ({ range, grain: "span", swapped: false, problem });
  if (key === "MAX") return span({ key, from, to, label });
  if (/^(?:since|from|starting|beginning)$/.test(cueBefore) || isStartBefore(at)) {
    if (cueBefore === "from" && /^last (?:week|month)$/.test(label)) return span({ key, from, to, label });
    if (one.closed || (one.grain === "span" && to === today)) return span({ key, from, to, label });
    return span({ key: null, from, to: today > from ? today : to, label: `since ${label}` });
  }
  if (cueBefore === "after" && to < today) {
    return span({ key: null, from: addDays({ day: to, days: 1 }), to: today, label: `after ${label}` });
  }
  const cues = `${textAt({ pieces, index: one.first, today }, -2)} ${cue}`;
  if (cueBefore === "before" || cues === "prior to") {
    const last = addDays({ day: from, days: -1 });
    return span({ key: null, from: EARLIEST_DAY, to: last, label: `before ${label}` });
  }
  const isDoing = /^(?:been|was|is|s|it|they)$/.test(textAt({ pieces, index: one.first, today }, -3));
  if (/^(?:until|till)$/.test(cueBefore) || (cues === "up to" && !isDoing)) {
    return span({ key: null, from: EARLIEST_DAY, to, label: `until ${label}` });
  }
  return { range: { key, from, to, label }, grain: one.grain, swapped: false, problem };
}

/** Checks a joined date against today and the calendar. */
function settle({ joined, spans, today }: { joined: Joined; spans: Span[]; today: string }): When {
  const { grain, swapped, problem } = joined;
  let { range } = joined;
  const isFuture = range.from > today && problem === null;
  const notes: string[] = [];
  if (problem === "no_such_day") notes.push(`${range.label} is not a day in the calendar.`);
  if (problem === "too_early") notes.push(`No market prices reach back as far as ${range.label}.`);
  if (isFuture) notes.push(`That is in the future (${range.label}), so there are no prices for it yet.`);
  if (swapped && !problem) {
    notes.push(`The dates were the other way round, so this covers ${range.label}, in that order.`);
  }
  if (!isFuture && !problem && range.to > today) {
    notes.push(`${toDayLabel(range.to)} has not come yet, so this stops at today, ${toDayLabel(today)}.`);
    range = { ...range, to: today };
  }
  return {
    range: grain === "day" ? null : range,
    on: grain === "day" && problem === null ? range.from : null,
    label: range.label,
    note: notes.length > 0 ? notes.join(" ") : null,
    problem: isFuture ? "future" : problem,
    spans,
  };
}

function toSpan(found: Found, pieces: Piece[]): Span {
  let first = found.first;
  while (
    first > 0 &&
    SMALL.has(pieces[first - 1]?.text ?? "") &&
    isNextTo(pieces[first - 1], pieces[first])
  ) {
    first -= 1;
  }
  return { start: pieces[first]?.start ?? 0, end: pieces[found.next - 1]?.end ?? 0 };
}

/** What the lower-cased text says about time, read as of today; `blocked` stretches belong to names ("Russell 2000"). */
export function findWhen({ lower, today, blocked }: { lower: string; today: string; blocked: Span[] }): When {
  const pieces = withoutBlocked(toPieces(lower), blocked);
  const found = withoutExplained({ found: listExpressions({ pieces, today }), pieces });
  const one = found[0];
  if (!one) return { range: null, on: null, label: null, note: null, problem: null, spans: [] };
  const spans = found.map((each) => toSpan(each, pieces));
  const two = findPartner(found, 0, pieces);
  if (two) {
    const connector = pieces[one.next]?.text ?? "";
    const ordered = connector !== "and" || textAt({ pieces, index: one.first, today }, -1) === "between";
    const whole = { start: spans[0]?.start ?? 0, end: spans[1]?.end ?? 0 };
    const joined = joinTwo(one, two, ordered && !connector.startsWith("v"));
    return settle({ joined, spans: [whole, ...spans.slice(2)], today });
  }
  const now = NOW.has(pieces[one.next + 1]?.text ?? "") && CONNECTORS.has(pieces[one.next]?.text ?? "");
  if (now && spans[0]) {
    spans[0] = { start: spans[0].start, end: pieces[one.next + 1]?.end ?? spans[0].end };
    const range = { key: null, from: one.from, to: today, label: `since ${one.label}` };
    return settle({ joined: { range, grain: "span", swapped: false, problem: one.problem }, spans, today });
  }
  return settle({ joined: joinOne(one, { pieces, today }), spans, today });
}
