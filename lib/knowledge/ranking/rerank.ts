import type { Candidate } from "../search/passage-index";
import type { Vocabulary } from "../text/vocabulary";
import { computeIdf, computeNorm, type IndexTotals, K1, saturate, TITLE_WEIGHT } from "./bm25";
import type { SearchQuery } from "./query";
import { prepareTiers } from "./tiers";

const PAIR_K1 = 0.5;
/** Two words of the question side by side are worth this share of both their idf. */
const PAIR_WEIGHT = 0.4;
/** The very form of the question ("purchases", not "purchasing") is worth this share again. */
const FORM_WEIGHT = 0.3;

/** A candidate after the second look, with what its score is made of. */
export interface Ranked {
  number: number;
  /** Goes before the score: 2 for each quoted phrase that it holds, and 1 for a title that is the question. */
  tier: number;
  score: number;
  parts: {
    /** By place in `query.terms`; 0 where the term does not stand. */
    terms: number[];
    pairs: number;
    forms: number;
    feedback: number;
  };
  candidate: Candidate;
}

/** The second look's view of a question: idf by place in `query.terms`, 0 for what no passage holds. */
export interface WeighedQuery {
  query: SearchQuery;
  idf: number[];
  totals: IndexTotals;
  vocabulary: Vocabulary;
}

/** The idf of each term of a question. */
export function weighQuery(input: {
  query: SearchQuery;
  holding: Map<string, number>;
  totals: IndexTotals;
  vocabulary: Vocabulary;
}): WeighedQuery {
  const { query, holding, totals, vocabulary } = input;
  const idf = query.terms.map(({ stem }) => {
    const count = holding.get(stem) ?? 0;
    return count === 0 ? 0 : computeIdf({ passages: totals.passages, holding: count });
  });
  return { query, idf, totals, vocabulary };
}

/** Candidates in their new order: BM25 again, with words side by side and words in the very form of the question. */
export function rerank(weighed: WeighedQuery, candidates: Candidate[]): Ranked[] {
  const look = prepareLook(weighed);
  return candidates.map((candidate) => look(candidate)).sort(byScore);
}

/** Highest tier first, then highest score, then lowest number. */
export function byScore(a: Ranked, b: Ranked): number {
  return b.tier - a.tier || b.score - a.score || a.number - b.number;
}

/** How much of the question (by weight and idf) stands in a passage: 0 to 1; words that no passage holds do not count. */
export function computeCoverage({ query, idf }: WeighedQuery, { parts }: Ranked): number {
  let held = 0;
  let all = 0;
  for (const [place, { weight }] of query.terms.entries()) {
    const worth = weight * (idf[place] ?? 0);
    all += worth;
    if ((parts.terms[place] ?? 0) > 0) held += worth;
  }
  return all === 0 ? 0 : held / all;
}

function prepareLook(weighed: WeighedQuery): (candidate: Candidate) => Ranked {
  const { query, idf, totals, vocabulary } = weighed;
  const findTier = prepareTiers(weighed);
  const size = query.terms.length;
  const placeOf = new Int16Array(vocabulary.stemCount()).fill(-1);
  const forms = new Set<number>();
  for (const [place, { stem, words }] of query.terms.entries()) {
    const number = vocabulary.findStem(stem);
    if (number !== null) placeOf[number] = place;
    for (const word of words) {
      const found = vocabulary.findWord(word);
      if (found !== null) forms.add(found);
    }
  }
  const pairOf = new Int32Array(size * size).fill(-1);
  for (const [index, { first, second }] of query.pairs.entries()) pairOf[first * size + second] = index;
  const counts = new Float64Array(size);
  const formCounts = new Float64Array(size);
  const pairCounts = new Float64Array(query.pairs.length);

  return (candidate) => {
    counts.fill(0);
    formCounts.fill(0);
    pairCounts.fill(0);
    const { words, titleWords } = candidate.encoded;
    let before = -1;
    for (let at = 0; at < words.length; at++) {
      const word = words[at] as number;
      const place = placeOf[vocabulary.stemOf(word)] as number;
      if (place >= 0) {
        counts[place] = (counts[place] as number) + (at < titleWords ? TITLE_WEIGHT : 1);
        if (forms.has(word)) formCounts[place] = (formCounts[place] as number) + 1;
        const pair = before >= 0 ? (pairOf[before * size + place] as number) : -1;
        if (pair >= 0) pairCounts[pair] = (pairCounts[pair] as number) + 1;
      }
      before = place;
    }
    const norm = computeNorm({ length: words.length, averageLength: totals.averageLength });
    const terms: number[] = [];
    let score = 0;
    let inForm = 0;
    for (const [place, { weight }] of query.terms.entries()) {
      const worth = weight * (idf[place] ?? 0);
      const part = worth * saturate({ count: counts[place] as number, norm, k1: K1 });
      terms.push(part);
      score += part;
      inForm += worth * saturate({ count: formCounts[place] as number, norm, k1: K1 });
    }
    let inPairs = 0;
    for (const [index, { first, second, weight }] of query.pairs.entries()) {
      const worth = weight * ((idf[first] ?? 0) + (idf[second] ?? 0));
      inPairs += worth * saturate({ count: pairCounts[index] as number, norm, k1: PAIR_K1 });
    }
    const parts = { terms, pairs: PAIR_WEIGHT * inPairs, forms: FORM_WEIGHT * inForm, feedback: 0 };
    const tier = findTier(candidate.encoded);
    return { number: candidate.number, tier, score: score + parts.pairs + parts.forms, parts, candidate };
  };
}
