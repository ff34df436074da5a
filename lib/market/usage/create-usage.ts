import { type Cache, createMemoryCache } from "@/lib/cache";
import type { SourceQuota } from "../provider";
import { createPatientCache } from "../sources/shared/patient-cache";
import { toQuotaWindows } from "./quota-windows";
import type { RequestGate } from "./request-gate";
import type { SourceUsage } from "./source-usage";
import { createTallyBatch } from "./tally-batch";
import { toSourceUsage } from "./to-source-usage";

const KEPT_MS = 40 * 86_400_000;

/** A source as it is counted. */
export interface CountedSource {
  sourceId: string;
  /** Fingerprint of its key (`toKeyId`). */
  keyId: string;
  quotas: readonly SourceQuota[];
}

/** Counters and quotas of all sources, over all instances that share the cache. */
export interface Usage {
  /** The gate of one source. From then on, hits of the source are counted under this key. */
  gateFor(source: CountedSource): RequestGate;
  /** Counts one question that was answered from what is kept. Never throws, never waits. */
  countHit(input: { sourceId: string; stale: boolean; now: Date }): void;
  /**
   * One row a source, in the order given, for one UTC day (`YYYY-MM-DD`, of the past 40). What this instance has counted
   * is in it; others are at most 250 ms behind. Quotas are those of the windows at `now`. Throws `CacheError` when the
   * cache cannot be read.
   */
  report(input: {
    sources: readonly { id: string; label: string }[];
    day: string;
    now: Date;
  }): Promise<SourceUsage[]>;
  /** Writes what was counted. Resolves also when the cache fails; then it is written later. */
  close(): Promise<void>;
}

/**
 * Counters and quotas in a cache. Counts are written behind; a quota is taken before the request, and when the cache
 * fails, this instance alone holds to the limits until it is back. `clockMs` only ever goes forward.
 */
export function createUsage(input: { cache: Cache; clockMs?: () => number }): Usage {
  const { cache, clockMs = () => performance.now() } = input;
  const batch = createTallyBatch({ cache, lifetimeMs: KEPT_MS, clockMs });
  const take = createTaker({ cache, clockMs });
  const known = new Map<string, CountedSource>();
  const sourceOf = (sourceId: string) => known.get(sourceId) ?? { sourceId, keyId: "none", quotas: [] };
  const toKey = (source: CountedSource, day: string) => `usage:v1:${day}:${toScope(source)}`;
  const toDay = (now: Date) => now.toISOString().slice(0, 10);

  return {
    gateFor(source) {
      known.set(source.sourceId, source);
      return {
        async take({ now }) {
          const taken = await take({ source, now });
          if (!taken.ok) batch.count({ key: toKey(source, toDay(now)), add: { stopped: 1 } });
          return taken;
        },
        record({ now, code, latencyMs }) {
          const latency = Math.round(latencyMs);
          const failed = code === null ? {} : { [`error:${code}`]: 1 };
          const add = { calls: 1, latencyMs: latency, ...failed };
          batch.count({ key: toKey(source, toDay(now)), add, raise: { maxLatencyMs: latency } });
        },
      };
    },
    countHit({ sourceId, stale, now }) {
      const add = { hits: 1, ...(stale ? { staleHits: 1 } : {}) };
      batch.count({ key: toKey(sourceOf(sourceId), toDay(now)), add });
    },
    async report({ sources, day, now }) {
      await batch.flush();
      return Promise.all(
        sources.map(async ({ id, label }) => {
          const source = sourceOf(id);
          const windows = toQuotaWindows({ scope: toScope(source), quotas: source.quotas, now });
          const [tally, taken] = await Promise.all([
            cache.readTally(toKey(source, day)),
            cache.peek(windows.map(({ allowance }) => allowance)),
          ]);
          return toSourceUsage({ source, label, day, tally, windows, taken });
        }),
      );
    },
    close: () => batch.flush(),
  };
}

function toScope({ sourceId, keyId }: CountedSource): string {
  return `${sourceId}:${keyId}`;
}

/** Takes from the shared counters, and from what this instance alone has counted while those fail. */
function createTaker({ cache, clockMs }: { cache: Cache; clockMs: () => number }) {
  const shared = createPatientCache({ cache, clockMs });
  const own = createMemoryCache({ capacity: { entries: 1_000, characters: 200_000 }, clockMs });

  return async ({ source, now }: { source: CountedSource; now: Date }): ReturnType<RequestGate["take"]> => {
    const windows = toQuotaWindows({ scope: toScope(source), quotas: source.quotas, now });
    const allowances = windows.map(({ allowance }) => allowance);
    const there = await shared.tryOn((one) => one.take(allowances));
    // counted here as well, so that a shared cache that goes away does not give this instance its quota anew
    const here = there?.ok === false ? there : await own.take(allowances);
    const taken = there ?? here;
    if (taken.ok) return { ok: true };
    const full = windows[taken.index];
    if (full === undefined) return { ok: false, quota: "its limit", retryAfterMs: taken.retryAfterMs };
    return { ok: false, quota: full.label, retryAfterMs: full.endsAtMs - now.getTime() };
  };
}
