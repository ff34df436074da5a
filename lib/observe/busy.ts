import { performance } from "node:perf_hooks";

const LOOK_EVERY_MS = 100;
const BUSY_FROM = 0.85;

let before = performance.eventLoopUtilization();
let lookedAtMs = performance.now();
let wasBusy = false;

/**
 * True when this process has worked for at least 85 % of the last moments (100 ms or longer): then what may wait
 * a little saves more than it costs. Costs a comparison; it looks ten times a second at most.
 */
export function isBusy(): boolean {
  const nowMs = performance.now();
  if (nowMs - lookedAtMs < LOOK_EVERY_MS) return wasBusy;
  const now = performance.eventLoopUtilization();
  const { utilization } = performance.eventLoopUtilization(now, before);
  before = now;
  lookedAtMs = nowMs;
  wasBusy = utilization >= BUSY_FROM;
  return wasBusy;
}
