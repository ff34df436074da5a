import type { Cache } from "../cache";
import { checkKey, toLifetimeMs } from "../limits";
import { type Memory, NUMBER_SIZE } from "./bounded-entries";

/**
 * Sliding windows in memory, counted as `@upstash/ratelimit` counts them: what passed in the window before weighs by the
 * share of it that the present one has not yet covered.
 */
export function createSlidingPass({
  entries,
  toEnd,
  clockMs,
}: {
  entries: Memory;
  toEnd: (lifetimeMs: number) => number;
  clockMs: () => number;
}): Cache["pass"] {
  const read = (key: string) => Number(entries.read("firm", key)?.content ?? 0);

  return async ({ key, limit, windowMs: given }) => {
    const windowMs = toLifetimeMs(given);
    const nowMs = clockMs();
    const window = Math.floor(nowMs / windowMs);
    const toName = (at: number) => `pass:${checkKey(key)}:${windowMs}:${at}`;
    const passed = read(toName(window));
    const elapsed = (nowMs % windowMs) / windowMs;
    const weight = Math.floor((1 - elapsed) * read(toName(window - 1)));
    if (passed + weight >= limit)
      return { ok: false, retryAfterMs: Math.max(1, (window + 1) * windowMs - nowMs) };
    const endsAtMs = toEnd(2 * windowMs + 1_000);
    entries.write("firm", { key: toName(window), content: passed + 1, size: NUMBER_SIZE, endsAtMs });
    return { ok: true };
  };
}
