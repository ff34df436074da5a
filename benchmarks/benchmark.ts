import type { ParseArgsOptionsConfig } from "node:util";

/** What a benchmark is asked to do. */
export interface BenchmarkOptions {
  /** Path of a data file given with `--data`, or null. */
  data: string | null;
  /** The benchmark's own options, as written on the command line. */
  own: Record<string, string | undefined>;
  /** Tells a person what is being done now. */
  progress: (text: string) => void;
}

/** What a benchmark has measured. */
export interface Measured {
  /** Each figure by name; the unit is the end of the name (`...Ms`, `...PerSecond`, `...Mb`, `...Ratio`). */
  figures: Record<string, number>;
  /** How many single measurements each figure rests on, under the figure's name. */
  samples: Record<string, number>;
  /** Figures that this run was not asked for, each with how to ask: the gate shows them and does not judge them. */
  leftOut: Record<string, string>;
  /** The same figures of others that took part in the run, by their name. */
  beside?: Record<string, Record<string, number>>;
  /** What it was measured on, for people. */
  data: string;
  /** For people; the first row is the head. */
  rows: string[][];
}

/** One question with figures for an answer. A benchmark lives in a folder of its name. */
export interface Benchmark {
  name: string;
  /** One line for the list that `npm run bench` prints. */
  description: string;
  /** Options of its own, in the form of `parseArgs`; text only. */
  options: ParseArgsOptionsConfig;
  run(options: BenchmarkOptions): Promise<Measured>;
  /** What runs in its place when an option of that name is given; each has its own limits. */
  variants?: Record<string, Benchmark>;
}

/** A wrong use of the command line or a missing build: one sentence for the person, and no stack. */
export class BenchmarkRefusal extends Error {
  override readonly name = "BenchmarkRefusal";
}
