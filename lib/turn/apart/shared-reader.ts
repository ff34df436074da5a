import { type Cache, CacheError } from "@/lib/cache";
import { logError } from "@/lib/observe";
import type { TurnEvent } from "../events";
import { toLifeKey, toLogKey } from "./shared-turn";

/** What one look at the shared log found. */
export interface Seen {
  /** Those that were not there at the look before. */
  events: TurnEvent[];
  /**
   * `dead`: begun, not ended, and whoever ran it has given no sign of life for long; `replaced`: another run answers the
   * message now; `unknown`: nothing is shared yet, or the cache fails.
   */
  state: "running" | "ended" | "dead" | "replaced" | "unknown";
}

export const nothingSeen: Seen = { events: [], state: "unknown" };

/** Reads the shared log of a turn on from where it was read to; `begun` when events of it have been given out. */
export interface SharedReader {
  readonly begun: boolean;
  read(): Promise<Seen>;
}

/** A reader at the beginning of a turn's shared log. Its cache may fail: that is told once, and nothing is seen then. */
export function createSharedReader(input: {
  cache: Cache;
  userId: string;
  messageId: string;
  doubtMs: number;
}): SharedReader {
  const { cache, doubtMs } = input;
  let from = 0;
  let answerId: string | null = null;
  let doubtedSinceMs: number | null = null;
  let told = false;

  async function look(): Promise<Seen> {
    // asked first: a turn that ends between the two questions has its end in the log
    const life = await cache.find(toLifeKey(input));
    const found = await cache.readLog({ key: toLogKey(input), from });
    // a log that had ended before the first look is that of an earlier run, or its answer is in the store by now
    if (from === 0 && (found === null || found.ended)) return nothingSeen;
    const events = (found?.texts ?? []).map((text) => JSON.parse(text) as TurnEvent);
    const [first] = events;
    if (from === 0 && first?.type === "start") answerId = first.answerId;
    from += events.length;
    if (found?.ended) return { events, state: "ended" };
    if (life !== null && life !== answerId) return { events: [], state: "replaced" };
    return { events, state: doubt(life === null) ? "dead" : "running" };
  }

  /** True when there was no sign of life for longer than a lost one takes to come again. */
  function doubt(isLost: boolean): boolean {
    if (!isLost) doubtedSinceMs = null;
    else doubtedSinceMs ??= performance.now();
    return doubtedSinceMs !== null && performance.now() - doubtedSinceMs >= doubtMs;
  }

  return {
    get begun() {
      return from > 0;
    },
    async read() {
      try {
        return await look();
      } catch (cause) {
        if (!(cause instanceof CacheError)) throw cause;
        if (!told) logError({ event: "turn.not_followed", cause });
        told = true;
        return nothingSeen;
      }
    },
  };
}
