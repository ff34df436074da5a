const WINDOW_MS = 60_000;
const MAX_KEYS = 50_000;

interface Window {
  startedAtMs: number;
  count: number;
}

/** Counts per key and minute, in this process. Bounded: the oldest keys are forgotten first. */
export interface RateWindow {
  /** Counts one; answers 0 when it is within the limit, else the milliseconds until the window ends. */
  take(input: { key: string; limit: number; nowMs: number }): number;
}

/** A new counter with nothing counted. */
export function createRateWindow(): RateWindow {
  const windows = new Map<string, Window>();
  return {
    take({ key, limit, nowMs }) {
      const current = windows.get(key);
      if (current === undefined || nowMs - current.startedAtMs >= WINDOW_MS) {
        windows.delete(key);
        windows.set(key, { startedAtMs: nowMs, count: 1 });
        if (windows.size > MAX_KEYS) windows.delete(windows.keys().next().value as string);
        return 0;
      }
      if (current.count >= limit) return current.startedAtMs + WINDOW_MS - nowMs;
      current.count += 1;
      return 0;
    },
  };
}
