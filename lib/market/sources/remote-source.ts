import type { MarketAbility } from "@/lib/contract/company/company-data";
import type { SourceHealth } from "../market";
import type { MarketProvider, MarketResult } from "../provider";
import type { Usage } from "../usage/create-usage";
import { toAnswerKey } from "./answer-key";
import { askWithin } from "./ask-within";
import { createCircuit, isResting } from "./circuit";
import type { Kept } from "./kept/answer-cache";
import type { KeptAnswers } from "./kept/kept-answers";
import { toFailureLifetimeMs } from "./lifetimes";
import type { SharedFlight } from "./shared/shared-flight";
import type { SingleFlight } from "./single-flight";

/** One question to a source, with what decides how it is kept. */
export interface RemoteCall<T> {
  kind: MarketAbility;
  /** What is asked within the kind: the symbol, then what else tells questions apart. Same parts, same question. */
  parts: readonly string[];
  now: Date;
  signal: AbortSignal;
  /** Ask for real, whatever is kept and however the source rests. */
  force: boolean;
  /** For how long an answer counts as new, in milliseconds. */
  toLifetimeMs: (value: T) => number;
  /** Told of an answer that is kept but no longer new, before the source is asked. */
  onStale: (kept: Kept<T>) => void;
  ask: (signal: AbortSignal) => Promise<MarketResult<T>>;
}

/**
 * A source over the network, called with bounds: deadline, kept answers, one flight per question over all instances,
 * rest after failures.
 */
export interface RemoteSource {
  provider: MarketProvider;
  /** Throws on the caller's abort only. While the source rests, its last failure comes back at once. */
  call<T>(call: RemoteCall<T>): Promise<MarketResult<T>>;
  health(): SourceHealth;
}

/** Wraps one source. All but the provider may be shared with others: keys hold the source's id. */
export function createRemoteSource(input: {
  provider: MarketProvider;
  kept: KeptAnswers;
  flights: SingleFlight;
  /** Null where no instances share anything. */
  sharedFlights: SharedFlight | null;
  usage: Usage | null;
  clockMs: () => number;
}): RemoteSource {
  const { provider, kept, flights, sharedFlights, usage, clockMs } = input;
  const { id: sourceId, timeoutMs } = provider;
  const circuit = createCircuit({ clockMs });

  /**
   * The source's own answer, kept before it is given. An answer ages from the instant it was asked for; a failure from
   * the one it was known at, or who came later and waited for it could not hear of it.
   */
  async function askAndKeep<T>(
    call: RemoteCall<T>,
    key: string,
    signal: AbortSignal,
  ): Promise<MarketResult<T>> {
    const startedMs = clockMs();
    const result = await askWithin({ provider, signal, ask: call.ask });
    const endedAtMs = call.now.getTime() + clockMs() - startedMs;
    const freshMs = result.ok ? call.toLifetimeMs(result.value) : toFailureLifetimeMs(result.failure);
    await kept.keep({ key, now: result.ok ? call.now : new Date(endedAtMs), result, freshMs });
    return result;
  }

  /** The answer of this instance or of another that asks the same, unless the source rests. */
  async function fly<T>(call: RemoteCall<T>, key: string, signal: AbortSignal): Promise<MarketResult<T>> {
    const entered = circuit.enter({ force: call.force });
    if (!entered.pass) return { ok: false, failure: entered.failure };
    try {
      const work = () => askAndKeep(call, key, signal);
      const find = async () => (await kept.find<T>({ key, now: call.now })).fresh;
      const alone = sharedFlights === null || call.force;
      const result = await (alone ? work() : sharedFlights.run({ key, timeoutMs, signal, find, work }));
      circuit.learn(result);
      return result;
    } finally {
      entered.leave();
    }
  }

  return {
    provider,
    async call<T>(call: RemoteCall<T>): Promise<MarketResult<T>> {
      const { now, signal, force } = call;
      const key = toAnswerKey({ sourceId, kind: call.kind, parts: call.parts });
      if (!force) {
        const { fresh, stale } = await kept.find<T>({ key, now });
        signal.throwIfAborted();
        if (stale) call.onStale(stale);
        if (fresh) {
          if (fresh.ok || !isResting(fresh.failure)) usage?.countHit({ sourceId, stale: false, now });
          return fresh;
        }
      }
      return flights.run({
        key: force ? `${key}:force` : key,
        signal,
        work: (flightSignal) => fly(call, key, flightSignal),
      });
    },
    health: () => ({
      id: sourceId,
      label: provider.label,
      ...circuit.read(),
      listed: null,
      can: provider.can,
    }),
  };
}
