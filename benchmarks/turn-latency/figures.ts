import type { Measured } from "../benchmark";
import { computePercentile, computePerSecond, computeRatio, roundTo } from "../scorers";
import type { SideRuns } from "./beside-stored";
import type { LoadRun } from "./load";
import type { StageTimes } from "./stored-answers";
import type { TurnTimes } from "./turn-reader";

/** Everything that one run has measured, before it is summed up. */
export interface Measurements {
  startsMs: number[];
  alone: LoadRun;
  at50: LoadRun;
  at200: LoadRun;
  /** Processor time of the site during the load of 50; null where the system does not tell. */
  at50CpuMs: number | null;
  rssMb: number | null;
  stageTimes: StageTimes;
  /** Turns sent, warm-up included; why some were not whole; and how many price answers the store holds. */
  sentTurns: number;
  failures: Map<string, number>[];
  storedAnswers: number;
  beside: { messages: number; empty: SideRuns; full: SideRuns } | null;
}

type Summary = Pick<Measured, "figures" | "samples">;

/** The stored figures that the limits speak of; they are measured when asked for. */
export const STORED_GATED = 250_000;

/** The figures of a run, each with the number of measurements it rests on. */
export function toFigures(measured: Measurements): Summary {
  const summary: Summary = { figures: {}, samples: {} };
  const put = (name: string, value: number, samples: number) => {
    summary.figures[name] = value;
    summary.samples[name] = samples;
  };
  const { alone, at50, at200, startsMs, sentTurns } = measured;
  put("startMs", percentile(startsMs, 50), startsMs.length);
  for (const [name, moment] of [
    ["firstEvent", "firstEventMs"],
    ["firstCard", "firstCardMs"],
    ["firstWord", "firstWordMs"],
    ["lastWord", "lastWordMs"],
  ] as const) {
    const times = listTimes(alone, moment);
    for (const percent of [50, 95, 99]) put(`${name}P${percent}Ms`, percentile(times, percent), times.length);
  }
  for (const [name, run] of Object.entries({ at50, at200 })) {
    put(`${name}TurnsPerSecond`, perSecond(run), run.times.length);
    put(`${name}FirstCardP95Ms`, percentile(listTimes(run, "firstCardMs"), 95), run.times.length);
    put(`${name}LastWordP95Ms`, percentile(listTimes(run, "lastWordMs"), 95), run.times.length);
  }
  if (measured.at50CpuMs !== null && at50.times.length > 0) {
    put("at50CpuMsPerTurn", roundTo(measured.at50CpuMs / at50.times.length, 2), at50.times.length);
  }
  if (measured.rssMb !== null) put("rssAfterLoadMb", measured.rssMb, 1);
  const comparedTurns = measured.beside === null ? 0 : sumSent(listRuns(measured.beside));
  put("failedTurns", countFailed(measured), sentTurns + comparedTurns);
  for (const [stage, times] of measured.stageTimes) {
    for (const percent of [50, 95])
      put(`stage_${stage}_P${percent}Ms`, percentile(times, percent), times.length);
  }
  if (measured.beside !== null) putStored({ put, beside: measured.beside });
  return summary;
}

/** `stored250k_` for 250,000 messages, `stored900_` for 900. */
export function toStoredPrefix(messages: number): string {
  return messages % 1_000 === 0 ? `stored${messages / 1_000}k_` : `stored${messages}_`;
}

/** Both ratios are full store by empty store: 1 is no difference; fewer turns a second or a later card is slower. */
function putStored({
  put,
  beside: { messages, empty, full },
}: {
  put: (name: string, value: number, samples: number) => void;
  beside: NonNullable<Measurements["beside"]>;
}): void {
  const prefix = toStoredPrefix(messages);
  const count = (select: (side: SideRuns) => LoadRun) =>
    select(empty).times.length + select(full).times.length;
  const cardP95 = (side: SideRuns) => percentile(listTimes(side.alone, "firstCardMs"), 95);
  put(`${prefix}at50TurnsPerSecond`, perSecond(full.at50), full.at50.times.length);
  put(`${prefix}firstCardP95Ms`, cardP95(full), full.alone.times.length);
  const slowdown = computeRatio({ changed: perSecond(full.at50), base: perSecond(empty.at50) });
  put(
    `${prefix}at50TurnsPerSecondRatio`,
    roundTo(slowdown, 3),
    count((side) => side.at50),
  );
  const delay = computeRatio({ changed: cardP95(full), base: cardP95(empty) });
  put(
    `${prefix}firstCardP95Ratio`,
    roundTo(delay, 3),
    count((side) => side.alone),
  );
}

/** The table for people: each load and moment with its percentiles. */
export function toRows(measured: Measurements): string[][] {
  const loads: [string, LoadRun][] = [
    ["1 client", measured.alone],
    ["50 clients", measured.at50],
    ["200 clients", measured.at200],
  ];
  if (measured.beside !== null) {
    const { messages, empty, full } = measured.beside;
    loads.push(["50 clients, paired, empty store", empty.at50]);
    loads.push([`50 clients, paired, ${messages.toLocaleString("en-US")} stored`, full.at50]);
  }
  const head = ["milliseconds", "turns", "p50", "p95", "p99", "turns/s"];
  return [
    head,
    ...loads.flatMap(([name, run]) => toLoadRows(name, run)),
    ...[...measured.stageTimes].map(([stage, times]) => toRow(`stage ${stage}, 1 client`, times, "")),
    toRow("start of the site", measured.startsMs, ""),
  ];
}

function toLoadRows(name: string, run: LoadRun): string[][] {
  const moments: [string, keyof TurnTimes][] = [
    ["first event", "firstEventMs"],
    ["first card", "firstCardMs"],
    ["first word", "firstWordMs"],
    ["last word", "lastWordMs"],
  ];
  return moments.map(([label, moment], index) =>
    toRow(`${name}: ${label}`, listTimes(run, moment), index === 0 ? perSecond(run).toFixed(1) : ""),
  );
}

function toRow(label: string, values: number[], perSecondText: string): string[] {
  const cells = [50, 95, 99].map((percent) => percentile(values, percent).toFixed(1));
  return [label, String(values.length), ...cells, perSecondText];
}

/**
 * Turns that were not whole on the wire, or, where more, those whose price answer is not in the store; and those of the
 * comparison that were not whole.
 */
function countFailed({ failures, sentTurns, storedAnswers, beside }: Measurements): number {
  const ofComparison = beside === null ? [] : listRuns(beside).map((run) => run.failures);
  return Math.max(countAll(failures), sentTurns - storedAnswers) + countAll(ofComparison);
}

/** The four loads of a comparison. */
export function listRuns({ empty, full }: { empty: SideRuns; full: SideRuns }): LoadRun[] {
  return [empty.alone, empty.at50, full.alone, full.at50];
}

/** Turns sent in all of these loads. */
export function sumSent(runs: LoadRun[]): number {
  return runs.reduce((sum, { sent }) => sum + sent, 0);
}

function countAll(failures: Map<string, number>[]): number {
  return failures.flatMap((each) => [...each.values()]).reduce((sum, count) => sum + count, 0);
}

function listTimes(run: LoadRun, moment: keyof TurnTimes): number[] {
  return run.times.map((times) => times[moment]);
}

function percentile(values: number[], percent: number): number {
  return values.length === 0 ? Number.NaN : roundTo(computePercentile({ values, percent }), 2);
}

function perSecond({ times, tookMs }: LoadRun): number {
  return roundTo(computePerSecond({ count: times.length, tookMs }), 1);
}
