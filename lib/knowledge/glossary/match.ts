import type { GlossaryEntry } from "./entry";

/** Words that people add to a term without changing it: "Sharpe ratio", "growth stock". */
const OPTIONAL_SUFFIXES = ["ratio", "stock"];
const ARTICLES = new Set(["a", "an", "the"]);

/** Looks a phrase up among entries; built once, answers by a map. */
export interface PhraseIndex {
  /** The entry whose term or alias equals the phrase, or null. */
  find(phrase: string): GlossaryEntry | null;
}

/**
 * An index of every term and alias of the entries, for phrases as people type them. Upper and lower case, accents,
 * apostrophes, hyphens, slashes, spaces, plural endings and a leading article do not matter: "the P/E ratios",
 * "p-e ratio" and "PE ratio" are one key. A trailing "ratio" or "stock" may be added ("ROE ratio"), and left off
 * where at least two words remain and no other entry could be meant ("debt to equity"). Throws an `Error` that names
 * both slugs when two entries claim one key.
 */
export function createPhraseIndex(entries: readonly GlossaryEntry[]): PhraseIndex {
  const exact = new Map<string, GlossaryEntry>();
  for (const entry of entries) {
    for (const name of toNames(entry)) claim(exact, toKey(name), entry, name);
  }
  const shortened = toShortened(entries);
  return {
    find(phrase) {
      const words = toWords(phrase);
      const key = words.join("");
      if (key === "") return null;
      const withoutSuffix = OPTIONAL_SUFFIXES.includes(words.at(-1) ?? "") ? words.slice(0, -1).join("") : "";
      return (
        exact.get(key) ??
        exact.get(key.replace(/s$/, "")) ??
        shortened.get(key) ??
        exact.get(withoutSuffix) ??
        null
      );
    },
  };
}

/**
 * The key under which a phrase is compared: "The P/E ratios" gives "peratio", "S&P 500" gives "sandp500".
 * Empty when the phrase holds no letter or digit.
 */
export function toKey(phrase: string): string {
  return toWords(phrase).join("");
}

/** The term, the term without its "(EPS)", what stands in the brackets, and the aliases. */
function toNames(entry: GlossaryEntry): string[] {
  const bracketed = /^(.*?)\s*\(([^)]+)\)$/.exec(entry.term);
  return [entry.term, ...(bracketed ? bracketed.slice(1, 3) : []), ...entry.aliases];
}

function toWords(phrase: string): string[] {
  const words = phrase
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’‘`´.]/g, "")
    .replace(/&/g, " and ")
    .split(/[^\p{L}\p{N}+]+/u)
    .filter((word) => word !== "" && word !== "+");
  const start = words.length > 1 && ARTICLES.has(words[0] ?? "") ? 1 : 0;
  return words.slice(start).map(toSingular);
}

/** English plural endings off, roughly; both sides of a comparison go through it, so only sameness matters. */
function toSingular(word: string): string {
  if (word.length < 4 || /(ss|us|is)$/.test(word)) return word;
  if (/(sses|xes)$/.test(word)) return word.slice(0, -2);
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.endsWith("s") ? word.slice(0, -1) : word;
}

function claim(map: Map<string, GlossaryEntry>, key: string, entry: GlossaryEntry, name: string): void {
  const holder = map.get(key);
  if (key === "") throw new Error(`glossary: "${name}" of ${entry.slug} has no letter or digit`);
  if (holder && holder !== entry) {
    throw new Error(`glossary: "${name}" is claimed by both ${holder.slug} and ${entry.slug}`);
  }
  map.set(key, entry);
}

function toShortened(entries: readonly GlossaryEntry[]): Map<string, GlossaryEntry> {
  const claims = new Map<string, Set<GlossaryEntry>>();
  for (const entry of entries) {
    for (const words of toNames(entry).map(toWords)) {
      if (words.length < 3 || !OPTIONAL_SUFFIXES.includes(words.at(-1) ?? "")) continue;
      const key = words.slice(0, -1).join("");
      claims.set(key, (claims.get(key) ?? new Set()).add(entry));
    }
  }
  const unambiguous = [...claims].filter(([, holders]) => holders.size === 1);
  return new Map(unambiguous.flatMap(([key, holders]) => [...holders].map((entry) => [key, entry] as const)));
}
