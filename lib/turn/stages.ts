/** The stages of a turn, in order. Every error, log line and timing names one of these. */
export const stages = ["guard", "remember-message", "understand", "act", "compose", "remember-turn"] as const;
export type Stage = (typeof stages)[number];

/** Milliseconds spent in each stage that was reached. */
export type StageTimings = Partial<Record<Stage, number>>;

/** Follows a turn through its stages: knows where it is, and how long each took. */
export interface StageClock {
  current: Stage;
  timings: StageTimings;
  enter(stage: Stage): void;
  leave(): void;
}

/** A clock standing at the first stage. `nowMs` is monotonic milliseconds. */
export function createStageClock(nowMs: () => number): StageClock {
  let enteredAtMs = nowMs();
  const clock: StageClock = {
    current: "guard",
    timings: {},
    enter(stage) {
      clock.leave();
      clock.current = stage;
    },
    leave() {
      const now = nowMs();
      clock.timings[clock.current] = (clock.timings[clock.current] ?? 0) + round(now - enteredAtMs);
      enteredAtMs = now;
    },
  };
  return clock;
}

function round(ms: number): number {
  return Math.round(ms * 1000) / 1000;
}
