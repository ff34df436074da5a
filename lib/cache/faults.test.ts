import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import {
  hasRedisServer,
  noRedis,
  openTestRedis,
  type RedisServer,
  startRedisServer,
} from "@/lib/testing/redis/redis-server";
import { startUpstashRestServer, type UpstashRestServer } from "@/lib/testing/redis/upstash-rest-server";
import { type Cache, CacheError, createRedisCache, createUpstashCache } from ".";

const SECRET = "s3cret-token";
const cleanUps: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

/** The error of a call that must fail, and the milliseconds it took. */
async function failing(call: Promise<unknown>): Promise<{ error: CacheError; ms: number }> {
  const startedAt = performance.now();
  const error = await call.then(
    () => new Error("it did not fail"),
    (cause: unknown) => cause,
  );
  expect(error).toBeInstanceOf(CacheError);
  const text = `${(error as CacheError).message} ${JSON.stringify(error)} ${String((error as CacheError).cause)}`;
  expect(text).not.toMatch(/s3cret|127\.0\.0\.1|localhost|https?:|redis:\/\//);
  return { error: error as CacheError, ms: performance.now() - startedAt };
}

/** A port that takes connections and says nothing. */
async function openSilentPort(): Promise<string> {
  const sockets = new Set<{ destroy(): void }>();
  const server = createServer((socket) => sockets.add(socket.on("error", () => undefined)));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  cleanUps.push(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A port that nobody listens on. */
async function findClosedPort(): Promise<string> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `127.0.0.1:${port}`;
}

function open(cache: Cache): Cache {
  cleanUps.push(() => cache.close());
  return cache;
}

describe("a Redis that is not there", () => {
  const makers: [string, (place: string, timeoutMs: number, clockMs: () => number) => Cache][] = [
    [
      "over TCP",
      (place, timeoutMs, clockMs) =>
        createRedisCache({ url: `redis://me:${SECRET}@${place}`, namespace: "n", timeoutMs, clockMs }),
    ],
    [
      "over REST",
      (place, timeoutMs, clockMs) =>
        createUpstashCache({ url: `http://${place}`, token: SECRET, namespace: "n", timeoutMs, clockMs }),
    ],
  ];

  it.each(makers)("refuses at once, each time anew, with a code and no address (%s)", async (_, make) => {
    const cache = open(make(await findClosedPort(), 5_000, Date.now));
    for (const call of [cache.ping(), cache.find("a"), cache.take([{ key: "a", limit: 1, windowMs: 1 }])]) {
      const { error, ms } = await failing(call);
      expect(error.message).toContain("ECONNREFUSED");
      expect(ms).toBeLessThan(2_000);
    }
  });

  it.each(makers)(
    "fails in time when nothing comes back, and pauses before it asks again (%s)",
    async (_, make) => {
      let nowMs = 0;
      const cache = open(make(await openSilentPort(), 300, () => nowMs));
      const first = await failing(cache.find("a"));
      expect(first.error.message).toContain("did not answer within 300 ms");
      expect((await failing(cache.find("a"))).error.message).toContain("left alone for now");
      nowMs = 3_001;
      expect((await failing(cache.find("a"))).error.message).toContain("did not answer within 300 ms");
    },
  );

  it.each(makers)("fails after it was closed (%s)", async (_, make) => {
    const cache = make("127.0.0.1:1", 300, Date.now);
    await cache.close();
    expect((await failing(cache.find("a"))).error.message).toContain("closed");
  });

  it("says no more than a code when the address itself cannot be used", async () => {
    const cache = createRedisCache({ url: "redis://me:s3cret@[::bad", namespace: "n" });
    expect((await failing(cache.ping())).error.message).toContain("ERR_INVALID_URL");
    const rest = createUpstashCache({ url: "ftp://s3cret", token: SECRET, namespace: "n" });
    await failing(rest.ping());
  });
});

describe.skipIf(!hasRedisServer)(
  `a Redis that goes and comes back${hasRedisServer ? "" : " (none here)"}`,
  () => {
    async function start(port?: number): Promise<RedisServer> {
      const server = await startRedisServer(port === undefined ? {} : { port });
      cleanUps.push(server.stop);
      return server;
    }

    it("is used again with the first call after its return", async () => {
      const server = await start();
      const cache = open(createRedisCache({ url: server.url, namespace: "n", timeoutMs: 10_000 }));
      await cache.keep({ key: "a", value: "before", lifetimeMs: 60_000 });
      await server.stop();
      for (let call = 0; call < 3; call++) expect((await failing(cache.find("a"))).ms).toBeLessThan(2_000);
      await start(server.port);
      expect(await cache.find("a")).toBeNull();
      await cache.keep({ key: "a", value: "after", lifetimeMs: 60_000 });
      expect(await cache.find("a")).toBe("after");
    });

    it("fails every call that is under way when it goes, and no other way", async () => {
      const server = await start();
      const cache = open(createRedisCache({ url: server.url, namespace: "n", timeoutMs: 10_000 }));
      await cache.ping();
      const calls = Array.from({ length: 200 }, () => cache.find("a").catch((cause: unknown) => cause));
      await server.stop();
      for (const outcome of await Promise.all(calls)) {
        if (outcome !== null) expect(outcome).toBeInstanceOf(CacheError);
      }
    });

    it("tells a wrong password by its code, and works with the right one", async () => {
      const server = await start();
      const admin = open(createRedisCache({ url: server.url, namespace: "n" }));
      await admin.ping();
      const { createClient } = await import("redis");
      const client = createClient({ url: server.url });
      await client.connect();
      await client.configSet("requirepass", "right");
      client.destroy();
      const place = server.url.replace("redis://", "");
      const wrong = open(createRedisCache({ url: `redis://:${SECRET}@${place}`, namespace: "n" }));
      expect((await failing(wrong.ping())).error.message).toContain("WRONGPASS");
      const none = open(createRedisCache({ url: server.url, namespace: "n" }));
      expect((await failing(none.ping())).error.message).toContain("NOAUTH");
      const right = open(createRedisCache({ url: `redis://:right@${place}`, namespace: "n" }));
      await expect(right.ping()).resolves.toBeUndefined();
    });
  },
);

describe.skipIf(noRedis !== null)(`Upstash's REST${noRedis === null ? "" : ` (${noRedis})`}`, () => {
  async function startRest(): Promise<{ rest: UpstashRestServer; redisUrl: string; namespace: string }> {
    const redis = await openTestRedis();
    cleanUps.push(redis.stop);
    const rest = await startUpstashRestServer({ redisUrl: redis.url });
    cleanUps.push(rest.stop);
    return { rest, redisUrl: redis.url, namespace: redis.namespace };
  }

  it("sees what another instance keeps over TCP in the same namespace, and nothing of another namespace", async () => {
    const { rest, redisUrl, namespace } = await startRest();
    const overTcp = open(createRedisCache({ url: redisUrl, namespace }));
    const overRest = open(createUpstashCache({ url: rest.url, token: rest.token, namespace }));
    const other = open(createUpstashCache({ url: rest.url, token: rest.token, namespace: `${namespace}-b` }));
    await overTcp.keep({ key: "a", value: "1", lifetimeMs: 60_000 });
    expect([await overRest.find("a"), await other.find("a")]).toEqual(["1", null]);
    const allowance = { key: "both", limit: 2, windowMs: 60_000 };
    expect(await overTcp.take([allowance])).toEqual({ ok: true, left: [1] });
    expect(await overRest.take([allowance])).toEqual({ ok: true, left: [0] });
    expect(await overTcp.take([allowance])).toMatchObject({ ok: false });
    expect(await other.take([allowance])).toEqual({ ok: true, left: [1] });
  });

  it("is refused with a wrong token, which stays unsaid", async () => {
    const { rest, namespace } = await startRest();
    const cache = open(createUpstashCache({ url: rest.url, token: SECRET, namespace }));
    await failing(cache.keep({ key: "a", value: "s3cret too", lifetimeMs: 60_000 }));
  });

  it.each(["html", "truncated"] as const)(
    "takes a %s answer for a failure and works afterwards",
    async (manner) => {
      const { rest, namespace } = await startRest();
      const cache = open(createUpstashCache({ url: rest.url, token: rest.token, namespace }));
      await cache.keep({ key: "a", value: "1", lifetimeMs: 60_000 });
      rest.behave(manner);
      await failing(cache.find("a"));
      rest.behave("ordinary");
      expect(await cache.find("a")).toBe("1");
    },
  );

  it("sends a command once even when it fails, and tells nobody about this machine", async () => {
    const { rest, namespace } = await startRest();
    const cache = open(createUpstashCache({ url: rest.url, token: rest.token, namespace, timeoutMs: 200 }));
    rest.behave("silent");
    await failing(cache.take([{ key: "a", limit: 1, windowMs: 60_000 }]));
    expect(rest.requests).toHaveLength(1);
    expect(Object.keys(rest.requests[0]?.headers ?? {}).join()).not.toContain("telemetry");
  });
});
