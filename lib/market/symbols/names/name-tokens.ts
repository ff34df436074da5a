/** A word of a text with its place: `text.slice(start, end)` is the word without a possessive ending. */
export interface NameToken {
  /** Lower case, no accents, apostrophes or dots: "McDonald's" is `mcdonald`, "J.P." is `jp`, "S&P" is `s&p`. */
  key: string;
  raw: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}]+(?:[&.'’][\p{L}\p{N}]+)*/gu;
/** No word of a name is longer: what is, needs no other spelling. */
const LONGEST_NAME = 80;
const POSSESSIVE = /['’]s$/i;
const PLAIN = /^[a-z0-9]+$/;
const LETTERS: Record<string, string> = { ø: "o", æ: "ae", ß: "ss", ł: "l", đ: "d", œ: "oe" };

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
  if (PLAIN.test(lower) || lower.length > LONGEST_NAME) return lower;
  const known = spelled.get(lower);
  if (known !== undefined) return known;
  const key = toPlain(lower);
  if (spelled.size >= MOST_SPELLED) spelled.clear();
  spelled.set(lower, key);
  return key;
}

/** The newest words with accents and signs, as they are spelled in keys: the same ones come again and again. */
const spelled = new Map<string, string>();
const MOST_SPELLED = 2_000;

function toPlain(lower: string): string {
  return lower
    .normalize("NFKD")
    .replace(/\p{M}+|['’.]/gu, "")
    .replace(/[øæßłđœ]/g, (letter) => LETTERS[letter] ?? letter);
}

const SIMPLE = /^[a-z0-9 .,&'’-]+$/;
const DROPPED = /['’.]/g;
const GAP = /[^a-z0-9&]+/;
const ENDINGS = new Set(
  (
    "inc incorporated corp corporation co company companies ltd limited plc ag se sa nv spa ab asa oyj kgaa gmbh as " +
    "llc lp bv holding holdings group adr ads index etf abp publ sab cv saa n v de aktiengesellschaft anonyme"
  ).split(" "),
);

/**
 * The words that people say of a company's full name: without "The", brackets, and legal endings.
 * "The Goldman Sachs Group, Inc." is `goldman sachs`; a name of endings only keeps its first word.
 */
export function toSpokenKeys(name: string): string[] {
  return withoutEndings(toNameTokens(name.replace(/\([^)]*\)/g, " ")).map((token) => token.key));
}

/** The same for the many names of a list: plain letters are cut in one go. */
export function toListedKeys(name: string): string[] {
  const lower = name.toLowerCase();
  if (!SIMPLE.test(lower)) return toSpokenKeys(name);
  return withoutEndings(
    lower
      .replace(DROPPED, "")
      .split(GAP)
      .filter((key) => key !== "" && key !== "&"),
  );
}

/** "Barnes & Noble" as "Barnes and Noble": both are said; without `&` the name itself. */
export function writeAnd(name: string): string {
  return name.includes(" & ") ? name.replaceAll(" & ", " and ") : name;
}

function withoutEndings(keys: string[]): string[] {
  if (keys.length > 1 && keys[0] === "the") keys.shift();
  while (keys.length > 1 && (ENDINGS.has(keys.at(-1) ?? "") || keys.at(-1) === "&")) keys.pop();
  return keys;
}
