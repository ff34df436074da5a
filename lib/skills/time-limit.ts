/** A signal that follows another and ends by itself after a time. */
export interface TimeLimit {
  signal: AbortSignal;
  /** True when the time ran out, not when the followed signal was aborted. */
  isOver(): boolean;
  /** Ends the limit: nothing is kept alive until its time would have come. */
  end(): void;
}

/**
 * Follows `signal` for at most `timeoutMs`. Unlike `AbortSignal.timeout`, whose timer holds on to everything that
 * listens until it fires, this one lets go as soon as it is ended: thousands of short turns a minute cost no memory.
 */
export function limitTime(input: { signal: AbortSignal; timeoutMs: number }): TimeLimit {
  const controller = new AbortController();
  let over = false;
  const follow = () => controller.abort(input.signal.reason);
  if (input.signal.aborted) follow();
  input.signal.addEventListener("abort", follow, { once: true });
  const timer = setTimeout(() => {
    over = true;
    controller.abort(new DOMException("The time is over.", "TimeoutError"));
  }, input.timeoutMs);
  return {
    signal: controller.signal,
    isOver: () => over,
    end() {
      clearTimeout(timer);
      input.signal.removeEventListener("abort", follow);
    },
  };
}
