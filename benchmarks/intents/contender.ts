import { computePercentile } from "../scorers";
import {
  computeArgmaxAccuracyPct,
  computeAurocPct,
  computeEce,
  computeInScopeAccuracyPct,
  computeMacroF1Pct,
  computeOutOfScopePrecisionPct,
  computeOutOfScopeRecallPct,
  type Judged,
} from "./score";
import type { Split } from "./split";

/** What every contender gets. */
export interface Contest {
  split: Split;
  seed: number;
}

/** A trained classifier: reads one message. */
export type Classifier = (text: string) => Promise<Omit<Judged, "wanted">>;

/** Something that learns from a split; the test part is none of its business. */
export interface Contender {
  name: string;
  train(contest: Contest): Promise<{ classify: Classifier; modelBytes: number }>;
}

const WARM_UP = 500;

/** Trains, then reads the test part message by message; gives all figures and the number of timed `readings`. */
export async function runContender(input: {
  contender: Contender;
  contest: Contest;
}): Promise<Record<string, number>> {
  const { contender, contest } = input;
  const { test, validation } = contest.split;
  const begun = performance.now();
  const { classify, modelBytes } = await contender.train(contest);
  const trainSeconds = (performance.now() - begun) / 1_000;
  for (const { text } of [...validation.examples, ...test.examples].slice(0, WARM_UP)) await classify(text);
  const timesUs: number[] = [];
  const judge = async (text: string, wanted: string | null): Promise<Judged> => {
    const from = performance.now();
    const said = await classify(text);
    timesUs.push((performance.now() - from) * 1_000);
    return { ...said, wanted };
  };
  const judged: Judged[] = [];
  for (const { text, intent } of test.examples) judged.push(await judge(text, intent));
  for (const text of test.outOfScope) judged.push(await judge(text, null));
  return {
    ...toFigures(judged),
    trainSeconds,
    modelBytes,
    p50Us: computePercentile({ values: timesUs, percent: 50 }),
    p99Us: computePercentile({ values: timesUs, percent: 99 }),
    readings: timesUs.length,
  };
}

function toFigures(judged: readonly Judged[]): Record<string, number> {
  return {
    argmaxAccuracyPct: computeArgmaxAccuracyPct(judged),
    inScopeAccuracyPct: computeInScopeAccuracyPct(judged),
    outOfScopeRecallPct: computeOutOfScopeRecallPct(judged),
    outOfScopePrecisionPct: computeOutOfScopePrecisionPct(judged),
    aurocPct: computeAurocPct(judged),
    macroF1: computeMacroF1Pct(judged),
    ece: computeEce(judged),
  };
}
