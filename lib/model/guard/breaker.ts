/** Leaves a server alone after it failed several times in a row, then lets one call through to see. */
export interface Breaker {
  /** True when it may be asked now; the one who is let through after a rest must report back. */
  allow(nowMs: number): boolean;
  succeed(): void;
  fail(nowMs: number): void;
  /** Ends a call that says nothing about the server, e.g. one that its user stopped. */
  forget(): void;
  readonly state: "closed" | "open" | "half_open";
}

const FAILURES_TO_REST = 4;
const REST_MS = 15_000;

/** A closed breaker. Rests double up to eight times the first one while each trial fails. */
export function createBreaker({ failures = FAILURES_TO_REST, restMs = REST_MS } = {}): Breaker {
  let failed = 0;
  let rests = 0;
  let openUntilMs = 0;
  let trial = false;
  return {
    get state() {
      if (trial) return "half_open";
      return openUntilMs > 0 ? "open" : "closed";
    },
    allow(nowMs) {
      if (openUntilMs === 0) return true;
      if (trial || nowMs < openUntilMs) return false;
      trial = true;
      return true;
    },
    succeed() {
      failed = 0;
      rests = 0;
      openUntilMs = 0;
      trial = false;
    },
    fail(nowMs) {
      failed += 1;
      if (!trial && failed < failures) return;
      openUntilMs = nowMs + restMs * Math.min(8, 2 ** rests);
      rests += 1;
      trial = false;
    },
    forget() {
      trial = false;
    },
  };
}
