import type { ModelTimeouts } from "@/lib/config";
import { ModelFailure } from "../failure";

/** Watches one call: aborts it when a word is overdue, and tells why. */
export interface TimeWatch {
  /** Aborted by the caller's own signal or by an overdue word. */
  signal: AbortSignal;
  /** A word came: from now on the time between words counts. */
  touch(): void;
  /** The failure that ended the call, or null when it was the caller or nobody. */
  readonly failure: ModelFailure | null;
  /** Ends the watch and whatever of the call still runs. */
  end(): void;
}

/** Why a call that is over is broken off; made once, for an error with its stack costs more than a word. */
const OVER = new Error("the call is over");

/** `total` counts from the first attempt of a call; pass what is left of it. */
export function watchTime(input: {
  signal: AbortSignal;
  timeouts: Pick<ModelTimeouts, "first" | "silence" | "total">;
}): TimeWatch {
  const { signal, timeouts } = input;
  const own = new AbortController();
  let failure: ModelFailure | null = null;
  const give = (code: "first_timeout" | "silence" | "total_timeout", ms: number) => {
    failure ??= new ModelFailure({ code, detail: `${ms} ms` });
    own.abort(failure);
  };
  const total = setTimeout(() => give("total_timeout", timeouts.total), timeouts.total);
  let next = setTimeout(() => give("first_timeout", timeouts.first), timeouts.first);
  let touched = false;
  const follow = () => own.abort(signal.reason);
  if (signal.aborted) follow();
  else signal.addEventListener("abort", follow, { once: true });
  return {
    signal: own.signal,
    get failure() {
      return failure;
    },
    touch() {
      if (touched) {
        next.refresh();
        return;
      }
      touched = true;
      clearTimeout(next);
      next = setTimeout(() => give("silence", timeouts.silence), timeouts.silence);
    },
    end() {
      clearTimeout(total);
      clearTimeout(next);
      signal.removeEventListener("abort", follow);
      own.abort(OVER);
    },
  };
}
