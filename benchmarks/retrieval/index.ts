/**
 * Retrieval: does the search find the passages that answer, and how fast, on texts and questions in BEIR form? The set
 * is written into a fresh store through the door that ingestion uses, and asked through the door that the chat uses;
 * plain BM25, MiniSearch and PostgreSQL's own ranking answer the same questions beside it.
 * Next: `measure.ts` for what is timed, `score.ts` for the figures, `beside/` for the others.
 */
import { fillIndex } from "@/lib/knowledge";
import type { PrismaClient } from "@/lib/store";
import { type Benchmark, type BenchmarkOptions, BenchmarkRefusal, type Measured } from "../benchmark";
import { readTestSets, type TestSet } from "./beir";
import type { Contender } from "./beside/contender";
import { createMiniSearch } from "./beside/minisearch";
import { createPgTextsearch } from "./beside/pg-textsearch";
import { createPlainBm25 } from "./beside/plain-bm25";
import { createTsRank } from "./beside/ts-rank";
import { fillStore } from "./fill";
import { inFreshStore } from "./fresh-store";
import { measureGrowth, toSizeName } from "./growth/growth";
import { listLeftOut } from "./left-out";
import { measureBytes, type SearchTimes, scoreBeside, scoreOurs, timeSearches } from "./measure";
import type { RankingScore } from "./score";
import { type SetResult, toMeasured } from "./to-measured";

export const retrieval: Benchmark = {
  name: "retrieval",
  description:
    "Passages found for the questions of a set in BEIR form (--data: its folder, or a folder of sets), beside plain " +
    "BM25, MiniSearch and ts_rank_cd, with times and sizes. --repeat N writes the texts N times over and measures " +
    "times and sizes only; --growth 1000,10000,100000 measures times on one store that grows to these sizes; --database names an empty " +
    "PostgreSQL database to use in place of the embedded store.",
  options: { repeat: { type: "string" }, growth: { type: "string" }, database: { type: "string" } },
  run,
};

async function run({ data, own, progress }: BenchmarkOptions): Promise<Measured> {
  if (data === null)
    throw new BenchmarkRefusal("Name a folder with --data: corpus.jsonl, queries.jsonl, qrels/test.tsv.");
  const repeat = Number(own.repeat ?? "1");
  if (!Number.isInteger(repeat) || repeat < 1)
    throw new BenchmarkRefusal("--repeat takes a whole number from 1.");
  const sets = readTestSets(data);
  if (own.database !== undefined && sets.length > 1) {
    throw new BenchmarkRefusal("--database holds one set: name the folder of one.");
  }
  if (own.growth !== undefined)
    return runGrowth({ sets, sizes: own.growth, databaseUrl: own.database ?? null, progress });
  const results: SetResult[] = [];
  for (const set of sets) {
    results.push(await inFreshStore(own.database ?? null, (db) => measureSet({ db, set, repeat, progress })));
  }
  const measured = toMeasured(results);
  return { ...measured, leftOut: { ...listLeftOut({ growth: null }), ...measured.leftOut } };
}

/** The curve on the first set, beside whatever the thresholds ask of other runs. */
async function runGrowth(input: {
  sets: TestSet[];
  sizes: string;
  databaseUrl: string | null;
  progress(text: string): void;
}): Promise<Measured> {
  const { sets, databaseUrl, progress } = input;
  const sizes = input.sizes.split(",").map(Number);
  const isAscending = sizes.every((size, index) => Number.isInteger(size) && size > (sizes[index - 1] ?? 0));
  if (!isAscending)
    throw new BenchmarkRefusal("--growth takes numbers of passages, ascending: 1000,10000,100000.");
  const [set] = sets;
  if (set === undefined || sets.length > 1)
    throw new BenchmarkRefusal("--growth takes one set: name its folder.");
  const measured = await inFreshStore(databaseUrl, (db) =>
    measureGrowth({ db, set, sizes, databaseUrl, progress }),
  );
  return { ...measured, leftOut: { ...listLeftOut({ growth: sizes.map(toSizeName) }), ...measured.leftOut } };
}

async function measureSet(input: {
  db: PrismaClient;
  set: TestSet;
  repeat: number;
  progress(text: string): void;
}): Promise<SetResult> {
  const { db, set, repeat, progress } = input;
  progress(`${set.name}: ${set.corpus.length * repeat} texts are written`);
  const from = performance.now();
  const filled = await fillStore(input);
  const writeSeconds = (performance.now() - from) / 1000;
  const indexBytes = await measureBytes(db);
  progress(`${set.name}: ${set.queries.length} questions are timed`);
  const times: SearchTimes = await timeSearches({ db, set, filled });
  const opened = await fillIndex(db);
  const common = {
    set,
    passages: filled.passages,
    indexSeconds: writeSeconds,
    indexBytes,
    times,
    keptIn: opened.keptIn,
  };
  if (repeat > 1) return { ...common, ours: null, beside: [] };
  const ours = await scoreOurs({ set, filled });
  const beside: { contender: Contender; score: RankingScore }[] = [];
  const textsearch = await createPgTextsearch(set);
  const contenders = [
    ...createPlainBm25(set),
    createMiniSearch(set),
    await createTsRank(db, set),
    textsearch,
  ];
  for (const contender of contenders) {
    progress(`${set.name}: ${contender.name}`);
    beside.push({ contender, score: await scoreBeside(set, contender) });
  }
  await textsearch.close();
  return { ...common, ours, beside };
}
