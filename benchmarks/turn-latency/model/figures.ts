import type { Measured } from "../../benchmark";
import { computePercentile, computePerSecond, computeRatio, roundTo } from "../../scorers";
import type { LoadRun } from "../load";
import type { TurnTimes } from "../turn-reader";
import type { ModelLoad } from "./loads";
import type { StoredModelAnswers } from "./stored";

/** One load of both sides. */
export interface Cell {
  clients: number;
  tokenMs: number;
  turns: number;
  bareTurns: number;
  ours: ModelLoad;
  bare: ModelLoad;
}

/** Everything that one run has measured, before it is summed up. */
export interface ModelMeasurements {
  cells: Cell[];
  rssMb: number | null;
  bareRssMb: number | null;
  /** Turns that the site was sent, and why some were not whole on the wire. */
  sent: number;
  failures: Map<string, number>;
  stored: StoredModelAnswers;
}

type Summary = Pick<Measured, "figures" | "samples" | "beside">;
type Put = (name: string, value: number, samples: number) => void;

/** The figures of a run; those of the bare route under `beside`. */
export function toFigures(measured: ModelMeasurements): Summary {
  const figures: Record<string, number> = {};
  const samples: Record<string, number> = {};
  const bare: Record<string, number> = {};
  const put: Put = (name, value, count) => {
    figures[name] = value;
    samples[name] = count;
  };
  for (const cell of measured.cells) {
    putLoad({ prefix: toPrefix(cell), load: cell.ours, put });
    putLoad({ prefix: toPrefix(cell), load: cell.bare, put: (name, value) => (bare[name] = value) });
  }
  putRatios({ cells: measured.cells, put });
  const { sent, failures, stored } = measured;
  const failed = [...failures.values()].reduce((sum, count) => sum + count, 0);
  put("failedTurns", Math.max(failed, sent - stored.untouched), sent);
  const alone = measured.cells.filter(({ clients }) => clients === 1).map(({ ours }) => ours);
  const turns = alone.reduce((sum, { run }) => sum + run.times.length, 0);
  put(
    "lateCards",
    alone.reduce((sum, { lateCards }) => sum + lateCards, 0),
    turns,
  );
  if (measured.rssMb !== null) put("rssAfterLoadMb", measured.rssMb, 1);
  if (measured.bareRssMb !== null) bare.rssAfterLoadMb = measured.bareRssMb;
  return { figures, samples, beside: { "bare route": bare } };
}

/** `at200_20ms_` for 200 clients and 20 ms a token. */
function toPrefix({ clients, tokenMs }: Cell): string {
  return `at${clients}_${tokenMs}ms_`;
}

function putLoad({ prefix, load, put }: { prefix: string; load: ModelLoad; put: Put }): void {
  const { run, beforeModelMs, cpuMs } = load;
  const count = run.times.length;
  if (count === 0) return;
  for (const percent of [50, 95]) {
    if (beforeModelMs.length > 0)
      put(`${prefix}beforeModelP${percent}Ms`, percentile(beforeModelMs, percent), beforeModelMs.length);
    if (load.hasCards)
      put(`${prefix}firstCardP${percent}Ms`, percentile(listTimes(run, "firstCardMs"), percent), count);
    put(`${prefix}firstTokenP${percent}Ms`, percentile(listTimes(run, "firstWordMs"), percent), count);
    put(`${prefix}lastWordP${percent}Ms`, percentile(listTimes(run, "lastWordMs"), percent), count);
  }
  put(`${prefix}answersPerSecond`, perSecond(run), count);
  for (const [name, spent] of Object.entries(cpuMs))
    put(`${prefix}${name}CpuMsPerAnswer`, roundTo(spent / count, 2), count);
}

/** Ours by the bare route's, of one client and a model that answers at once. */
function putRatios({ cells, put }: { cells: Cell[]; put: Put }): void {
  const alone = cells.find(({ clients, tokenMs }) => clients === 1 && tokenMs === 0);
  if (alone === undefined || alone.bare.run.times.length === 0 || alone.ours.run.times.length === 0) return;
  const { ours, bare } = alone;
  const count = Math.min(ours.run.times.length, bare.run.times.length);
  for (const percent of [50, 95]) {
    const token = (load: ModelLoad) => percentile(listTimes(load.run, "firstWordMs"), percent);
    const ratio = computeRatio({ changed: token(ours), base: token(bare) });
    put(`firstTokenP${percent}Ratio`, roundTo(ratio, 3), count);
  }
}

/** The table for people: each load with ours above the bare route. */
export function toRows({ cells, rssMb, bareRssMb }: ModelMeasurements): string[][] {
  const head = [
    "",
    "answers",
    "to model p50",
    "p95",
    "first card p95",
    "first token p50",
    "p95",
    "answers/s",
    "CPU ms/answer: server",
    "client",
    "stand-in",
    "database",
  ];
  const rows = cells.flatMap((cell) => [
    toRow(`${cell.clients} clients, ${cell.tokenMs} ms: ours`, cell.ours),
    toRow(`${cell.clients} clients, ${cell.tokenMs} ms: bare route`, cell.bare),
  ]);
  const memory = `${rssMb ?? "?"} MB, bare route ${bareRssMb ?? "?"} MB`;
  return [head, ...rows, ["memory after the loads", memory]];
}

function toRow(label: string, { run, beforeModelMs, cpuMs, hasCards }: ModelLoad): string[] {
  const count = run.times.length;
  const show = (values: number[], percent: number) =>
    values.length === 0 ? "" : percentile(values, percent).toFixed(1);
  return [
    label,
    String(count),
    show(beforeModelMs, 50),
    show(beforeModelMs, 95),
    hasCards ? show(listTimes(run, "firstCardMs"), 95) : "",
    show(listTimes(run, "firstWordMs"), 50),
    show(listTimes(run, "firstWordMs"), 95),
    count === 0 ? "" : perSecond(run).toFixed(1),
    ...Object.values(cpuMs).map((spent) => (count === 0 ? "" : (spent / count).toFixed(2))),
  ];
}

function listTimes(run: LoadRun, moment: keyof TurnTimes): number[] {
  return run.times.map((times) => times[moment]);
}

function percentile(values: number[], percent: number): number {
  return roundTo(computePercentile({ values, percent }), 2);
}

function perSecond({ times, tookMs }: LoadRun): number {
  return roundTo(computePerSecond({ count: times.length, tookMs }), 1);
}
