import type { Cache } from "@/lib/cache";
import { MICRO_USD } from "./prices";

/** What one model was asked on a UTC day. */
export interface ModelDay {
  model: string;
  calls: number;
  /** Calls whose tokens the server did not tell; theirs are estimated. */
  estimated: number;
  inputTokens: number;
  outputTokens: number;
  /** By list price or the price that is set; null where there is none. */
  usd: number | null;
}

/** Tokens of one call that has ended. */
export interface SpentTokens {
  model: string;
  inputTokens: number;
  outputTokens: number;
  estimated: boolean;
}

const KEPT_MS = 40 * 86_400_000;
const fields = ["calls", "estimated", "in", "out", "micro-usd"] as const;
type Field = (typeof fields)[number];

const toKey = (day: string) => `model-use:${day}`;

/** Adds one call to its day's counters. Rejects with `CacheError`. */
export async function countUse(input: {
  cache: Cache;
  day: string;
  spent: SpentTokens;
  microUsd: number | null;
}): Promise<void> {
  const { cache, day, spent, microUsd } = input;
  const { model, inputTokens, outputTokens, estimated } = spent;
  const counts: Partial<Record<Field, number>> = { calls: 1, in: inputTokens, out: outputTokens };
  if (estimated) counts.estimated = 1;
  if (microUsd !== null) counts["micro-usd"] = microUsd;
  const add = Object.fromEntries(
    Object.entries(counts).map(([field, count]) => [`${field} ${model}`, count]),
  );
  await cache.tally({ key: toKey(day), add, lifetimeMs: KEPT_MS });
}

/** What each model was asked on a UTC day (`YYYY-MM-DD`), the dearest first. Rejects with `CacheError`. */
export async function readUse(input: { cache: Cache; day: string }): Promise<ModelDay[]> {
  const counts = new Map(Object.entries(await input.cache.readTally(toKey(input.day))));
  const models = [...counts.keys()].flatMap((name) => (name.startsWith("calls ") ? [name.slice(6)] : []));
  const days = models.map((model): ModelDay => {
    const find = (field: Field) => counts.get(`${field} ${model}`);
    const microUsd = find("micro-usd");
    return {
      model,
      calls: find("calls") ?? 0,
      estimated: find("estimated") ?? 0,
      inputTokens: find("in") ?? 0,
      outputTokens: find("out") ?? 0,
      usd: microUsd === undefined ? null : microUsd / MICRO_USD,
    };
  });
  return days.sort((a, b) => (b.usd ?? 0) - (a.usd ?? 0) || b.calls - a.calls);
}
