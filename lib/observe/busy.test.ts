import { setImmediate as immediate } from "node:timers/promises";
import { expect, it } from "vitest";
import { isBusy } from "./busy";

/** Works without a break. */
function work(ms: number): void {
  const endsAtMs = performance.now() + ms;
  while (performance.now() < endsAtMs);
}

it("a process that works without a break is busy, and one that waits is not", async () => {
  isBusy();
  for (let turn = 0; turn < 30 && !isBusy(); turn++) {
    work(40);
    await immediate();
  }
  expect(isBusy()).toBe(true);
  await expect.poll(isBusy, { interval: 100, timeout: 10_000 }).toBe(false);
});
