import type { Candidate, PassageIndex, WeighedTerm } from "../search/passage-index";
import { applyFeedback, planFeedback } from "./feedback";
import type { SearchQuery } from "./query";
import { type Ranked, rerank, type WeighedQuery, weighQuery } from "./rerank";

/** So many passages of the first look get the second one. */
const LOOKED_AT = 200;
/** So many passages with all words of a quoted phrase are looked at for the phrase itself. */
const QUOTING = 500;

/** A ranking with what it was made of. */
export interface Ranking {
  weighed: WeighedQuery;
  ranked: Ranked[];
  /** How strongly the best passages widened the question; 0 when they answered it. */
  feedback: number;
}

/**
 * The best passages of `sets` for a question, best first: BM25 over the index, then a second look at the 200 best for
 * words side by side (what holds a quoted phrase, or has the question for a title, goes first), then what the best of them have in common where they hold little of the question.
 */
export async function rankPassages(input: {
  index: PassageIndex;
  query: SearchQuery;
  sets: ReadonlySet<number>;
}): Promise<Ranking> {
  const { index, query, sets } = input;
  const { vocabulary } = index;
  const [totals, holding] = await Promise.all([
    index.totals(),
    index.countHolding(query.terms.map(({ stem }) => stem)),
  ]);
  const weights = weighQuery({ query, holding, totals, vocabulary });
  const terms = query.terms
    .map(({ stem, weight }, place) => ({ stem, value: weight * (weights.idf[place] ?? 0) }))
    .filter(({ value }) => value > 0);
  const found = await index.findCandidates({ terms, sets, limit: LOOKED_AT, totals });
  const quoting = await findQuoting({ index, weights, terms, sets });
  const known = new Set(found.map(({ number }) => number));
  const ranked = rerank(weights, [...found, ...quoting.filter(({ number }) => !known.has(number))]);
  const plan = planFeedback(weights, ranked);
  if (plan.strength === 0) return { weighed: weights, ranked, feedback: 0 };
  const counted = await index.countHolding(plan.stems.map((stem) => vocabulary.spellStem(stem)));
  return {
    weighed: weights,
    ranked: applyFeedback({ weighed: weights, ranked, plan, holding: counted }),
    feedback: plan.strength,
  };
}

/** Passages that hold every word of a quoted phrase, whatever else of the question they lack: the phrase is what was asked for. */
async function findQuoting(input: {
  index: PassageIndex;
  weights: WeighedQuery;
  terms: WeighedTerm[];
  sets: ReadonlySet<number>;
}): Promise<Candidate[]> {
  const { index, weights, terms, sets } = input;
  const { query, totals } = weights;
  const found = new Map<number, Candidate>();
  for (const places of query.phrases) {
    const required = [...new Set(places.flatMap((place) => query.terms[place]?.stem ?? []))];
    const own = terms.filter(({ stem }) => required.includes(stem));
    if (own.length < required.length) continue; // a word of it stands nowhere
    for (const one of await index.findCandidates({ terms: own, required, sets, limit: QUOTING, totals }))
      found.set(one.number, one);
  }
  return [...found.values()];
}
