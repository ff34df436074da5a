import { computeIdf, computeNorm, K1, saturate, TITLE_WEIGHT } from "./bm25";
import { byScore, computeCoverage, type Ranked, type WeighedQuery } from "./rerank";

const PASSAGES = 8;
const TERMS = 20;
const STRENGTH = 0.3;
/** Of the best passages' mean coverage: below the first feedback counts in full, above the second not at all. */
const COVERAGE = { full: 0.5, none: 0.7 };
const LOOKED_AT = 3;

/** Stems of the best passages that may widen the question, and how strongly feedback counts here (0: not at all). */
export interface FeedbackPlan {
  strength: number;
  stems: number[];
}

/**
 * Whether the question is to be widened by what its best passages have in common. When the best passages hold most of
 * the question, they answer it and nothing is widened; when they hold little of it, other passages on the same matter
 * word it differently.
 */
export function planFeedback(weighed: WeighedQuery, ranked: Ranked[]): FeedbackPlan {
  const best = ranked.slice(0, LOOKED_AT);
  if (best.length === 0) return { strength: 0, stems: [] };
  const coverage = best.reduce((sum, one) => sum + computeCoverage(weighed, one), 0) / best.length;
  const share = Math.min(1, Math.max(0, (COVERAGE.none - coverage) / (COVERAGE.none - COVERAGE.full)));
  if (share === 0) return { strength: 0, stems: [] };
  const stems = new Set<number>();
  for (const { candidate } of ranked.slice(0, PASSAGES)) {
    for (const word of candidate.encoded.words) stems.add(weighed.vocabulary.stemOf(word));
  }
  const { vocabulary } = weighed;
  return {
    strength: STRENGTH * share,
    stems: [...stems].filter((stem) => /^\D.{2}/u.test(vocabulary.spellStem(stem))),
  };
}

/** The ranking with the words that the best passages have in common; `holding` counts the plan's stems by spelling. */
export function applyFeedback(input: {
  weighed: WeighedQuery;
  ranked: Ranked[];
  plan: FeedbackPlan;
  holding: Map<string, number>;
}): Ranked[] {
  const { weighed, ranked, plan } = input;
  const values = weighStems(input);
  const strongest = values[0]?.value ?? 0;
  if (strongest === 0) return ranked;
  const chosen = values.slice(0, TERMS);
  const worth = chosen.map(({ idf, value }) => (plan.strength * idf * value) / strongest);
  const { totals, vocabulary } = weighed;
  const placeOf = new Int16Array(vocabulary.stemCount()).fill(-1);
  for (const [place, { stem }] of chosen.entries()) placeOf[stem] = place;
  const counts = new Float64Array(chosen.length);
  return ranked
    .map((one) => {
      const { words, titleWords } = one.candidate.encoded;
      counts.fill(0);
      for (let at = 0; at < words.length; at++) {
        const place = placeOf[vocabulary.stemOf(words[at] as number)] as number;
        if (place >= 0) counts[place] = (counts[place] as number) + (at < titleWords ? TITLE_WEIGHT : 1);
      }
      const norm = computeNorm({ length: words.length, averageLength: totals.averageLength });
      const feedback = worth.reduce(
        (sum, value, place) => sum + value * saturate({ count: counts[place] as number, norm, k1: K1 }),
        0,
      );
      return { ...one, score: one.score + feedback, parts: { ...one.parts, feedback } };
    })
    .sort(byScore);
}

/** Stems of the best passages by how much they have in common there, strongest first. */
function weighStems(input: {
  weighed: WeighedQuery;
  ranked: Ranked[];
  plan: FeedbackPlan;
  holding: Map<string, number>;
}): { stem: number; idf: number; value: number }[] {
  const { weighed, ranked, plan, holding } = input;
  const { totals, vocabulary } = weighed;
  const allowed = new Map(
    plan.stems.flatMap((stem) => {
      const count = holding.get(vocabulary.spellStem(stem)) ?? 0;
      if (count < 2) return []; // a word of one passage alone leads nowhere else
      return [[stem, computeIdf({ passages: totals.passages, holding: count })] as const];
    }),
  );
  const sums = new Map<number, number>();
  const top = ranked[0]?.score ?? 1;
  for (const one of ranked.slice(0, PASSAGES)) {
    const norm = one.candidate.encoded.words.length / totals.averageLength;
    for (const [stem, count] of countStems(one, weighed)) {
      const idf = allowed.get(stem);
      if (idf === undefined) continue;
      const share = (one.score / top) * idf * (count / (count + 1.2 * norm));
      sums.set(stem, (sums.get(stem) ?? 0) + share);
    }
  }
  return [...sums]
    .map(([stem, value]) => ({ stem, value, idf: allowed.get(stem) ?? 0 }))
    .sort((a, b) => b.value - a.value || (spellLess(a.stem, b.stem) ? -1 : 1));

  function spellLess(a: number, b: number): boolean {
    return vocabulary.spellStem(a) < vocabulary.spellStem(b);
  }
}

function countStems({ candidate }: Ranked, { vocabulary }: WeighedQuery): Map<number, number> {
  const counts = new Map<number, number>();
  const { words, titleWords } = candidate.encoded;
  for (let at = 0; at < words.length; at++) {
    const stem = vocabulary.stemOf(words[at] as number);
    counts.set(stem, (counts.get(stem) ?? 0) + (at < titleWords ? TITLE_WEIGHT : 1));
  }
  return counts;
}
