import { fillIndex, type SearchInput, searchPassages } from "@/lib/knowledge";
import type { PrismaClient } from "@/lib/store";
import type { TestSet } from "./beir";
import type { Contender } from "./beside/contender";
import type { Filled } from "./fill";
import { meanScore, type RankingScore, scoreRanking } from "./score";

const MOST_TIMED = 500;
const WARM_UPS = 100;
const SCOPE: SearchInput["scope"] = { collectionIds: null, visitor: null };

/** The mean score of our search over all questions. */
export async function scoreOurs({ set, filled }: { set: TestSet; filled: Filled }): Promise<RankingScore> {
  const scores: RankingScore[] = [];
  for (const { text, judged } of set.queries) {
    const { passages } = await searchPassages({ text, scope: SCOPE, limit: 100, by: "words" });
    const ids = passages.map(({ documentId, ordinal }) => filled.idOf(documentId, ordinal));
    scores.push(scoreRanking(ids, judged));
  }
  return meanScore(scores);
}

/** The mean score of another search over the same questions. */
export async function scoreBeside(set: TestSet, contender: Contender): Promise<RankingScore> {
  const scores: RankingScore[] = [];
  for (const { text, judged } of set.queries) scores.push(scoreRanking(await contender.rank(text), judged));
  return meanScore(scores);
}

/** Milliseconds of whole searches for the ten best passages, one after the other. */
export interface SearchTimes {
  memory: number[];
  /** Half of the documents chosen. */
  filtered: number[];
  /** The index in the store, as before anything is in memory. */
  store: number[];
}

/** Times searches as a chat makes them: with the index in memory, with half the documents, and from the store. */
export async function timeSearches(input: {
  db: PrismaClient;
  set: TestSet;
  filled: Filled;
}): Promise<SearchTimes> {
  const { db, set, filled } = input;
  const texts = pickEvenly(
    set.queries.map(({ text }) => text),
    MOST_TIMED,
  );
  const half = filled.documentIds.filter((_, index) => index % 2 === 0);
  const store = await time(texts.slice(0, MOST_TIMED / 2), { from: "store" });
  await fillIndex(db);
  await time(texts.slice(0, WARM_UPS), {});
  const memory = await time(texts, {});
  const filtered = await time(texts, { filter: { documentIds: half } });
  return { memory, filtered, store };
}

async function time(texts: string[], options: Partial<SearchInput>): Promise<number[]> {
  const times: number[] = [];
  for (const text of texts) {
    const from = performance.now();
    await searchPassages({ text, scope: SCOPE, by: "words", ...options });
    times.push(performance.now() - from);
  }
  return times;
}

/** So many of the items, spread evenly over them; all where there are fewer. */
export function pickEvenly<Item>(items: Item[], most: number): Item[] {
  if (items.length <= most) return items;
  return Array.from({ length: most }, (_, index) => items[Math.floor((index * items.length) / most)] as Item);
}

/** Bytes of everything that the search keeps in the store: passages, sets, terms, postings, with their indexes. */
export async function measureBytes(db: PrismaClient): Promise<number> {
  const [row] = await db.$queryRaw<{ bytes: bigint }[]>`
    select sum(pg_total_relation_size(quote_ident(name)::regclass))::bigint as bytes
    from unnest(array['PassageSet', 'Passage', 'Term', 'Posting']) as tables(name)`;
  return Number(row?.bytes ?? 0);
}
