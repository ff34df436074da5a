import { stemmer } from "stemmer";

/** A word as it stands in a text, lower case; figures without their thousands separators ("1,577" is "1577"). */
export interface Token {
  word: string;
  /** Where it stands in the text, in UTF-16 units; `end` is just after it. */
  start: number;
  end: number;
}

const WORD = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|[\p{L}\p{N}\p{M}]+(?:\.\d+)*/gu;
const MARKS = /\p{M}/gu;

/** The words of a text in order. Accents are taken off, so "Nestlé" and "Nestle" are one word. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const found of text.matchAll(WORD)) {
    const word = normaliseWord(found[0]);
    tokens.push({ word, start: found.index, end: found.index + found[0].length });
  }
  return tokens;
}

/** The words alone; see `tokenise`. */
export function listWords(text: string): string[] {
  return (text.match(WORD) ?? []).map(normaliseWord);
}

function normaliseWord(found: string): string {
  const lower = found.toLowerCase();
  if (isPlain(lower)) return lower;
  if (lower.includes(",")) return lower.replaceAll(",", "");
  return lower.normalize("NFKD").replace(MARKS, "");
}

function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code > 127 || code === 44) return false;
  }
  return true;
}

const stems = new Map<string, string>();
const MAX_STEMS = 200_000;

/** The word without its endings, by Porter's rules for English ("purchases", "purchasing": "purchas"). */
export function toStem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = /^[a-z]+$/.test(word) ? stemmer(word) : word;
  if (stems.size >= MAX_STEMS) stems.clear();
  stems.set(word, stem);
  return stem;
}
