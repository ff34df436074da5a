import type { PassageIndex } from "../search/passage-index";
import { applyFeedback, planFeedback } from "./feedback";
import type { SearchQuery } from "./query";
import { type Ranked, rerank, type WeighedQuery, weighQuery } from "./rerank";

/** So many passages of the first look get the second one. */
const LOOKED_AT = 200;

/** A ranking with what it was made of. */
export interface Ranking {
  weighed: WeighedQuery;
  ranked: Ranked[];
  /** How strongly the best passages widened the question; 0 when they answered it. */
  feedback: number;
}

/**
 * The best passages of `sets` for a question, best first: BM25 over the index, then a second look at the 200 best for
 * words side by side, then what the best of them have in common where they hold little of the question.
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
  const candidates = await index.findCandidates({ terms, sets, limit: LOOKED_AT, totals });
  const ranked = rerank(weights, candidates);
  const plan = planFeedback(weights, ranked);
  if (plan.strength === 0) return { weighed: weights, ranked, feedback: 0 };
  const counted = await index.countHolding(plan.stems.map((stem) => vocabulary.spellStem(stem)));
  return {
    weighed: weights,
    ranked: applyFeedback({ weighed: weights, ranked, plan, holding: counted }),
    feedback: plan.strength,
  };
}
