import { setTimeout as sleep } from "node:timers/promises";
import { isPassing, isTrouble, ModelFailure } from "../failure";
import { toModelFailure } from "../to-failure";
import type { Target } from "../wire/target";

/** How often and after what pauses the same server is asked again. */
export interface RetryRule {
  /** Attempts beyond the first, for each target. */
  more: number;
  /** The first pause; each further one is twice as long, by chance between half of it and all. */
  pauseMs: number;
  /** A server that asks for a longer pause is not waited for. */
  longestPauseMs: number;
}

/**
 * Asks the targets in their order until one answers. A target that is resting is passed over. Nothing is asked after
 * `deadlineMs` (monotonic). Rejects with the last `ModelFailure`, or with the reason of the caller's own signal.
 */
export async function attempt<Answer>(input: {
  targets: Target[];
  signal: AbortSignal;
  rule: RetryRule;
  deadlineMs: number;
  ask(target: Target): Promise<Answer>;
  /** Tries to mend the request after a refusal: true when it is worth asking again at once. */
  mend?(target: Target, failure: ModelFailure): boolean;
}): Promise<{ answer: Answer; target: Target }> {
  let last: ModelFailure | null = null;
  for (const target of input.targets) {
    if (!target.breaker.allow(performance.now())) continue;
    const tried = await attemptOne({ ...input, target });
    if (!(tried instanceof ModelFailure)) return { answer: tried.answer, target };
    last = tried;
  }
  throw last ?? new ModelFailure({ code: "resting", detail: "left alone after several failures" });
}

type OneInput<Answer> = Omit<Parameters<typeof attempt<Answer>>[0], "targets"> & { target: Target };

async function attemptOne<Answer>(input: OneInput<Answer>): Promise<{ answer: Answer } | ModelFailure> {
  const { target, signal, rule, deadlineMs } = input;
  for (let again = 0; ; ) {
    signal.throwIfAborted();
    const tried = await askOnce(input);
    if (!(tried instanceof ModelFailure)) return tried;
    if (input.mend?.(target, tried)) continue;
    const pauseMs = toPause({ failure: tried, again, rule });
    const canWait = pauseMs !== null && performance.now() + pauseMs < deadlineMs;
    if (!canWait || !target.breaker.allow(performance.now())) return tried;
    again += 1;
    await sleep(pauseMs, undefined, { signal }).catch(() => signal.throwIfAborted());
  }
}

async function askOnce<Answer>(input: OneInput<Answer>): Promise<{ answer: Answer } | ModelFailure> {
  const { target, signal } = input;
  try {
    return { answer: await input.ask(target) };
  } catch (error) {
    if (signal.aborted) {
      target.breaker.forget();
      throw signal.reason;
    }
    const failure = toModelFailure(error);
    report(target, failure);
    return failure;
  }
}

/** Tells a target's breaker how a call ended. */
export function report(target: Target, failure: ModelFailure | null): void {
  if (failure === null) target.breaker.succeed();
  else if (isTrouble(failure)) target.breaker.fail(performance.now());
  else target.breaker.forget();
}

/** How long to wait before asking again, or null when it is not worth it. */
function toPause(input: { failure: ModelFailure; again: number; rule: RetryRule }): number | null {
  const { failure, again, rule } = input;
  if (again >= rule.more || !isPassing(failure)) return null;
  const own = rule.pauseMs * 2 ** again * (0.5 + Math.random() / 2);
  const pauseMs = Math.max(own, failure.retryAfterMs ?? 0);
  return pauseMs > rule.longestPauseMs ? null : pauseMs;
}
