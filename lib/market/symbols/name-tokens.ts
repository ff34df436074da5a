/** A word of a text with its place: `text.slice(start, end)` is the word without a possessive ending. */
export interface NameToken {
  /** Lower case, no accents, apostrophes or dots: "McDonald's" is `mcdonald`, "J.P." is `jp`, "S&P" is `s&p`. */
  key: string;
  raw: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}]+(?:[&.'’][\p{L}\p{N}]+)*/gu;
const POSSESSIVE = /['’]s$/i;
const PLAIN = /^[a-z0-9]+$/;

/** The words of a text, in order. Hyphens and spaces separate; `&`, dots and apostrophes inside a word do not. */
export function toNameTokens(text: string): NameToken[] {
  const tokens: NameToken[] = [];
  for (const match of text.matchAll(WORD)) {
    const raw = match[0].replace(POSSESSIVE, "");
    tokens.push({ key: toKey(raw), raw, start: match.index, end: match.index + raw.length });
  }
  return tokens;
}

function toKey(raw: string): string {
  const lower = raw.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower.normalize("NFKD").replace(/\p{M}+|['’.]/gu, "");
}

const ENDINGS = new Set(
  (
    "inc incorporated corp corporation co company companies ltd limited plc ag se sa nv spa ab asa oyj kgaa gmbh " +
    "llc lp bv holding holdings group adr ads index"
  ).split(" "),
);

/**
 * The words that people say of a company's full name: without "The", brackets, and legal endings.
 * "The Goldman Sachs Group, Inc." is `goldman sachs`; a name of endings only keeps its first word.
 */
export function toSpokenKeys(name: string): string[] {
  const keys = toNameTokens(name.replace(/\([^)]*\)/g, " ")).map((token) => token.key);
  if (keys.length > 1 && keys[0] === "the") keys.shift();
  while (keys.length > 1 && ENDINGS.has(keys.at(-1) ?? "")) keys.pop();
  return keys;
}
