/**
 * The cache: texts, logs, tallies, allowances and ownership with an end, shared by all instances of an installation when a
 * Redis is set, and kept in this process's memory otherwise. All kinds keep one contract, `cache.ts`.
 * It refuses to hide a failure: what cannot be reached rejects with `CacheError`, and callers decide what that means.
 * Next: `process-cache.ts` for this process's cache, `memory/` for the one without a server, `commands/` for what both
 * Redis kinds share, `redis-cache.ts` and `upstash-cache.ts` for the two ways to reach one.
 */
export { type Allowance, type Cache, CacheError, type SlidingLimit } from "./cache";
export { createMemoryCache } from "./memory/memory-cache";
export { closeCache, getCache } from "./process-cache";
export { createRedisCache } from "./redis-cache";
export { createUpstashCache } from "./upstash-cache";
