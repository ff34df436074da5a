import type { PrismaClient } from "@/lib/store";
import { createVocabulary, encodePassage } from "../../text/vocabulary";
import type { Candidate, PassageIndex } from "../passage-index";
import { toPassageNumber } from "../passage-number";
import { layOutSets, type SetLayout, scorePostings } from "./score-postings";
import { readHolding, readLengthsOf, readPostingRows, readTexts, readTotals } from "./stored-rows";

const KEPT_ANYWAY = 1_000;

/**
 * The index as it stands in the store, on any PostgreSQL. Postings of the question's terms are read packed, scored here,
 * and only the best passages are read with their text. Between questions it keeps the passages' lengths, 2 bytes each.
 */
export function createStoredIndex(db: PrismaClient): PassageIndex {
  const vocabulary = createVocabulary();
  const lengthsOf = new Map<number, Uint16Array>();
  let allSets = 0;

  /** A set never changes once it is written, so its lengths are read once. */
  async function layOut(sets: ReadonlySet<number>): Promise<SetLayout> {
    if (lengthsOf.size > 2 * allSets + KEPT_ANYWAY) lengthsOf.clear(); // most of them are of documents that are gone
    const missing = [...sets].filter((set) => !lengthsOf.has(set));
    for (const [set, lengths] of await readLengthsOf(db, missing)) lengthsOf.set(set, lengths);
    return layOutSets(sets, lengthsOf);
  }

  return {
    vocabulary,
    totals: async () => {
      const { sets, ...totals } = await readTotals(db);
      allSets = sets;
      return totals;
    },
    countHolding: (stems) => readHolding(db, stems),
    findCandidates: async ({ terms, sets, limit, totals, required = [] }) => {
      const [layout, rowsOf] = await Promise.all([
        layOut(sets),
        readPostingRows(db, {
          stems: terms.map(({ stem }) => stem),
          sets: [...sets],
          allSets,
        }),
      ]);
      const best = scorePostings({ rowsOf, terms, required, layout, totals, limit });
      const scoreOf = new Map(best.map((one) => [toPassageNumber(one), one.score]));
      const texts = await readTexts(db, best);
      const byNumber = new Map(texts.map((passage) => [toPassageNumber(passage), passage]));
      return [...scoreOf].flatMap(([number, score]): Candidate[] => {
        const passage = byNumber.get(number); // gone since the postings were read: no longer a candidate
        if (passage === undefined) return [];
        return [{ number, score, encoded: encodePassage(vocabulary, passage) }];
      });
    },
  };
}
