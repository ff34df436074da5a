import { expect, vi } from "vitest";
import type { Cache } from "@/lib/cache";

/** Caches of one kind that see the same entries: two clients of one server, or twice the same memory. */
export interface CachePair {
  first: Cache;
  second: Cache;
  close(): Promise<void>;
}

/** Resolves with the milliseconds it took until the check held. */
export async function measureUntil(check: () => Promise<boolean>): Promise<number> {
  const startedAt = performance.now();
  await vi.waitFor(async () => expect(await check()).toBe(true), { timeout: 5_000, interval: 5 });
  return performance.now() - startedAt;
}
