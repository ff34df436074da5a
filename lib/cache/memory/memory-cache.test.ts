import { describe, expect, it } from "vitest";
import { createMemoryCache } from "./memory-cache";

const MINUTE_MS = 60_000;

function createTestCache(capacity: { entries?: number; characters?: number } = {}) {
  const clock = { nowMs: Date.UTC(2026, 0, 2) };
  const cache = createMemoryCache({
    capacity: { entries: 100, characters: 10_000, ...capacity },
    clockMs: () => clock.nowMs,
  });
  const keep = (key: string, value = "x") => cache.keep({ key, value, lifetimeMs: MINUTE_MS });
  const listKept = async (...keys: string[]) => {
    const found = await Promise.all(keys.map(async (key) => ({ key, value: await cache.find(key) })));
    return found.filter(({ value }) => value !== null).map(({ key }) => key);
  };
  return { cache, clock, keep, listKept };
}

describe("the cache in memory", () => {
  it("ends an entry at the millisecond its lifetime ends", async () => {
    const { cache, clock, keep } = createTestCache();
    await keep("a");
    clock.nowMs += MINUTE_MS - 1;
    expect(await cache.find("a")).toBe("x");
    clock.nowMs += 1;
    expect(await cache.find("a")).toBeNull();
  });

  it("opens a window again at the millisecond it ends, and tells the wait until then", async () => {
    const { cache, clock } = createTestCache();
    const allowance = { key: "a", limit: 1, windowMs: MINUTE_MS };
    await cache.take([allowance]);
    clock.nowMs += 59_999;
    expect(await cache.take([allowance])).toEqual({ ok: false, index: 0, retryAfterMs: 1 });
    expect(await cache.peek([allowance])).toEqual([{ taken: 1, resetsInMs: 1 }]);
    clock.nowMs += 1;
    expect(await cache.peek([allowance])).toEqual([{ taken: 0, resetsInMs: null }]);
    expect(await cache.take([allowance])).toEqual({ ok: true, left: [0] });
  });

  it("makes room for a new entry by the one that was unused for longest", async () => {
    const { cache, keep, listKept } = createTestCache({ entries: 3 });
    for (const key of ["a", "b", "c"]) await keep(key);
    await cache.find("a");
    await keep("d");
    expect(await listKept("a", "b", "c", "d")).toEqual(["a", "c", "d"]);
  });

  it("holds no more characters than it may, whatever their number of entries", async () => {
    const { keep, listKept } = createTestCache({ characters: 100 });
    await keep("a", "x".repeat(49)); // 50 characters with the key
    await keep("b", "x".repeat(49));
    expect(await listKept("a", "b")).toEqual(["a", "b"]);
    await keep("a", "x".repeat(29)); // 30: 80 in all
    await keep("c", "x".repeat(20)); // 21: one too many, b goes
    expect(await listKept("a", "b", "c")).toEqual(["a", "c"]);
  });

  it("does not keep what is larger than all of it, and forgets what that was to replace", async () => {
    const { cache, keep, listKept } = createTestCache({ characters: 100 });
    await keep("a", "old");
    await keep("b", "old");
    await keep("a", "x".repeat(100));
    expect(await listKept("a", "b")).toEqual(["b"]);
    await cache.drop("b");
    await keep("c", "x".repeat(99));
    expect(await listKept("c")).toEqual(["c"]);
  });

  it("keeps counters and claims while a flood of values goes through it", async () => {
    const { cache, keep } = createTestCache({ entries: 10, characters: 500 });
    const allowance = { key: "quota", limit: 2, windowMs: MINUTE_MS };
    await cache.take([allowance]);
    await cache.tally({ key: "calls", add: { calls: 3 }, lifetimeMs: MINUTE_MS });
    await cache.claim({ key: "fetch", owner: "me", lifetimeMs: MINUTE_MS });
    for (let i = 0; i < 1_000; i++) await keep(`flood ${i}`, "x".repeat(i % 400));
    expect(await cache.take([allowance])).toEqual({ ok: true, left: [0] });
    expect(await cache.readTally("calls")).toEqual({ calls: 3 });
    expect(await cache.claim({ key: "fetch", owner: "you", lifetimeMs: MINUTE_MS })).toBe(false);
  });

  it("stays within its bounds under a flood of counters, those that have ended going first", async () => {
    const { cache, clock } = createTestCache({ entries: 10 });
    const of = (key: string) => ({ key, limit: 5, windowMs: MINUTE_MS });
    await cache.take([{ ...of("long"), windowMs: 10 * MINUTE_MS }]);
    for (let i = 0; i < 9; i++) await cache.take([of(`old ${i}`)]);
    clock.nowMs += 2 * MINUTE_MS;
    await cache.take([of("new")]);
    expect(await cache.peek([of("long"), of("new")])).toMatchObject([{ taken: 1 }, { taken: 1 }]);
    for (let i = 0; i < 1_000; i++) await cache.take([of(`flood ${i}`)]);
    const flood = Array.from({ length: 1_000 }, (_, i) => of(`flood ${i}`));
    const taken = (await cache.peek(flood)).filter((each) => each.taken > 0);
    expect(taken).toHaveLength(10);
  });

  it("is empty after it was closed", async () => {
    const { cache, keep } = createTestCache();
    await keep("a");
    await cache.close();
    expect(await cache.find("a")).toBeNull();
  });
});
