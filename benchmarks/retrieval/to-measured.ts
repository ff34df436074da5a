import type { Measured } from "../benchmark";
import { computePercentile, roundTo } from "../scorers";
import type { TestSet } from "./beir";
import type { Contender } from "./beside/contender";
import type { SearchTimes } from "./measure";
import type { RankingScore } from "./score";

/** What was measured on one set. */
export interface SetResult {
  set: TestSet;
  passages: number;
  indexSeconds: number;
  indexBytes: number;
  times: SearchTimes;
  keptIn: "memory" | "store";
  /** Null where the texts were repeated: copies answer as well as the judged ones. */
  ours: RankingScore | null;
  beside: { contender: Contender; score: RankingScore }[];
}

const QUALITY = ["ndcgAt10", "recallAt5", "recallAt10", "recallAt100", "mrrAt10"] as const;

/** Figures over all sets: qualities and milliseconds as means, seconds and bytes as sums, ratios as said in the README. */
export function toMeasured(results: SetResult[]): Measured {
  const figures: Record<string, number> = {};
  const samples: Record<string, number> = {};
  const leftOut: Record<string, string> = {};
  const put = (name: string, value: number, count: number, digits: number) => {
    figures[name] = roundTo(value, digits);
    samples[name] = count;
  };
  const questions = results.reduce((sum, { set }) => sum + set.queries.length, 0);
  for (const name of QUALITY) {
    const values = results.flatMap(({ ours }) => (ours === null ? [] : [ours[name]]));
    if (values.length > 0) put(name, mean(values), questions, 4);
    else leftOut[name] = "without --repeat";
  }
  putRatios(results, { put, leftOut, questions });
  put("indexSeconds", sum(results.map(({ indexSeconds }) => indexSeconds)), 1, 2);
  put("indexBytes", sum(results.map(({ indexBytes }) => indexBytes)), 1, 0);
  for (const percent of [50, 95, 99]) {
    for (const [name, pick] of Object.entries(TIMES)) {
      const values = results.map(({ times }) => computePercentile({ values: pick(times), percent }));
      put(`${name}${percent}Ms`, mean(values), sum(results.map(({ times }) => pick(times).length)), 2);
    }
  }
  const data = results.map(
    ({ set, passages }) => `${set.name} (${passages} texts, ${set.queries.length} questions)`,
  );
  return { figures, samples, leftOut, data: data.join(", "), rows: toRows(results, figures) };
}

const TIMES = {
  p: (times: SearchTimes) => times.memory,
  filteredP: (times: SearchTimes) => times.filtered,
  storeP: (times: SearchTimes) => times.store,
};

function putRatios(
  results: SetResult[],
  to: {
    put(name: string, value: number, count: number, digits: number): void;
    leftOut: Record<string, string>;
    questions: number;
  },
): void {
  const pairs = results.flatMap(({ ours, beside }) => {
    const plain = beside.filter(({ contender }) => contender.kind === "plain");
    if (ours === null || plain.length === 0) return [];
    return [{ ours: ours.ndcgAt10, plain: Math.max(...plain.map(({ score }) => score.ndcgAt10)) }];
  });
  if (pairs.length === 0) {
    to.leftOut.lowestOverPlainRatio = "without --repeat";
    to.leftOut.meanOverPlainRatio = "without --repeat";
    return;
  }
  const lowest = Math.min(...pairs.map(({ ours, plain }) => ours / plain));
  const overall = mean(pairs.map(({ ours }) => ours)) / mean(pairs.map(({ plain }) => plain));
  to.put("lowestOverPlainRatio", lowest, to.questions, 3);
  to.put("meanOverPlainRatio", overall, to.questions, 3);
}

function toRows(results: SetResult[], figures: Record<string, number>): string[][] {
  const head = ["", "nDCG@10", "R@5", "R@10", "R@100", "MRR@10"];
  const toCells = (score: RankingScore) => QUALITY.map((name) => score[name].toFixed(4));
  const perSet = results.flatMap(({ set, ours, beside, keptIn }) =>
    ours === null
      ? []
      : [
          [`${set.name}, ours (${keptIn})`, ...toCells(ours)],
          ...beside.map(({ contender, score }) => [`${set.name}, ${contender.name}`, ...toCells(score)]),
        ],
  );
  const blank = ["", "", "", ""];
  return [
    head,
    ...perSet,
    ...Object.entries(figures).map(([name, value]) => [name, String(value), ...blank]),
  ];
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function mean(values: number[]): number {
  return sum(values) / values.length;
}
