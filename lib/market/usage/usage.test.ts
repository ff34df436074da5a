import { afterEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { type Cache, CacheError, createMemoryCache, createRedisCache } from "@/lib/cache";
import { startCountingServer } from "@/lib/testing/market/counting-server";
import { noRedis, openTestRedis } from "@/lib/testing/redis/redis-server";
import { createRemoteClient } from "../providers/remote/remote-client";
import { createUsage } from "./create-usage";
import { toKeyId } from "./key-id";

const now = new Date("2026-11-20T17:00:30Z");
const day = "2026-11-20";
const keyId = toKeyId("a secret key");
const source = { sourceId: "tiingo", keyId, quotas: [] };
const sources = [{ id: "tiingo", label: "Tiingo" }];

const createMemory = () =>
  createMemoryCache({ capacity: { entries: 10_000, characters: 1e6 }, clockMs: () => performance.now() });

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

describe("the fingerprint of a key", () => {
  it("is the first eight digits of its SHA-256", () => {
    // printf 'abc' | sha256sum begins with ba7816bf (FIPS 180-2, appendix B.1)
    expect(toKeyId("abc")).toBe("ba7816bf");
    expect(toKeyId(null)).toBe("none");
  });
});

describe("counters", () => {
  it("are those of the stand-in server's own log after 200 mixed requests at once", async () => {
    const server = await startCountingServer();
    const usage = createUsage({ cache: createMemory() });
    closing.push(server.close, usage.close);
    const gate = usage.gateFor(source);
    const client = createRemoteClient({ baseUrl: server.url, gate, timeoutMs: 10_000 });
    const paths = ["ok", "status/429", "status/404", "status/500", "status/401", "ok"];
    const asked = Array.from({ length: 200 }, async (_, index) => {
      const path = `${paths[index % paths.length]}/${index}`;
      const signal = new AbortController().signal;
      await client.getJson({ path, schema: z.object({}), now, signal });
    });
    await Promise.allSettled(asked);
    const [row] = await usage.report({ sources, day, now });
    const logged = (status: number) => server.log.filter((line) => line.status === status).length;
    expect(server.log).toHaveLength(200);
    expect(row).toMatchObject({ sourceId: "tiingo", label: "Tiingo", keyId, day, calls: 200, stopped: 0 });
    expect(row?.errors).toEqual({
      rate_limited: logged(429),
      not_found: logged(404),
      bad_data: logged(500),
      auth: logged(401),
    });
    expect(row?.meanLatencyMs).toBeGreaterThan(0);
    expect(row?.maxLatencyMs).toBeGreaterThanOrEqual(row?.meanLatencyMs ?? Number.NaN);
  });

  it("have the mean and the largest latency, and null with no call", async () => {
    const usage = createUsage({ cache: createMemory() });
    const gate = usage.gateFor(source);
    expect((await usage.report({ sources, day, now }))[0]).toMatchObject({
      calls: 0,
      meanLatencyMs: null,
      maxLatencyMs: null,
      errors: {},
    });
    for (const latencyMs of [10, 20, 60]) gate.record({ now, code: null, latencyMs });
    expect((await usage.report({ sources, day, now }))[0]).toMatchObject({
      meanLatencyMs: 30,
      maxLatencyMs: 60,
    });
  });

  it("tell hits under the key of the source, and days apart", async () => {
    const usage = createUsage({ cache: createMemory() });
    usage.gateFor(source);
    usage.countHit({ sourceId: "tiingo", stale: false, now });
    usage.countHit({ sourceId: "tiingo", stale: true, now });
    usage.countHit({ sourceId: "tiingo", stale: true, now: new Date("2026-11-21T00:00:00Z") });
    expect((await usage.report({ sources, day, now }))[0]).toMatchObject({ hits: 2, staleHits: 1 });
    const next = await usage.report({ sources, day: "2026-11-21", now });
    expect(next[0]).toMatchObject({ hits: 1, staleHits: 1 });
  });

  it("are written once for many events, and nobody waits for them", async () => {
    const cache = createMemory();
    const tally = vi.spyOn(cache, "tally");
    const gate = createUsage({ cache }).gateFor(source);
    for (let i = 0; i < 399; i++) gate.record({ now, code: null, latencyMs: 1 });
    await vi.waitFor(() => expect(tally).toHaveBeenCalledTimes(2)); // 200 events, then 199 a quarter second later
    expect(tally.mock.calls.map(([{ add }]) => add.calls)).toEqual([200, 199]);
  });

  it("wait while the cache fails, and lose nothing", async () => {
    const lines = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    const cache = createMemory();
    const broken = vi.spyOn(cache, "tally").mockRejectedValue(new CacheError("cannot be reached"));
    const usage = createUsage({ cache });
    const gate = usage.gateFor(source);
    gate.record({ now, code: "offline", latencyMs: 7 });
    await usage.close();
    gate.record({ now, code: null, latencyMs: 9 });
    await usage.close();
    expect(lines).toHaveBeenCalledTimes(1);
    broken.mockRestore();
    const [row] = await usage.report({ sources, day, now });
    expect(row).toMatchObject({ calls: 2, errors: { offline: 1 }, maxLatencyMs: 9, meanLatencyMs: 8 });
  });
});

/** How many of `count` requests at once pass the gates, and the refusals. */
async function takeMany(caches: Cache[], limit: number, count: number) {
  const quotas = [{ limit, per: "day" as const }];
  const usages = caches.map((cache) => createUsage({ cache }));
  const gates = usages.map((usage) => usage.gateFor({ ...source, quotas }));
  const taken = await Promise.all(
    Array.from({ length: count }, (_, index) => gates[index % gates.length]?.take({ now })),
  );
  const refused = taken.flatMap((one) => (one?.ok === false ? [one] : []));
  for (const usage of usages) await usage.close();
  const rows = await usages[0]?.report({ sources, day, now });
  return { passed: count - refused.length, refused, row: rows?.[0] };
}

describe("a quota", () => {
  it("of N lets exactly N of 3 N at once through, and counts the others as stopped", async () => {
    const { passed, refused, row } = await takeMany([createMemory()], 25, 75);
    expect(passed).toBe(25);
    expect(refused[0]).toMatchObject({ quota: "25 a day" });
    // from 17:00:30 to midnight of UTC: 6 h 59 min 30 s
    expect(refused[0]?.retryAfterMs).toBeLessThanOrEqual(25_170_000);
    expect(refused[0]?.retryAfterMs).toBeGreaterThan(25_100_000);
    expect(row).toMatchObject({
      stopped: 50,
      calls: 0,
      quotas: [{ limit: 25, per: "day", left: 0, resetsAt: "2026-11-21T00:00:00.000Z" }],
    });
  });

  it.skipIf(noRedis !== null)(
    `holds for two clients of one Redis together${noRedis ? ` (skipped: ${noRedis})` : ""}`,
    async () => {
      const redis = await openTestRedis();
      const caches = [createRedisCache(redis), createRedisCache(redis)];
      closing.push(redis.stop, ...caches.map((cache) => () => cache.close()));
      const { passed, row } = await takeMany(caches, 40, 120);
      expect(passed).toBe(40);
      expect(row).toMatchObject({ stopped: 80, quotas: [{ left: 0 }] });
    },
  );

  it("begins anew with the next window of UTC", async () => {
    const quotas = [{ limit: 1, per: "minute" as const }];
    const gate = createUsage({ cache: createMemory() }).gateFor({ ...source, quotas });
    expect((await gate.take({ now })).ok).toBe(true);
    expect(await gate.take({ now })).toMatchObject({ ok: false, quota: "1 a minute" });
    expect((await gate.take({ now: new Date("2026-11-20T17:01:00Z") })).ok).toBe(true);
  });

  it("holds for a turn that began 10 ms before the window's end and asks a minute later", async () => {
    let ms = 0;
    const clockMs = () => ms;
    const cache = createMemoryCache({ capacity: { entries: 100, characters: 1e6 }, clockMs });
    const gate = createUsage({ cache, clockMs }).gateFor({
      ...source,
      quotas: [{ limit: 2, per: "minute" }],
    });
    const began = new Date("2026-11-20T17:00:59.990Z");
    expect([(await gate.take({ now: began })).ok, (await gate.take({ now: began })).ok]).toEqual([
      true,
      true,
    ]);
    ms = 60_000;
    expect(await gate.take({ now: began })).toEqual({ ok: false, quota: "2 a minute", retryAfterMs: 10 });
  });

  it.each([
    ["hour", "2026-11-20T18:00:00.000Z"],
    ["month", "2026-12-01T00:00:00.000Z"],
  ] as const)("of a %s ends at %s", async (per, resetsAt) => {
    const usage = createUsage({ cache: createMemory() });
    usage.gateFor({ ...source, quotas: [{ limit: 3, per }] });
    const [row] = await usage.report({ sources, day, now });
    expect(row?.quotas).toEqual([{ limit: 3, per, left: 3, resetsAt }]);
  });

  it("used up sends nothing, and says that it was our own stop", async () => {
    const server = await startCountingServer();
    closing.push(server.close);
    const gate = createUsage({ cache: createMemory() }).gateFor({
      ...source,
      quotas: [{ limit: 2, per: "day" }],
    });
    const client = createRemoteClient({ baseUrl: server.url, gate, timeoutMs: 10_000 });
    const asked = Array.from({ length: 6 }, () =>
      client.getJson({ path: "ok", schema: z.object({}), now, signal: new AbortController().signal }),
    );
    const failed = (await Promise.allSettled(asked)).flatMap((one) => ("reason" in one ? [one.reason] : []));
    expect(server.log).toHaveLength(2);
    expect(failed).toHaveLength(4);
    expect(failed[0]).toMatchObject({ code: "rate_limited", retryAfterMs: expect.any(Number) });
    expect(failed[0].detail).toContain("2 a day");
  });

  it("is kept by this instance alone while the shared counters fail, less what it has used already", async () => {
    vi.spyOn(process.stderr, "write").mockReturnValue(true);
    const cache = createMemory();
    const gate = createUsage({ cache }).gateFor({ ...source, quotas: [{ limit: 10, per: "day" }] });
    for (let i = 0; i < 4; i++) await gate.take({ now });
    vi.spyOn(cache, "take").mockRejectedValue(new CacheError("cannot be reached"));
    const taken = await Promise.all(Array.from({ length: 30 }, () => gate.take({ now })));
    expect(taken.filter(({ ok }) => ok)).toHaveLength(6);
  });
});
