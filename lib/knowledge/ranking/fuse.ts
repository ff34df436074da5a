/** The usual constant of reciprocal-rank fusion (Cormack, Clarke and Buettcher, SIGIR 2009). */
const K = 60;

/** One ranking out of several: each gives 1 / (60 + rank) to what it names. Best first, then lowest number. */
export function fuseRankings(rankings: number[][]): { number: number; score: number }[] {
  const scores = new Map<number, number>();
  for (const ranking of rankings) {
    for (const [index, number] of ranking.entries()) {
      scores.set(number, (scores.get(number) ?? 0) + 1 / (K + index + 1));
    }
  }
  return [...scores]
    .map(([number, score]) => ({ number, score }))
    .sort((a, b) => b.score - a.score || a.number - b.number);
}
