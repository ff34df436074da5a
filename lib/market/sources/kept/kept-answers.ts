import type { MarketFailure, MarketResult } from "../../provider";
import type { SharedAnswers, Timed } from "../shared/shared-answers";
import type { AnswerCache, Kept } from "./answer-cache";

/** How long an answer is kept after it counts as new, for want of a newer one. */
const KEPT_BEYOND_MS = 86_400_000;
/** How long a failure of the source itself is told to the instances that waited for the same answer. */
const TOLD_MS = 2_000;

/** What is kept for one question. */
export interface Found<T> {
  /** An answer, or a failure about the symbol, that still counts as new. */
  fresh: MarketResult<T> | null;
  /** An answer of the past day that does not. */
  stale: Kept<T> | null;
}

/** Answers at two levels: parsed in this process, and as text in the cache that instances share, where there is one. */
export interface KeptAnswers {
  /** `now` is the asker's instant. Never fails: a shared cache that cannot be reached holds nothing. */
  find<T>(input: { key: string; now: Date }): Promise<Found<T>>;
  /** Keeps an answer or a failure for `freshMs` from `now`; 0 for a failure that only those who wait are to hear. */
  keep<T>(input: { key: string; now: Date; result: MarketResult<T>; freshMs: number }): Promise<void>;
}

/** Kept answers over this process's cache and, unless null, the shared one. */
export function createKeptAnswers(input: {
  local: AnswerCache;
  shared: SharedAnswers | null;
  clockMs: () => number;
}): KeptAnswers {
  const { local, shared, clockMs } = input;

  function keepLocal<T>({
    key,
    content,
    fetchedAtMs,
    freshMs,
    beyondMs,
  }: Timed<T> & { key: string; beyondMs: number }) {
    const freshUntilMs = clockMs() + freshMs;
    const kept = { value: content, fetchedAtMs, freshUntilMs, keptUntilMs: freshUntilMs + beyondMs };
    local.keep({ key, ...kept });
    return kept;
  }

  function findLocal<T>(key: string): Found<T> {
    const answer = local.find<T>(key);
    if (answer && answer.freshUntilMs > clockMs())
      return { fresh: { ok: true, value: answer.value }, stale: null };
    const failure = local.find<MarketFailure>(toFailureKey(key));
    return { fresh: failure ? { ok: false, failure: failure.value } : null, stale: answer ?? null };
  }

  /**
   * Takes what the shared cache has into this process, less the time that has passed since it was asked for; not where
   * this process holds a newer answer, which could not be shared.
   */
  async function findShared<T>(input: {
    one: SharedAnswers;
    key: string;
    now: Date;
    held: Kept<T> | null;
  }): Promise<Found<T>> {
    const { one, key, now, held } = input;
    const { answer: shown, failure } = await one.find<T>(key);
    const answer = held && shown && shown.fetchedAtMs < held.fetchedAtMs ? null : shown;
    const kept =
      answer && keepLocal({ key, ...answer, freshMs: toLeftMs(answer, now), beyondMs: KEPT_BEYOND_MS });
    if (kept && kept.freshUntilMs > clockMs()) return { fresh: { ok: true, value: kept.value }, stale: null };
    const leftMs = failure ? toLeftMs(failure, now) : 0;
    if (!failure || leftMs <= 0) return { fresh: null, stale: kept };
    keepLocal({ key: toFailureKey(key), ...failure, freshMs: leftMs, beyondMs: 0 });
    return { fresh: { ok: false, failure: failure.content }, stale: kept };
  }

  return {
    async find<T>({ key, now }: { key: string; now: Date }) {
      const here = findLocal<T>(key);
      if (here.fresh || shared === null) return here;
      const there = await findShared<T>({ one: shared, key, now, held: here.stale });
      return { fresh: there.fresh, stale: there.stale ?? here.stale };
    },
    async keep({ key, now, result, freshMs }) {
      const timed = { key, fetchedAtMs: now.getTime(), freshMs };
      if (result.ok) {
        keepLocal({ ...timed, content: result.value, beyondMs: KEPT_BEYOND_MS });
        await shared?.keepAnswer({ ...timed, content: result.value, extraMs: KEPT_BEYOND_MS });
        return;
      }
      if (freshMs > 0) keepLocal({ ...timed, key: toFailureKey(key), content: result.failure, beyondMs: 0 });
      await shared?.keepFailure({ ...timed, content: result.failure, freshMs: Math.max(freshMs, TOLD_MS) });
    },
  };
}

/** Milliseconds for which something still counts as new; clocks of instances may differ, so never more than at first. */
function toLeftMs({ fetchedAtMs, freshMs }: Timed<unknown>, now: Date): number {
  return Math.min(freshMs, fetchedAtMs + freshMs - now.getTime());
}

function toFailureKey(key: string): string {
  return `${key}:failed`;
}
