import type { MarketFailureCode } from "@/lib/contract/failures";
import { type AnswerCache, LIFETIME_MS } from "./answer-cache";
import type { SourceHealth } from "./market";
import type { MarketFailure, MarketProvider, MarketResult } from "./provider";
import type { SingleFlight } from "./single-flight";

/** How long a source that could not be reached is left alone, in milliseconds. */
const REST_MS = 20_000;
/** Longest a source may tell us to wait and be believed. */
const LONGEST_REST_MS = 5 * 60_000;

/** Failures that say something of the source and not of one symbol: it rests after them. */
const RESTING: ReadonlySet<MarketFailureCode> = new Set(["offline", "timeout", "rate_limited"]);
/** The source answered in order: it does not know, or has nothing. */
const IN_ORDER: ReadonlySet<MarketFailureCode> = new Set(["not_found", "no_data"]);

/** One question to a source, with what decides how it is kept. */
export interface RemoteCall<T> {
  /** Same key, same question. */
  key: string;
  signal: AbortSignal;
  /** Ask for real, whatever is kept and however the source rests. */
  force: boolean;
  lifetimeMs: number;
  ask: (signal: AbortSignal) => Promise<MarketResult<T>>;
}

/** A source over the network, called with bounds: deadline, one flight per question, kept answers, rest after failures. */
export interface RemoteSource {
  provider: MarketProvider;
  /** Throws on the caller's abort only. While the source rests, its last failure comes back at once. */
  call<T>(call: RemoteCall<T>): Promise<MarketResult<T>>;
  health(): SourceHealth;
}

/** Wraps one source. `cache` and `flights` may be shared with others: keys begin with the source's id. */
export function createRemoteSource(input: {
  provider: MarketProvider;
  cache: AnswerCache;
  flights: SingleFlight;
  clockMs: () => number;
}): RemoteSource {
  const { provider, cache, flights, clockMs } = input;
  let state: SourceHealth["state"] = "unknown";
  let lastFailure: MarketFailure | null = null;
  let resting: { untilMs: number; failure: MarketFailure } | null = null;

  function learn(result: MarketResult<unknown>): void {
    if (result.ok || IN_ORDER.has(result.failure.code)) {
      state = "ok";
      resting = null;
      return;
    }
    const { failure } = result;
    state = "failing";
    lastFailure = failure;
    if (!RESTING.has(failure.code)) return;
    const restMs = Math.min(failure.retryAfterMs ?? REST_MS, LONGEST_REST_MS);
    resting = { untilMs: clockMs() + restMs, failure };
  }

  return {
    provider,
    async call<T>(call: RemoteCall<T>): Promise<MarketResult<T>> {
      const key = `${provider.id}|${call.key}`;
      if (!call.force) {
        const kept = cache.find<MarketResult<T>>(key);
        if (kept) return kept;
        if (resting && resting.untilMs > clockMs()) return { ok: false, failure: resting.failure };
      }
      return flights.run({
        key,
        signal: call.signal,
        work: async (signal) => {
          const result = await askWithin({ provider, signal, ask: call.ask });
          learn(result);
          if (result.ok) cache.keep({ key, answer: result, lifetimeMs: call.lifetimeMs });
          else if (!RESTING.has(result.failure.code)) {
            cache.keep({ key, answer: result, lifetimeMs: LIFETIME_MS.failure });
          } else cache.drop(key);
          return result;
        },
      });
    },
    health: () => ({ id: provider.id, label: provider.label, state, lastFailure, listed: null }),
  };
}

/**
 * Asks within the source's own time: later is `timeout`, and a source that breaks its word and throws is `bad_data`.
 * Throws when the flight itself was aborted.
 */
async function askWithin<T>(input: {
  provider: MarketProvider;
  signal: AbortSignal;
  ask: (signal: AbortSignal) => Promise<MarketResult<T>>;
}): Promise<MarketResult<T>> {
  const { provider, signal, ask } = input;
  const deadline = AbortSignal.timeout(provider.timeoutMs);
  const both = AbortSignal.any([signal, deadline]);
  const failed = (code: MarketFailureCode, detail: string): MarketResult<T> => ({
    ok: false,
    failure: { code, sourceId: provider.id, sourceLabel: provider.label, retryAfterMs: null, detail },
  });
  try {
    return await Promise.race([ask(both), rejectOnAbort(both)]);
  } catch (error) {
    signal.throwIfAborted();
    if (deadline.aborted) return failed("timeout", `no answer within ${provider.timeoutMs} ms`);
    return failed("bad_data", `the source broke off (${error instanceof Error ? error.name : typeof error})`);
  }
}

function rejectOnAbort(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    else signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}
