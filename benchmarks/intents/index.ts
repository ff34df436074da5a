/**
 * Intents: does the trained classifier find the right one of many, does it know what is none of them, and does its
 * confidence mean what it says? It trains on the training part of a public set, tunes on the validation part, and is
 * judged on the test part, beside two libraries where they are installed. No server, no store, no network.
 * It judges nothing: `../thresholds.json` and `../gate.ts` do.
 * Next: `split.ts` for the files it reads, `score.ts` for the figures, `contender.ts` for who takes part.
 */
import { type Benchmark, type BenchmarkOptions, BenchmarkRefusal, type Measured } from "../benchmark";
import { roundTo } from "../scorers";
import { type Contender, type Contest, runContender } from "./contender";
import { libraries } from "./libraries";
import { ours } from "./ours";
import { findSplit, type Split } from "./split";

const FIGURES = {
  argmaxAccuracyPct: 2,
  inScopeAccuracyPct: 2,
  outOfScopeRecallPct: 2,
  outOfScopePrecisionPct: 2,
  aurocPct: 2,
  macroF1: 2,
  ece: 4,
  trainSeconds: 1,
  p50Us: 0,
  p99Us: 0,
  modelBytes: 0,
} as const;
const NEEDS_OUT_OF_SCOPE = new Set(["outOfScopeRecallPct", "outOfScopePrecisionPct", "aurocPct"]);

export const intents: Benchmark = {
  name: "intents",
  description:
    "The trained classifier on a public set: accuracy, out of scope, calibration, time and size. " +
    "--data is data_full.json, its folder, or a folder with train.csv and test.csv (text,category); --seed another " +
    "start; --beside none, or the libraries to run beside ours, without it all.",
  options: { seed: { type: "string" }, beside: { type: "string" } },
  run,
};

async function run({ data, own, progress }: BenchmarkOptions): Promise<Measured> {
  const seed = Number(own.seed ?? 1);
  if (!Number.isInteger(seed)) throw new BenchmarkRefusal("--seed takes a whole number.");
  const split = data === null ? null : findSplit({ path: data, seed });
  if (split === null) return skip(data);
  if (split.test.examples.length === 0) throw new BenchmarkRefusal("The test part has no messages.");
  const contest: Contest = { split, seed };
  const beside = selectLibraries(own.beside);
  progress(`training ours on ${split.train.examples.length} examples ...`);
  const mine = await runContender({ contender: ours, contest });
  const others: [string, Record<string, number>][] = [];
  for (const contender of beside) {
    progress(`training ${contender.name} ...`);
    others.push(await measureOther({ contender, contest }));
  }
  return toMeasured({ split, mine, others });
}

/** The libraries that were asked for: "none", or names with commas; all without a wish. */
function selectLibraries(wish: string | undefined): readonly Contender[] {
  if (wish === undefined) return libraries;
  const names = wish === "none" ? [] : wish.split(",");
  return names.map((name) => {
    const found = libraries.find((library) => library.name === name);
    if (found === undefined) throw new BenchmarkRefusal(`There is no library "${name}" to run beside ours.`);
    return found;
  });
}

async function measureOther(input: { contender: Contender; contest: Contest }) {
  return [input.contender.name, await runContender(input)] as [string, Record<string, number>];
}

/** A run without data judges nothing: every figure is left out, and the table says how to ask. */
function skip(data: string | null): Measured {
  const asking = "give --data FOLDER with data_full.json, or with train.csv and test.csv";
  const reason = data === null ? asking : `nothing to read at ${data}: ${asking}`;
  return {
    figures: {},
    samples: {},
    leftOut: Object.fromEntries(Object.keys(FIGURES).map((figure) => [figure, reason])),
    data: "no data",
    rows: [["skipped"], [reason]],
  };
}

function toMeasured(input: {
  split: Split;
  mine: Record<string, number>;
  others: [string, Record<string, number>][];
}): Measured {
  const { split, mine, others } = input;
  const { examples, outOfScope } = split.test;
  const hasOther = outOfScope.length > 0;
  const asked = Object.entries(FIGURES).filter(([figure]) => hasOther || !NEEDS_OUT_OF_SCOPE.has(figure));
  const samplesOf = (figure: string) =>
    NEEDS_OUT_OF_SCOPE.has(figure)
      ? outOfScope.length
      : figure.endsWith("Us")
        ? mine.readings
        : examples.length;
  const one = new Set(["trainSeconds", "modelBytes"]);
  const show = (value: number | undefined, digits: number) =>
    value === undefined ? "-" : String(roundTo(value, digits));
  const toFigures = (measured: Record<string, number>) =>
    Object.fromEntries(
      asked.map(([figure, digits]) => [figure, roundTo(measured[figure] as number, digits)]),
    );
  return {
    figures: toFigures(mine),
    beside: Object.fromEntries(others.map(([name, measured]) => [name, toFigures(measured)])),
    samples: Object.fromEntries(
      asked.map(([figure]) => [figure, one.has(figure) ? 1 : (samplesOf(figure) as number)]),
    ),
    leftOut: hasOther
      ? {}
      : Object.fromEntries(
          [...NEEDS_OUT_OF_SCOPE].map((figure) => [figure, "the set has no messages out of scope"]),
        ),
    data: `${split.name}: ${split.train.examples.length} to train, ${examples.length} and ${outOfScope.length} out of scope to test`,
    rows: [
      ["figure", "ours", ...others.map(([name]) => name)],
      ...asked.map(([figure, digits]) => [
        figure,
        show(mine[figure], digits),
        ...others.map(([, figures]) => show(figures[figure], digits)),
      ]),
    ],
  };
}
