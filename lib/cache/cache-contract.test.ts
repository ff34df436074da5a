import { describe, it } from "vitest";
import { describeCache } from "@/lib/testing/redis/cache-contract";
import { noRedis, openTestRedis } from "@/lib/testing/redis/redis-server";
import { startUpstashRestServer } from "@/lib/testing/redis/upstash-rest-server";
import { createMemoryCache, createRedisCache, createUpstashCache } from ".";

/** A busy machine is no broken Redis. */
const timeoutMs = 15_000;
const capacity = { entries: 1_000, characters: 10_000_000 };

describeCache({
  name: "a cache in memory",
  open: async () => {
    const memory = createMemoryCache({ capacity, clockMs: Date.now });
    return { first: memory, second: memory, close: () => memory.close() };
  },
});

if (noRedis === null) {
  describeCache({
    name: "a cache in Redis over TCP",
    open: async () => {
      const { url, namespace, stop } = await openTestRedis();
      const first = createRedisCache({ url, namespace, timeoutMs });
      const second = createRedisCache({ url, namespace, timeoutMs });
      return {
        first,
        second,
        close: async () => {
          await Promise.all([first.close(), second.close()]);
          await stop();
        },
      };
    },
  });

  describeCache({
    name: "a cache in Redis over Upstash's REST",
    open: async () => {
      const redis = await openTestRedis();
      const rest = await startUpstashRestServer({ redisUrl: redis.url });
      const input = { url: rest.url, token: rest.token, namespace: redis.namespace, timeoutMs };
      return {
        first: createUpstashCache(input),
        second: createUpstashCache(input),
        close: async () => {
          await rest.stop();
          await redis.stop();
        },
      };
    },
  });
} else {
  describe(`a cache in Redis (${noRedis})`, () => {
    it.skip("keeps the contract over TCP and over REST");
  });
}
