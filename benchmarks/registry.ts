import type { Benchmark } from "./benchmark";
import { bundleSize } from "./bundle-size";
import { besideBare } from "./bundle-size/beside-bare";
import { chartPng } from "./chart-png";
import { charts } from "./charts";
import { filings } from "./filings";
import { hostile } from "./hostile";
import { ingestKill } from "./ingest-kill";
import { intents } from "./intents";
import { lighthousePages } from "./lighthouse";
import { market } from "./market";
import { pageSize } from "./page-size";
import { retrieval } from "./retrieval";
import { routing } from "./routing";
import { symbols } from "./symbols";
import { turnLatency } from "./turn-latency";
import { turnLatencyWithModel } from "./turn-latency/model";

/** Every benchmark by name; `thresholds.json` names the same ones. */
export const benchmarks = {
  "ingest-kill": ingestKill,
  hostile,
  intents,
  routing,
  symbols,
  market,
  retrieval,
  filings,
  "chart-png": chartPng,
  charts,
  "bundle-size": bundleSize,
  "bundle-size-lighthouse": besideBare,
  "page-size": pageSize,
  lighthouse: lighthousePages,
  "turn-latency": turnLatency,
  "turn-latency-model": turnLatencyWithModel,
} as const satisfies Record<string, Benchmark>;

/** The benchmark of a name, or null when there is none. */
export function findBenchmark(name: string): Benchmark | null {
  return Object.hasOwn(benchmarks, name) ? benchmarks[name as keyof typeof benchmarks] : null;
}
