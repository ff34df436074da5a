import { type Cache, CacheError } from "@/lib/cache";
import { logError } from "@/lib/observe";

const FLUSH_AFTER_MS = 250;
const FLUSH_AFTER_EVENTS = 200;
const LOG_EVERY_MS = 60_000;

/** What one event adds to a tally: counts to add, and fields to raise to a value. */
export interface TallyEvent {
  key: string;
  add: Record<string, number>;
  raise?: Record<string, number>;
}

/** Counts that are written to a cache behind the back of whoever counts. */
export interface TallyBatch {
  /** Takes an event in; written within 250 ms, sooner after many. Never throws, never waits. */
  count(event: TallyEvent): void;
  /** Resolves when everything counted before was written, or the cache failed: then it is kept for the next time. */
  flush(): Promise<void>;
}

interface Pending {
  add: Map<string, number>;
  raise: Map<string, number>;
}

/** A batch over a cache. Each tally lives `lifetimeMs` from its last event. */
export function createTallyBatch(input: {
  cache: Cache;
  lifetimeMs: number;
  clockMs: () => number;
}): TallyBatch {
  const { cache, lifetimeMs, clockMs } = input;
  let pending = new Map<string, Pending>();
  let events = 0;
  let timer: NodeJS.Timeout | null = null;
  let writing: Promise<void> = Promise.resolve();
  let quietUntilMs = Number.NEGATIVE_INFINITY;

  function merge({ key, add, raise = {} }: TallyEvent): void {
    const tally = pending.get(key) ?? { add: new Map(), raise: new Map() };
    pending.set(key, tally);
    for (const [field, by] of Object.entries(add)) tally.add.set(field, (tally.add.get(field) ?? 0) + by);
    for (const [field, to] of Object.entries(raise)) {
      tally.raise.set(field, Math.max(tally.raise.get(field) ?? to, to));
    }
  }

  /** Writes one half of a tally; what could not be written waits for the next time. */
  async function write(event: TallyEvent, send: () => Promise<void>): Promise<void> {
    try {
      await send();
    } catch (error) {
      merge(event);
      schedule({ keepsAlive: false });
      if (!(error instanceof CacheError)) throw error;
      if (clockMs() < quietUntilMs) return;
      quietUntilMs = clockMs() + LOG_EVERY_MS;
      logError({ event: "market.usage_not_counted_yet", cause: error });
    }
  }

  async function writeAll(batch: Map<string, Pending>): Promise<void> {
    const halves = [...batch].flatMap(([key, tally]) => {
      const add = Object.fromEntries(tally.add);
      const to = Object.fromEntries(tally.raise);
      const added = write({ key, add }, () => cache.tally({ key, add, lifetimeMs }));
      if (tally.raise.size === 0) return [added];
      return [added, write({ key, add: {}, raise: to }, () => cache.raise({ key, to, lifetimeMs }))];
    });
    await Promise.all(halves);
  }

  function flush(): Promise<void> {
    if (timer) clearTimeout(timer);
    timer = null;
    const batch = pending;
    pending = new Map();
    events = 0;
    const written = writing.then(() => writeAll(batch));
    // the next batch goes on after one that broke off; who flushed hears of it
    writing = written.catch((cause) => logError({ event: "market.usage_not_counted", cause }));
    return written;
  }

  /** Writes soon. A process that ends by itself waits for it, but not for a cache that has just failed. */
  function schedule({ keepsAlive }: { keepsAlive: boolean }): void {
    // `flush` has logged what breaks off
    timer ??= setTimeout(() => void flush().catch(() => undefined), FLUSH_AFTER_MS);
    if (!keepsAlive) timer.unref();
  }

  return {
    count(event) {
      merge(event);
      events++;
      if (events >= FLUSH_AFTER_EVENTS) void flush().catch(() => undefined);
      else schedule({ keepsAlive: true });
    },
    flush,
  };
}
