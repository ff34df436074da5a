import { expect, it } from "vitest";
import { meanScore, scoreRanking } from "./score";

it("scores a ranking as trec_eval does: worked by hand", () => {
  const judged = new Map([
    ["a", 3],
    ["b", 1],
    ["c", 0],
  ]);
  // Gains 0, 3, 1 at places 1 to 3; the best order is 3, 1.
  const gained = 3 / Math.log2(3) + 1 / Math.log2(4);
  const best = 3 / Math.log2(2) + 1 / Math.log2(3);
  expect(scoreRanking(["c", "a", "b"], judged)).toEqual({
    ndcgAt10: gained / best,
    recallAt5: 1,
    recallAt10: 1,
    recallAt100: 1,
    mrrAt10: 1 / 2,
  });
});

it("gives nothing for a ranking without a relevant text, and for one below the tenth place no reciprocal rank", () => {
  const late = [...Array.from({ length: 10 }, (_, at) => `x${at}`), "a"];
  const score = scoreRanking(late, new Map([["a", 1]]));
  expect(score).toEqual({ ndcgAt10: 0, recallAt5: 0, recallAt10: 0, recallAt100: 1, mrrAt10: 0 });
  expect(meanScore([score, { ...score, mrrAt10: 1 }]).mrrAt10).toBe(0.5);
});
