import type { Resolution } from "@/lib/market";
import { overlaps, type Span } from "../normalise";
import type { Question } from "../question";
import type { NamedSpan } from "./names";
import { isOrdinaryWord, TRADE_PHRASES } from "./words/vocabulary";

/** A stretch of the text that could name a company no table spotted. */
export interface Leftover extends Span {
  mention: string;
  /** Written like a name: a capital, all capitals or a leading `$`. */
  nameLike: boolean;
  /** Stands where a subject stands: "how did ... do", "price of ...", "vs ...", "... stock". */
  inSlot: boolean;
  /** Stands beside "or" and its like: a subject where a table knows it, and an ordinary word otherwise. */
  beside: boolean;
}

const WORD = /[$^]?[\p{L}\p{N}\p{M}]+(?:['&.:\-/=^][\p{L}\p{N}\p{M}]+)*/gu;
const MOST_LEFTOVERS = 3;
const MOST_WORDS = 5;
const BEFORE_SLOT =
  /(?:^|\s)(?:did|does|do|has|had|of|for|about|on|into|between|download|export|is|was|vs\.?|versus|with|against|to|and|or|compare|add|show|show me|chart|plot|graph|than)\s+(?:the\s+)?$/;
const BESIDE = /^ (?:or|and|&) \S/;
const AFTER_RANK = /\b(?:riskier|safer|volatile|better|worse|stable) $/;
const AFTER_SLOT =
  /^(?:'s)?\s*(?:stock|shares?|price|chart|quote|vs\.?|versus|doing|do\b|did\b|perform|trading|compared)/;

/** Stretches of unknown words, the first few, in their order. */
export function listLeftovers({ text, lower, names, when, reading }: Question): Leftover[] {
  const phrases = [...lower.matchAll(TRADE_PHRASES)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const taken = [...names, ...when.spans, ...reading.spans, ...phrases];
  const found: Leftover[] = [];
  let open: (Span & { words: number }) | null = null;
  const close = () => {
    if (open) found.push(toLeftover({ text, lower, span: open, first: names.length === 0 }));
    open = null;
  };
  for (const match of text.matchAll(WORD)) {
    if (found.length >= MOST_LEFTOVERS) return found;
    const span = { start: match.index, end: match.index + match[0].length };
    if (isOrdinary(match[0]) || taken.some((each) => overlaps(each, span))) close();
    else if (open !== null && isAdjacent({ text, open, span }))
      open = { start: open.start, end: span.end, words: open.words + 1 };
    else {
      close();
      open = { ...span, words: 1 };
    }
  }
  close();
  return found.slice(0, MOST_LEFTOVERS);
}

function isAdjacent({
  text,
  open,
  span,
}: {
  text: string;
  open: Span & { words: number };
  span: Span;
}): boolean {
  return open.words < MOST_WORDS && text.slice(open.end, span.start) === " ";
}

/** An ordinary word, or a number, or a single letter that no dollar sign makes a ticker. */
function isOrdinary(word: string): boolean {
  if (word.startsWith("$")) return /^\$[0-9]/.test(word);
  const lower = word.toLowerCase();
  return (
    isOrdinaryWord(lower) ||
    /^[0-9][0-9.,:%-]*(?:st|nd|rd|th|s|k|m|bn|h|hr|hrs|hours)?$/.test(lower) ||
    lower.length === 1
  );
}

function toLeftover(input: { text: string; lower: string; span: Span; first: boolean }): Leftover {
  const { text, lower, span, first } = input;
  const mention = text.slice(span.start, span.end).replace(/'s$/i, "");
  const after = lower.slice(span.start + mention.length, span.end + 16);
  return {
    start: span.start,
    end: span.start + mention.length,
    mention,
    nameLike: /^[$^]|\p{Lu}/u.test(mention),
    inSlot:
      BEFORE_SLOT.test(lower.slice(Math.max(0, span.start - 16), span.start)) ||
      AFTER_SLOT.test(after) ||
      (first && /^(?:'s)?\s*\?*$/.test(after)),
    beside: BESIDE.test(after) || AFTER_RANK.test(lower.slice(Math.max(0, span.start - 12), span.start)),
  };
}

/**
 * What a leftover means, asked of the tables and then of the sources. A single word in small letters inside a sentence
 * is a word, whatever names begin with it: "rough", "public".
 */
export async function resolveLeftover(
  { context, text }: Question,
  { leftover, searchSources }: { leftover: Leftover; searchSources: boolean },
): Promise<NamedSpan> {
  const { now, signal, market } = context;
  const resolution: Resolution = await market.resolve({
    mention: leftover.mention,
    searchSources,
    now,
    signal,
  });
  const { start, end, mention } = leftover;
  const isWord = resolution.kind === "many" && /^[\p{Ll}\d'-]+$/u.test(mention) && text.trim() !== mention;
  return { start, end, mention, resolution: isWord ? { kind: "none", mention } : resolution };
}
