import { askingWords, stopWords } from "../text/stop-words";
import { listWords, toStem } from "../text/tokenise";

/** How much a word counts that tells what to do with a figure. */
const ASKING_WEIGHT = 0.4;

/** A question as the index searches it. */
export interface SearchQuery {
  terms: QueryTerm[];
  /** Stems that follow each other in the question, by their places in `terms`. */
  pairs: QueryPair[];
  /** What stands in quotation marks, as places in `terms`: at least two words that must follow each other. */
  phrases: number[][];
  /** The stems of the question in order: a title that reads so is what was asked for. */
  stems: string[];
}

export interface QueryPair {
  first: number;
  second: number;
  weight: number;
}

export interface QueryTerm {
  stem: string;
  /** How often it stands in the question, less for words that only ask; of a widening, its share. */
  weight: number;
  /** As they stand in the question. */
  words: string[];
}

/** Other words for what is asked, such as a line item's name in a statement, each with a weight below 1. */
export interface Widening {
  phrase: string;
  weight: number;
}

const QUOTED = /"([^"]{3,300})"|“([^“”]{3,300})”|„([^„“]{3,300})“|«([^«»]{3,300})»/g;

/** Terms and pairs of a question, and of the phrases that widen it. */
export function toSearchQuery(text: string, widenings: Widening[] = []): SearchQuery {
  const terms = new Map<string, QueryTerm & { place: number }>();
  const pairs = new Map<string, QueryPair>();
  const addPhrase = (phrase: string, scale: number) => {
    let before: number | null = null;
    for (const word of listWords(phrase)) {
      if (stopWords.has(word)) continue;
      const stem = toStem(word);
      const weight = scale * (askingWords.has(word) ? ASKING_WEIGHT : 1);
      const known = terms.get(stem);
      if (known === undefined) terms.set(stem, { stem, weight, words: [word], place: terms.size });
      else if (scale === 1) known.weight += weight;
      else known.weight = Math.max(known.weight, weight);
      const term = known ?? terms.get(stem);
      if (term === undefined) continue;
      if (!term.words.includes(word)) term.words.push(word);
      if (before !== null && before !== term.place) {
        const pair = `${before} ${term.place}`;
        if (!pairs.has(pair)) pairs.set(pair, { first: before, second: term.place, weight: scale });
      }
      before = term.place;
    }
  };
  addPhrase(text, 1);
  for (const { phrase, weight } of widenings) addPhrase(phrase, weight);
  const toStems = (phrase: string) =>
    listWords(phrase)
      .filter((word) => !stopWords.has(word))
      .map(toStem);
  const phrases = [...text.matchAll(QUOTED)]
    .map((found) => toStems(found.slice(1).find((inside) => inside !== undefined) ?? ""))
    .map((stems) => stems.flatMap((stem) => terms.get(stem)?.place ?? []))
    .filter((places) => places.length > 1);
  return {
    phrases,
    stems: toStems(text),
    terms: [...terms.values()].map(({ stem, weight, words }) => ({ stem, weight, words })),
    pairs: [...pairs.values()],
  };
}
