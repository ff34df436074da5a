import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { PatientCache } from "./patient-cache";

const FIRST_WAIT_MS = 25;
const LONGEST_WAIT_MS = 200;
/** What an owner has beyond the source's own time, to publish what it got. */
const PUBLISHING_MS = 1_000;

/** Shares one piece of work among all instances that ask for it at the same time. */
export interface SharedFlight {
  /**
   * The answer of `work` where this instance becomes the owner of the key, else what `find` gives once the owner has
   * published it. An owner that dies loses the key after `timeoutMs` and a second: then the next one works. `work`
   * publishes before it ends. With a cache that fails everybody works alone. Throws when `signal` fires.
   */
  run<T>(input: {
    key: string;
    timeoutMs: number;
    signal: AbortSignal;
    find: () => Promise<T | null>;
    work: () => Promise<T>;
  }): Promise<T>;
}

/** Flights whose ownership is a claim in the shared cache. */
export function createSharedFlight({ cache }: { cache: PatientCache }): SharedFlight {
  return {
    async run({ key, timeoutMs, signal, find, work }) {
      const claim = { key: `${key}:claim`, owner: randomUUID() };
      const lifetimeMs = timeoutMs + PUBLISHING_MS;
      for (let waitMs = FIRST_WAIT_MS; ; waitMs = Math.min(waitMs * 1.5, LONGEST_WAIT_MS)) {
        const owns = await cache.tryOn((one) => one.claim({ ...claim, lifetimeMs }));
        signal.throwIfAborted();
        if (owns === null) return work();
        if (owns) {
          try {
            // the last owner may have published between our last look and its giving back of the key
            return (await find()) ?? (await work());
          } finally {
            await cache.tryOn((one) => one.release(claim));
          }
        }
        await wait(waitMs, undefined, { signal });
        const published = await find();
        if (published !== null) return published;
      }
    },
  };
}
