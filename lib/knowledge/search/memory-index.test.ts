import fc from "fast-check";
import { expect, it } from "vitest";
import { toSearchQuery } from "../ranking/query";
import { rankPassages } from "../ranking/rank-passages";
import { createMemoryIndex } from "./memory-index";
import { toPassageNumber } from "./passage-number";

const WORDS = "river bank boat bridge coal money paint train summer house".split(" ");
const textOf = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 })
  .map((words) => words.join(" "));

it("ranks after any order of adding and removing as an index that never held the rest", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.array(textOf, { minLength: 1, maxLength: 4 }), fc.boolean()), {
        minLength: 1,
        maxLength: 8,
      }),
      textOf,
      async (documents, question) => {
        const changed = createMemoryIndex();
        const fresh = createMemoryIndex();
        const sets = documents.map(([texts, stays], set) => ({
          set,
          stays,
          passages: texts.map((text, ordinal) => ({ ordinal, titlePath: [], header: null, text })),
        }));
        for (const { set, passages } of sets) changed.addSet(set, passages);
        for (const { set, stays } of sets) if (!stays) changed.removeSet(set);
        for (const { set, stays, passages } of sets) if (stays) fresh.addSet(set, passages);
        const query = toSearchQuery(question);
        const rank = async (index: typeof fresh) =>
          (await rankPassages({ index, query, sets: index.sets() })).ranked.map((one) => [
            one.number,
            one.score,
          ]);
        expect(await rank(changed)).toEqual(await rank(fresh));
      },
    ),
    { numRuns: 60 },
  );
});

it("sweeps out removed passages without losing the others", async () => {
  const index = createMemoryIndex();
  const passages = (set: number) =>
    Array.from({ length: 100 }, (_, at) => ({
      ...{ ordinal: at, titlePath: [], header: null },
      text: `river ${set} bank ${at}`,
    }));
  for (let set = 0; set < 20; set++) index.addSet(set, passages(set));
  for (let set = 0; set < 15; set++) index.removeSet(set);
  expect(await index.totals()).toEqual({ passages: 500, averageLength: 4 });
  const { ranked } = await rankPassages({ index, query: toSearchQuery("bank 17"), sets: index.sets() });
  expect(ranked[0]?.number).toBe(toPassageNumber({ set: 17, ordinal: 17 }));
});
