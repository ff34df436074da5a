import { Redis } from "@upstash/redis";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { noRedis, openTestRedis } from "./redis-server";
import { startUpstashRestServer, type UpstashRestServer } from "./upstash-rest-server";

describe.skipIf(noRedis !== null)(
  `the stand-in for Upstash, asked by Upstash's own client as it comes${noRedis === null ? "" : ` (${noRedis})`}`,
  () => {
    let redis: Awaited<ReturnType<typeof openTestRedis>>;
    let rest: UpstashRestServer;
    let client: Redis;

    beforeAll(async () => {
      redis = await openTestRedis();
      rest = await startUpstashRestServer({ redisUrl: redis.url });
      client = new Redis({ url: rest.url, token: rest.token, enableTelemetry: false });
    });
    afterAll(async () => {
      await rest.stop();
      await redis.stop();
    });
    const key = (name: string) => `${redis.namespace}:${name}`;

    it("answers in base64 where the client asks for it", async () => {
      await client.set(key("a"), "Grüße 日本", { px: 60_000 });
      expect(await client.get(key("a"))).toBe("Grüße 日本");
      await client.hset(key("h"), { b: "OK", c: 2 });
      await client.pexpire(key("h"), 60_000);
      expect(await client.hgetall(key("h"))).toEqual({ b: "OK", c: 2 });
      expect(rest.requests.at(-1)?.headers["upstash-encoding"]).toBe("base64");
    });

    it("takes several commands at once, alone or as a transaction", async () => {
      const ask = (row: ReturnType<Redis["pipeline"]>) =>
        row.incr(key("n")).incr(key("n")).del(key("n")).exec();
      expect(await ask(client.pipeline())).toEqual([1, 2, 1]);
      expect(rest.requests.at(-1)?.path).toBe("/pipeline");
      expect(await ask(client.multi())).toEqual([1, 2, 1]);
      expect(rest.requests.at(-1)?.path).toBe("/multi-exec");
    });

    it("passes on the error of a command", async () => {
      await client.set(key("text"), "x", { px: 60_000 });
      await expect(client.incr(key("text"))).rejects.toThrow(/not an integer/);
    });
  },
);
