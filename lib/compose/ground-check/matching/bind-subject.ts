import type { NumberClaim } from "../claims/claim";
import type { Subject } from "../facts/fact";

/** A thing that is named in a sentence. */
export interface Mention {
  start: number;
  end: number;
  symbol: string;
}

const namesOf = new WeakMap<Subject[], { symbol: string; name: string }[]>();

/** All names of the things, longest first; made once for each list. */
function listNames(subjects: Subject[]): { symbol: string; name: string }[] {
  const known = namesOf.get(subjects);
  if (known !== undefined) return known;
  const names = subjects.flatMap(({ symbol, names }) => [symbol, ...names].map((name) => ({ symbol, name })));
  names.sort((one, two) => two.name.length - one.name.length);
  namesOf.set(subjects, names);
  return names;
}

/** Where the known things are named, in their order. */
export function findMentions(text: string, subjects: Subject[]): Mention[] {
  const found: Mention[] = [];
  for (const { symbol, name } of listNames(subjects)) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const end = at + name.length;
      const whole = !/[\p{L}\p{N}]/u.test(text[at - 1] ?? " ") && !/[\p{L}\p{N}]/u.test(text[end] ?? " ");
      if (whole && !found.some((one) => one.start < end && at < one.end))
        found.push({ start: at, end, symbol });
    }
  }
  return found.sort((one, two) => one.start - two.start);
}

interface Group {
  start: number;
  end: number;
  symbols: string[];
}

const JOIN = /^\**(?:,? and |, ?| & | or |\/| ?\(|\)[,;]?(?: and)? ?|\*+)*\**$/;

/** Things that are named side by side are spoken of together. */
function toGroups(text: string, mentions: Mention[]): Group[] {
  const groups: Group[] = [];
  for (const { start, end, symbol } of mentions) {
    const last = groups.at(-1);
    if (last && JOIN.test(text.slice(last.end, start))) {
      last.end = end;
      if (!last.symbols.includes(symbol)) last.symbols.push(symbol);
    } else groups.push({ start, end, symbols: [symbol] });
  }
  return groups;
}

const ALL =
  /\b(?:both|each|all|combined|together|average|averaged|portfolio|spread|gap|difference|apart|respectively)\b/i;
const ASIDE =
  /\b(?:unlike|like|than|versus|vs\.?|against|compared (?:with|to)|relative to|behind|ahead of|over)\s+(?:that of )?\**$/i;
const FOLLOWS = /^\W*(?:[a-z]+ ){0,2}(?:for|of|by|at|from|in) (?:shares of )?\**$/;

/**
 * The things that a figure can belong to: those named last before it, or right behind it ("12 % for Apple"), or those of
 * the sentence before. Null when it can belong to any. Figures in a row behind names in a row belong in their order.
 */
export function bindSubject(input: {
  claim: NumberClaim;
  text: string;
  mentions: Mention[];
  numbers: NumberClaim[];
  carried: string[] | null;
}): string[] | null {
  const { claim, text, mentions, numbers, carried } = input;
  const groups = toGroups(text, mentions);
  if (groups.length === 0)
    return /\b(?:other|former|latter|they|them|first|second)\b/i.test(text) ? null : carried;
  const behind = groups.find(({ start }) => start >= claim.end);
  if (behind && FOLLOWS.test(text.slice(claim.end, behind.start))) return behind.symbols;
  const before = groups.filter(({ end }) => end <= claim.start);
  const last = before.at(-1);
  if (!last) return ALL.test(text) ? null : (behind?.symbols ?? carried);
  if (last.symbols.length > 1)
    return inOrder({ last, claim, text, numbers, next: behind?.start ?? text.length });
  const aside = ASIDE.test(text.slice(0, last.start)) && !/^['’]s/.test(text.slice(last.end));
  if (!aside) return ALL.test(text) ? null : last.symbols;
  const earlier = before.at(-2) ?? behind;
  if (earlier === undefined) return last.symbols;
  const isClosed = /^\**(?:\s\([^)]*\))?,/.test(text.slice(last.end));
  return isClosed ? earlier.symbols : [...earlier.symbols, ...last.symbols];
}

/** "Apple and Microsoft rose 12 % and 8 %": as many figures of one unit as names belong to the names in their order. */
function inOrder(input: {
  last: Group;
  claim: NumberClaim;
  text: string;
  numbers: NumberClaim[];
  next: number;
}): string[] {
  const { last, claim, text, numbers, next } = input;
  const row = numbers.filter((one) => one.start >= last.end && one.end <= next && one.unit === claim.unit);
  const first = row[0];
  const place = row.findIndex(({ start }) => start === claim.start);
  const listed = row.every((one, at) => {
    const former = row[at - 1];
    return (
      former === undefined || /^\**\s?(?:,|and|, and)?\s?\**$/.test(text.slice(former.end, one.start).trim())
    );
  });
  const own = last.symbols[place];
  if (!first || !listed || own === undefined) return last.symbols;
  const isWhole = row.length === last.symbols.length || /\brespectively\b/.test(text);
  return isWhole ? [own] : last.symbols;
}
