import { afterEach, describe, expect, it, vi } from "vitest";
import { CacheError, closeCache, getCache } from ".";

afterEach(async () => {
  await closeCache();
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** Another copy of the room, as each of the server's bundles has, with these settings. */
async function loadAnew(environment: Record<string, string> = {}) {
  const settings = {
    REDIS_URL: "",
    UPSTASH_REDIS_REST_URL: "",
    UPSTASH_REDIS_REST_TOKEN: "",
    ...environment,
  };
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  vi.resetModules();
  return import(".");
}

describe("this process's cache", () => {
  it.each([
    ["memory", {}],
    ["redis", { REDIS_URL: "redis://127.0.0.1:1" }],
    ["upstash", { UPSTASH_REDIS_REST_URL: "http://127.0.0.1:1", UPSTASH_REDIS_REST_TOKEN: "token" }],
  ] as const)(
    "is of the kind that the settings say (%s), and needs no connection to be made",
    async (kind, settings) => {
      const room = await loadAnew(settings);
      expect(room.getCache().kind).toBe(kind);
      await room.closeCache();
    },
  );

  it("is one for all copies of the room, and its errors are known to all of them", async () => {
    const room = await loadAnew({ REDIS_URL: "redis://127.0.0.1:1" });
    const cache = room.getCache();
    expect(getCache()).toBe(cache);
    const error = await cache.ping().catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(room.CacheError);
    expect(error).toBeInstanceOf(CacheError);
    expect(new Error("another")).not.toBeInstanceOf(CacheError);
  });

  it("is another one after it was closed", async () => {
    const room = await loadAnew();
    const before = room.getCache();
    await room.closeCache();
    expect(room.getCache()).not.toBe(before);
  });
});
