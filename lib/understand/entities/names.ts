import type { Market, Resolution } from "@/lib/market";
import { overlaps, type Span } from "../normalise";
import { findWhen, type When } from "./range";
import { isOrdinaryWord } from "./words/vocabulary";

/** A name in the text and what it turned out to mean. */
export interface NamedSpan extends Span {
  mention: string;
  resolution: Resolution;
  /** True for a name that is spelt otherwise. */
  misspelt?: boolean;
}

/** So many names of a text count; what has more is a list to be read and no question. */
const MOST_NAMES = 100;

/** The names that stand in a text for certain, in their order, none overlapping. */
export async function listNames({
  text,
  market,
}: {
  text: string;
  market: Pick<Market, "spot">;
}): Promise<NamedSpan[]> {
  const spotted = await market.spot({ text });
  const ordered = [...spotted].sort((one, two) => one.start - two.start || two.end - one.end);
  const kept: NamedSpan[] = [];
  for (const span of ordered.slice(0, MOST_NAMES)) {
    const last = kept.at(-1);
    if (!last || span.start >= last.end) kept.push(withoutPossessive(span));
  }
  return kept.filter((span) => !isCommonPhrase({ text, span }));
}

function withoutPossessive(span: NamedSpan): NamedSpan {
  return /'s$/i.test(span.mention)
    ? { ...span, end: span.end - 2, mention: span.mention.slice(0, -2) }
    : span;
}

/** "price target" is not the shop Target, and "ALL my stocks" not Allstate. */
function isCommonPhrase({ text, span }: { text: string; span: NamedSpan }): boolean {
  const after = text.slice(span.end, span.end + 8).toLowerCase();
  if (isOrdinaryWord(span.mention.toLowerCase()) && /^ (?:my|the|of|these|those|our|your)\b/.test(after))
    return true;
  const around = text.slice(Math.max(0, span.start - 6), span.end).toLowerCase();
  return around === "price target" || around.endsWith("price targets");
}

/**
 * Where a stretch could be a name or a date, context decides: "3M" is the company when it leads, stands alone or has
 * words of trade beside it, and a span after "last" or behind another name. A name longer than the date ("Russell
 * 2000") keeps it; a date longer than the name ("May 2020") keeps that.
 */
export function settleNamesAndDates(input: {
  spotted: NamedSpan[];
  lower: string;
  today: string;
  /** Stretches whose numbers are amounts, levels or settings and no dates. */
  numbers: Span[];
}): { names: NamedSpan[]; when: When } {
  const { spotted, lower, today, numbers } = input;
  const owned = spotted.filter((span) => isCertainName({ span, spotted, lower, today }));
  const when = findWhen({ lower, today, blocked: [...owned, ...numbers] });
  const free = spotted.filter(
    (span) => owned.includes(span) || !when.spans.some((date) => overlaps(date, span)),
  );
  return { names: free, when };
}

function isCertainName(input: {
  span: NamedSpan;
  spotted: NamedSpan[];
  lower: string;
  today: string;
}): boolean {
  const { span, spotted, lower, today } = input;
  const written = lower.slice(span.start, span.end);
  if (written.startsWith("$")) return true;
  const alone = findWhen({ lower: written, today, blocked: [] });
  const covers = alone.spans.some(({ start, end }) => start === 0 && end === written.length);
  const looksLikeDate = covers || /^(?:may|march)$/.test(written);
  if (!looksLikeDate) return true;
  return /^[0-9]/.test(written) && isCompanyNotSpan({ span, spotted, lower });
}

function isCompanyNotSpan(input: { span: NamedSpan; spotted: NamedSpan[]; lower: string }): boolean {
  const { span, spotted, lower } = input;
  const before = lower.slice(Math.max(0, span.start - 24), span.start);
  const after = lower.slice(span.end, span.end + 24);
  if (/\b(?:last|past|previous|over|for|the|in|next|recent|within) $/.test(before)) return false;
  if (/^(?:'s\b| (?:stock|shares?|price|company|vs|versus|compared|against|do|doing|perform)\b)/.test(after))
    return true;
  if (/\b(?:vs\.?|versus|and|with|compare|against|of|did|is|has|was|or) $/.test(before)) return true;
  if (!/[A-Z]/.test(span.mention)) return false;
  return spotted.length === 1 && (before === "" || after === "" || after === "?");
}
