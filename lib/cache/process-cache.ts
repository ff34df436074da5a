import { type Config, getConfig } from "@/lib/config";
import type { Cache } from "./cache";
import { createMemoryCache } from "./memory/memory-cache";
import { createRedisCache } from "./redis-cache";
import { createUpstashCache } from "./upstash-cache";

/** About forty megabytes at most: some hundred long histories. */
const MEMORY_CAPACITY = { entries: 5_000, characters: 40_000_000 };

/** Like the store, the cache lives on the process: the server's bundles each have their own copy of this module. */
const holder = process as typeof process & { tickertalkCache?: Cache | undefined };

/** This process's cache: the Redis that is set, or memory. Made on the first call; it connects when it is first used. */
export function getCache(): Cache {
  holder.tickertalkCache ??= createCache(getConfig());
  return holder.tickertalkCache;
}

/** Closes this process's cache when there is one; the next `getCache` makes another. */
export async function closeCache(): Promise<void> {
  const present = holder.tickertalkCache;
  holder.tickertalkCache = undefined;
  await present?.close();
}

function createCache({ cache, cacheNamespace: namespace }: Config): Cache {
  if (cache === null) return createMemoryCache({ capacity: MEMORY_CAPACITY, clockMs: Date.now });
  if (cache.kind === "redis") return createRedisCache({ url: cache.url, namespace });
  return createUpstashCache({ url: cache.url, token: cache.token, namespace });
}
