import { expect, it } from "vitest";
import { type CachePair, measureUntil } from "./cache-pair";

const MINUTE_MS = 60_000;

/** The promises about allowances: never one too many, over all clients, and all or none. */
export function describeSharedCounting(pair: () => CachePair): void {
  it("lets exactly 100 of 1,000 through when two clients ask at the same time", async () => {
    const { first, second } = pair();
    const allowance = { key: "hundred", limit: 100, windowMs: MINUTE_MS };
    const asked = await Promise.all(
      Array.from({ length: 1_000 }, (_, index) => (index % 2 ? first : second).take([allowance])),
    );
    const granted = asked.flatMap((answer) => (answer.ok ? answer.left : []));
    expect(granted).toHaveLength(100);
    expect(granted.sort((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, left) => left));
    expect(await first.peek([allowance])).toMatchObject([{ taken: 100 }]);
  });

  it("takes from every allowance or from none, and names the one with the longest wait", async () => {
    const { first, second } = pair();
    const day = { key: "all:day", limit: 10, windowMs: 10 * MINUTE_MS };
    const hour = { key: "all:hour", limit: 2, windowMs: 5 * MINUTE_MS };
    const minute = { key: "all:minute", limit: 2, windowMs: MINUTE_MS };
    expect(await first.take([day, hour, minute])).toEqual({ ok: true, left: [9, 1, 1] });
    expect(await second.take([minute, hour, day])).toEqual({ ok: true, left: [0, 0, 8] });
    const refused = await first.take([day, minute, hour]);
    expect(refused).toMatchObject({ ok: false, index: 2 });
    const waitMs = refused.ok ? 0 : refused.retryAfterMs;
    expect(waitMs).toBeGreaterThan(4 * MINUTE_MS);
    expect(waitMs).toBeLessThanOrEqual(5 * MINUTE_MS);
    expect(await second.peek([day, hour, minute])).toMatchObject([{ taken: 2 }, { taken: 2 }, { taken: 2 }]);
  });

  it("begins a window with its first taking, does not lengthen it, and begins anew when it is over", async () => {
    const { first, second } = pair();
    const allowance = { key: "window", limit: 2, windowMs: 150 };
    expect(await first.peek([allowance])).toEqual([{ taken: 0, resetsInMs: null }]);
    const startedAt = performance.now();
    expect(await first.take([allowance])).toEqual({ ok: true, left: [1] });
    const [seen] = await second.peek([allowance]);
    expect(seen?.resetsInMs ?? 0).toBeLessThanOrEqual(150);
    await second.take([allowance]);
    await measureUntil(async () => (await first.take([allowance])).ok);
    const ms = performance.now() - startedAt;
    expect(ms).toBeGreaterThan(100);
    expect(await second.peek([allowance])).toMatchObject([{ taken: 1 }]);
  });

  it("refuses what allows nothing, and grants what asks for nothing", async () => {
    const { first } = pair();
    expect(await first.take([])).toEqual({ ok: true, left: [] });
    expect(await first.peek([])).toEqual([]);
    const never = { key: "never", limit: 0, windowMs: 5_000 };
    expect(await first.take([never])).toEqual({ ok: false, index: 0, retryAfterMs: 5_000 });
    expect(await first.peek([never])).toEqual([{ taken: 0, resetsInMs: null }]);
  });

  it("takes amounts of 30 from 1,000 exactly 33 times when two clients ask at the same time", async () => {
    const { first, second } = pair();
    const allowance = { key: "amounts", limit: 1_000, amount: 30, windowMs: MINUTE_MS };
    const asked = await Promise.all(
      Array.from({ length: 50 }, (_, index) => (index % 2 ? first : second).take([allowance])),
    );
    expect(asked.filter(({ ok }) => ok)).toHaveLength(33);
    expect(await second.peek([allowance])).toMatchObject([{ taken: 990 }]);
  });

  it("gives back what was taken too much, never below nothing, and keeps the window", async () => {
    const { first, second } = pair();
    const allowance = { key: "settled", limit: 100, amount: 80, windowMs: MINUTE_MS };
    await first.adjust([{ key: "settled", by: 5 }]);
    expect(await first.peek([allowance])).toEqual([{ taken: 0, resetsInMs: null }]);
    await first.take([allowance]);
    expect(await second.take([allowance])).toMatchObject({ ok: false });
    await second.adjust([{ key: "settled", by: -60.4 }]);
    expect(await first.take([allowance])).toEqual({ ok: true, left: [0] });
    await Promise.all([first, second].map((client) => client.adjust([{ key: "settled", by: 25 }])));
    const [over] = await first.peek([allowance]);
    expect(over?.taken).toBe(150);
    await second.adjust([{ key: "settled", by: -1_000 }]);
    const [empty] = await second.peek([allowance]);
    expect(empty?.taken).toBe(0);
    expect(empty?.resetsInMs ?? 0).toBeGreaterThan(MINUTE_MS / 2);
  });

  it("lets exactly 20 of 50 through that come at the same time, however often that is asked of other keys", async () => {
    const { first, second } = pair();
    await atMiddleOfWindow(MINUTE_MS);
    for (const key of ["fifty", "fifty more"]) {
      const limit = { key, limit: 20, windowMs: MINUTE_MS };
      const asked = await Promise.all(
        Array.from({ length: 50 }, (_, index) => (index % 2 ? first : second).pass(limit)),
      );
      expect(asked.filter(({ ok }) => ok)).toHaveLength(20);
      const waits = asked.flatMap((answer) => (answer.ok ? [] : [answer.retryAfterMs]));
      expect(Math.min(...waits)).toBeGreaterThan(0);
      expect(Math.max(...waits)).toBeLessThanOrEqual(MINUTE_MS);
    }
  });

  it("weighs what passed in the window before, and lets pass again as the window slides on", async () => {
    const { first, second } = pair();
    const limit = { key: "slides", limit: 4, windowMs: 400 };
    const passed = async () => (await first.pass(limit)).ok;
    await measureUntil(async () => !(await passed()));
    expect((await second.pass(limit)).ok).toBe(false);
    const ms = await measureUntil(passed);
    expect(ms).toBeLessThan(900);
    expect((await first.pass({ ...limit, key: "slides beside" })).ok).toBe(true);
  });
}

/** Waits out the last seconds of a window, so that what belongs together is counted in one. */
async function atMiddleOfWindow(windowMs: number): Promise<void> {
  const leftMs = windowMs - (Date.now() % windowMs);
  if (leftMs < 5_000) await new Promise((resolve) => setTimeout(resolve, leftMs + 50));
}
