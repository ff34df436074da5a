import { MAX_READ_CHARS } from "@/lib/contract/message";

/** Soft hyphen, zero-width characters, direction marks, variation selectors: nothing a reader sees. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
const TAG = /<[/!]?[a-z][^<>]{0,200}>/gi;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is being removed
const CONTROL = /[\u0000-\u001F\u007F-\u009F\uFFF9-\uFFFF]+/g;

/**
 * The message as the rules read it: one spelling per character (NFKC, so that composed and decomposed letters and
 * full-width tickers are equal), no invisible characters, no tags, straight quotes and hyphens, single spaces.
 * At most `MAX_READ_CHARS` characters; the rest is not read.
 */
export function normalise(raw: string): string {
  return raw
    .slice(0, MAX_READ_CHARS * 2)
    .replace(INVISIBLE, "")
    .normalize("NFKC")
    .slice(0, MAX_READ_CHARS)
    .replace(TAG, " ")
    .replace(CONTROL, " ")
    .replace(/[\u2018\u2019\u201B\u02BC\u0060\u00B4]/g, "'")
    .replace(/[\u201C-\u201F]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
}

/** Lower case of the same length, so that positions found in one hold in the other. */
export function toLowerSameLength(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  let same = "";
  for (const char of text) {
    const small = char.toLowerCase();
    same += small.length === char.length ? small : char;
  }
  return same;
}

/** A stretch of the text, end excluded. */
export interface Span {
  start: number;
  end: number;
}

/** True when two stretches share a character. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
