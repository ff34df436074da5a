import { afterEach, describe, expect, it, vi } from "vitest";
import { createRedisCache } from "@/lib/cache";
import { startCountingServer } from "@/lib/testing/market/counting-server";
import { createScriptedSource } from "@/lib/testing/market/scripted-source";
import { startInstance } from "@/lib/testing/market/start-instance";
import { noRedis, openTestRedis } from "@/lib/testing/redis/redis-server";
import { createMarket } from "../../chain";

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** Two instances in processes of their own on one Redis, and the server that both would ask. */
async function openInstances(input: {
  asks: number;
  timeoutMs: number;
  before?: (count: number) => Promise<void>;
}) {
  const [redis, server] = await Promise.all([openTestRedis(), startCountingServer(input)]);
  closing.push(redis.stop, server.close);
  const order = {
    ...input,
    redisUrl: redis.url,
    namespace: redis.namespace,
    sourceUrl: `${server.url}/msft`,
  };
  const instances = await Promise.all([startInstance(order), startInstance(order)]);
  closing.push(...instances.map((instance) => instance.kill));
  return { server, instances };
}

describe.skipIf(noRedis !== null)(
  `two processes on one Redis${noRedis ? ` (skipped: ${noRedis})` : ""}`,
  () => {
    it("make one request in all when each asks 50 times at once", async () => {
      let answer: () => void = () => undefined;
      const both = new Promise<void>((resolve) => {
        answer = resolve;
      });
      const { server, instances } = await openInstances({ asks: 50, timeoutMs: 10_000, before: () => both });
      await Promise.all(instances.map((instance) => instance.go()));
      await vi.waitFor(() => expect(server.log).toHaveLength(1));
      answer(); // now both are waiting for it
      expect(await Promise.all(instances.map((instance) => instance.readAnswered()))).toEqual([50, 50]);
      expect(server.log).toHaveLength(1);
    });

    it("go on when the one that asks dies: the other asks when its time is over", async () => {
      const never = new Promise<void>(() => undefined);
      const before = (count: number) => (count === 1 ? never : Promise.resolve());
      const { server, instances } = await openInstances({ asks: 50, timeoutMs: 1_000, before });
      const [dying, surviving] = instances;
      await dying?.go();
      await vi.waitFor(() => expect(server.log).toHaveLength(1));
      await surviving?.go();
      await dying?.kill();
      expect(await surviving?.readAnswered()).toBe(50);
      expect(server.log).toHaveLength(2);
    });

    it("hear of a failure that one of them met, and do not repeat it one after the other", async () => {
      const redis = await openTestRedis();
      const caches = [createRedisCache(redis), createRedisCache(redis)];
      closing.push(redis.stop, ...caches.map((cache) => () => cache.close()));
      const sources = caches.map(() =>
        createScriptedSource({ id: "yahoo", code: "offline", timeoutMs: 5_000 }),
      );
      const markets = sources.map((source, index) =>
        createMarket({ providers: [source], cache: caches[index] ?? null }),
      );
      const call = { symbol: "MSFT", now: new Date(), signal: new AbortController().signal };
      const asked = Array.from({ length: 100 }, (_, index) => markets[index % 2]?.quote(call));
      for (const answer of await Promise.all(asked)) {
        expect(answer).toMatchObject({ ok: false, failure: { code: "offline" } });
      }
      const calls = sources.map((source) => source.quote.mock.calls.length);
      expect(calls.sort()).toEqual([0, 1]);
    });
  },
);

describe("one process without a shared cache", () => {
  it("makes one request when it asks 100 times at once", async () => {
    const source = createScriptedSource({ id: "yahoo", days: ["2021-12-31"] });
    const market = createMarket({ providers: [source] });
    const call = { symbol: "MSFT", now: new Date(), signal: new AbortController().signal };
    const answers = await Promise.all(Array.from({ length: 100 }, () => market.quote(call)));
    expect(answers.every((answer) => answer.ok)).toBe(true);
    expect(source.quote).toHaveBeenCalledTimes(1);
  });
});
