import type { PrismaClient } from "@/lib/store";
import { fuseRankings } from "../ranking/fuse";
import type { Ranking } from "../ranking/rank-passages";
import { type Ranked, rerank } from "../ranking/rerank";
import { encodePassage } from "../text/vocabulary";
import type { NearPassage } from "../vectors/find-near";
import { toPassageNumber } from "./passage-number";
import { readTexts } from "./stored/stored-rows";

/** A passage as words and meaning together rank it. */
export interface JoinedPassage {
  /** What the words of the question say of it; its own score is not what ranks where meaning takes part. */
  ranked: Ranked;
  /** What ranks. */
  score: number;
  /** Of its vector with the question's, at most 1; null where meaning did not find it. */
  similarity: number | null;
}

/**
 * The ranking by words and the one by meaning as one, by reciprocal-rank fusion; passages that hold a quoted phrase or
 * have the question for a title stay first. Without vectors it is the ranking by words.
 */
export async function joinNear(
  db: PrismaClient,
  input: { ranking: Ranking; near: NearPassage[] | null; limit: number },
): Promise<JoinedPassage[]> {
  const { ranking, near, limit } = input;
  if (near === null) {
    return ranking.ranked
      .slice(0, limit)
      .map((ranked) => ({ ranked, score: ranked.score, similarity: null }));
  }
  const similarityOf = new Map(near.map((one) => [toPassageNumber(one), one.similarity]));
  const rankedOf = new Map(ranking.ranked.map((one) => [one.number, one]));
  for (const one of await lookAt(db, ranking, near)) rankedOf.set(one.number, one);
  const fused = fuseRankings([ranking.ranked.map(({ number }) => number), [...similarityOf.keys()]]);
  return fused
    .flatMap(({ number, score }): JoinedPassage[] => {
      const ranked = rankedOf.get(number);
      return ranked === undefined ? [] : [{ ranked, score, similarity: similarityOf.get(number) ?? null }];
    })
    .sort((a, b) => b.ranked.tier - a.ranked.tier) // stable: within a tier the fused order stays
    .slice(0, limit);
}

/** What the words say of passages that only their meaning found. */
async function lookAt(
  db: PrismaClient,
  { weighed, ranked }: Ranking,
  near: NearPassage[],
): Promise<Ranked[]> {
  const known = new Set(ranked.map(({ number }) => number));
  const texts = await readTexts(
    db,
    near.filter((place) => !known.has(toPassageNumber(place))),
  );
  const candidates = texts.map((passage) => ({
    number: toPassageNumber(passage),
    score: 0,
    encoded: encodePassage(weighed.vocabulary, passage),
  }));
  return rerank(weighed, candidates);
}
