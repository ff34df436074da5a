import { type Cache, CacheError } from "@/lib/cache";
import { logError } from "@/lib/observe";

/** How long a shared cache that failed is left alone, so that a dead one does not slow every answer. */
const REST_MS = 2_000;
const LOG_EVERY_MS = 60_000;

/** Runs one piece of work on a cache that may fail. */
export interface PatientCache {
  /** What the work gives, or null when the cache failed or rests after a failure. Other errors are thrown. */
  tryOn<T>(work: (cache: Cache) => Promise<T>): Promise<T | null>;
}

/** Passes over a cache that fails, so that no answer ever fails for it; a failure is logged once a minute at most. */
export function createPatientCache(input: { cache: Cache; clockMs: () => number }): PatientCache {
  const { cache, clockMs } = input;
  let restsUntilMs = Number.NEGATIVE_INFINITY;
  let quietUntilMs = Number.NEGATIVE_INFINITY;

  function note(cause: CacheError): void {
    restsUntilMs = clockMs() + REST_MS;
    if (clockMs() < quietUntilMs) return;
    quietUntilMs = clockMs() + LOG_EVERY_MS;
    logError({ event: "market.shared_cache_failed", cause });
  }

  return {
    async tryOn(work) {
      if (clockMs() < restsUntilMs) return null;
      try {
        return await work(cache);
      } catch (error) {
        if (!(error instanceof CacheError)) throw error;
        note(error);
        return null;
      }
    },
  };
}
