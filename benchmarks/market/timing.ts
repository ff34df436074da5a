import { computePercentile } from "../scorers";

/** Runs something `warmUps` times unmeasured and then `runs` times; gives each measured run in milliseconds. */
export async function timeRuns(input: {
  run: () => unknown;
  warmUps: number;
  runs: number;
}): Promise<number[]> {
  for (let count = 0; count < input.warmUps; count++) await input.run();
  const tookMs: number[] = [];
  for (let count = 0; count < input.runs; count++) {
    const start = performance.now();
    const result = input.run();
    if (result instanceof Promise) await result;
    tookMs.push(performance.now() - start);
  }
  return tookMs;
}

/**
 * The times of the quietest of several batches: that with the lowest 95th percentile. What other programs take of the
 * processors is no time of ours, and falls on a batch now and then.
 */
export async function timeQuietest(input: {
  run: () => unknown;
  warmUps: number;
  batches: number;
  runs: number;
}): Promise<number[]> {
  const { run, warmUps, batches, runs } = input;
  let quietest = await timeRuns({ run, warmUps, runs });
  for (let batch = 1; batch < batches; batch++) {
    const tookMs = await timeRuns({ run, warmUps: 0, runs });
    if (p95(tookMs) < p95(quietest)) quietest = tookMs;
  }
  return quietest;
}

const p95 = (values: number[]): number => computePercentile({ values, percent: 95 });

/** Times several things in turn, round by round, so that what else the machine does falls on all of them alike. */
export async function timeInTurn<Name extends string>(input: {
  runs: Record<Name, () => unknown>;
  warmUps: number;
  rounds: number;
}): Promise<Record<Name, number[]>> {
  const names = Object.keys(input.runs) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (const name of names) await timeRuns({ run: input.runs[name], warmUps: input.warmUps, runs: 0 });
  for (let round = 0; round < input.rounds; round++) {
    for (const name of names) {
      times[name].push(...(await timeRuns({ run: input.runs[name], warmUps: 0, runs: 1 })));
    }
  }
  return times;
}
