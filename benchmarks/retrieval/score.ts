/** What a ranking is worth; all 0 to 1. */
export interface RankingScore {
  ndcgAt10: number;
  recallAt5: number;
  recallAt10: number;
  recallAt100: number;
  mrrAt10: number;
}

/**
 * Scores a ranking against judged texts (id to grade; 0 and below is not relevant). nDCG as trec_eval reckons it: gain
 * is the grade, discount log2(place + 1), beside the best order of all judged texts.
 */
export function scoreRanking(ranked: string[], judged: Map<string, number>): RankingScore {
  const relevant = [...judged.values()].filter((grade) => grade > 0);
  const gain = (grades: number[]) =>
    grades.slice(0, 10).reduce((sum, grade, index) => sum + grade / Math.log2(index + 2), 0);
  const grades = ranked.map((id) => Math.max(0, judged.get(id) ?? 0));
  const best = gain(relevant.toSorted((a, b) => b - a));
  const recallAt = (depth: number) =>
    relevant.length === 0 ? 0 : grades.slice(0, depth).filter((grade) => grade > 0).length / relevant.length;
  const first = grades.slice(0, 10).findIndex((grade) => grade > 0);
  return {
    ndcgAt10: best === 0 ? 0 : gain(grades) / best,
    recallAt5: recallAt(5),
    recallAt10: recallAt(10),
    recallAt100: recallAt(100),
    mrrAt10: first < 0 ? 0 : 1 / (first + 1),
  };
}

/** The mean of each figure. */
export function meanScore(scores: RankingScore[]): RankingScore {
  const mean = (pick: (score: RankingScore) => number) =>
    scores.reduce((sum, score) => sum + pick(score), 0) / Math.max(1, scores.length);
  return {
    ndcgAt10: mean((score) => score.ndcgAt10),
    recallAt5: mean((score) => score.recallAt5),
    recallAt10: mean((score) => score.recallAt10),
    recallAt100: mean((score) => score.recallAt100),
    mrrAt10: mean((score) => score.mrrAt10),
  };
}
