import type { PrismaClient } from "@/lib/store";
import { computeNorm, type IndexTotals, K1, saturate } from "../ranking/bm25";
import { createGrowingInts } from "../ranking/growing-ints";
import { keepBest } from "../ranking/keep-best";
import { createVocabulary, encodePassage } from "../text/vocabulary";
import type { Candidate, PassageIndex, WeighedTerm } from "./passage-index";
import { type PostingColumns, readPostings } from "./postings";

const MOST_LOOKED_UP = 100;

/**
 * The index as it stands in the store, on any PostgreSQL: nothing is kept between questions. Postings of the question's
 * terms are read packed, scored here, and only the best passages are read with their text.
 */
export function createStoredIndex(db: PrismaClient): PassageIndex {
  const vocabulary = createVocabulary();
  const totals = () => readTotals(db);
  return {
    vocabulary,
    totals,
    countHolding: (stems) => readHolding(db, stems),
    findCandidates: async ({ terms, sets, limit }) => {
      const postings = await fetchPostings(db, terms, sets);
      const best = scorePostings({ postings, terms, totals: await totals(), limit });
      const texts = await db.passage.findMany({
        where: { number: { in: best.map(({ number }) => number) } },
        select: { number: true, titlePath: true, header: true, text: true },
      });
      const byNumber = new Map(texts.map((passage) => [passage.number, passage]));
      return best.flatMap(({ number, score }): Candidate[] => {
        const passage = byNumber.get(number); // gone since the postings were read: no longer a candidate
        if (passage === undefined) return [];
        return [{ number, score, encoded: encodePassage(vocabulary, passage) }];
      });
    },
  };
}

async function readTotals(db: PrismaClient): Promise<IndexTotals> {
  const { _sum } = await db.passageSet.aggregate({ _sum: { passages: true, words: true } });
  const passages = _sum.passages ?? 0;
  return { passages, averageLength: passages === 0 ? 1 : (_sum.words ?? 0) / passages };
}

async function readHolding(db: PrismaClient, stems: string[]): Promise<Map<string, number>> {
  const found = await db.term.findMany({
    where: { text: { in: stems } },
    select: { text: true, passages: true },
  });
  return new Map(found.map(({ text, passages }) => [text, passages]));
}

interface TermPostings {
  stem: string;
  /** Base 64: every driver hands text through as it is. */
  data: string;
}

/** One row a term: its packed postings in the sets that may be found. */
async function fetchPostings(
  db: PrismaClient,
  terms: WeighedTerm[],
  sets: ReadonlySet<number>,
): Promise<TermPostings[]> {
  if (terms.length === 0 || sets.size === 0) return [];
  const stems = terms.map(({ stem }) => stem);
  const numbers = [...sets];
  // Of few sets the rows are looked up one by one; of many, the term's rows are read through and the others left out.
  if (numbers.length > MOST_LOOKED_UP) {
    return db.$queryRaw<TermPostings[]>`
      select t."text" as stem, encode(string_agg(p."data", ''::bytea), 'base64') as data
      from "Term" t join "Posting" p on p."termId" = t."id"
      where t."text" = any(${stems}) and p."set" + 0 = any(${numbers})
      group by t."text"`;
  }
  return db.$queryRaw<TermPostings[]>`
    select t."text" as stem, encode(string_agg(p."data", ''::bytea), 'base64') as data
    from "Term" t join "Posting" p on p."termId" = t."id"
    where t."text" = any(${stems}) and p."set" = any(${numbers})
    group by t."text"`;
}

function scorePostings(input: {
  postings: TermPostings[];
  terms: WeighedTerm[];
  totals: IndexTotals;
  limit: number;
}): { number: number; score: number }[] {
  const { postings, terms, totals, limit } = input;
  const columnsOf = new Map(
    postings.map(({ stem, data }) => [stem, readPostings(Buffer.from(data, "base64"))]),
  );
  const { first, last } = findEnds([...columnsOf.values()]);
  if (last < first) return [];
  const scores = new Float64Array(last - first + 1);
  const slots = createGrowingInts();
  // In the order of the question's terms, as in memory: sums of fractions depend on their order.
  for (const { stem, value } of terms) {
    const columns = columnsOf.get(stem);
    if (columns === undefined) continue;
    const { passages, rest, count: size } = columns;
    for (let at = 0; at < size; at++) {
      const slot = (passages[2 * at] as number) - first;
      if (scores[slot] === 0) slots.push(slot);
      const length = rest[4 * at + 2] as number;
      const count = rest[4 * at + 3] as number;
      const norm = computeNorm({ length, averageLength: totals.averageLength });
      scores[slot] = (scores[slot] as number) + value * saturate({ count, norm, k1: K1 });
    }
  }
  const best = keepBest({ slots, scores, limit, numberOf: (slot) => slot });
  return best.map((slot) => ({ number: slot + first, score: scores[slot] as number }));
}

/** The lowest and the highest number of a passage that any posting names. */
function findEnds(all: PostingColumns[]): { first: number; last: number } {
  let first = Number.POSITIVE_INFINITY;
  let last = -1;
  for (const { passages, count } of all) {
    for (let at = 0; at < count; at++) {
      const number = passages[2 * at] as number;
      if (number < first) first = number;
      if (number > last) last = number;
    }
  }
  return { first, last };
}
