import { setTimeout as sleep } from "node:timers/promises";
import { type Cache, CacheError } from "@/lib/cache";
import { logError } from "@/lib/observe";
import { findPending } from "@/lib/remember";
import type { TurnEvent } from "../events";
import { findRunningTurn } from "../turn-registry";
import { getSharedCache, STOP_LIFETIME_MS, toLogKey, toStopKey } from "./shared-turn";

const TRIES = 5;
const AGAIN_MS = 100;

export interface StopInput {
  userId: string;
  messageId: string;
  /** This process's shared cache when absent; null for none. */
  cache?: Cache | null;
}

/**
 * Stops the user's running turn, here at once and in another process within half a second. False when there is none, or
 * when the process that runs it cannot be told.
 */
export async function stopTurn(input: StopInput): Promise<boolean> {
  const running = findRunningTurn(input);
  if (running !== null) {
    running.stop();
    return true;
  }
  const cache = input.cache === undefined ? getSharedCache() : input.cache;
  if (cache === null || (await findPending({ ...input, now: new Date() })) === null) return false;
  try {
    return await tellTheOther({ ...input, cache });
  } catch (cause) {
    if (!(cause instanceof CacheError)) throw cause;
    logError({ event: "turn.stop_not_told", cause });
    return false;
  }
}

/** A turn that has just begun is told to others after a tenth of a second: it is looked for a little longer than that. */
async function tellTheOther(input: StopInput & { cache: Cache }): Promise<boolean> {
  const { cache } = input;
  for (let tries = 0; tries < TRIES; tries++) {
    const found = await cache.readLog({ key: toLogKey(input), from: 0 });
    const start = JSON.parse(found?.texts[0] ?? "null") as TurnEvent | null;
    // an ended log is that of an earlier run of a message that is pending again
    if (start?.type === "start" && !found?.ended) {
      await cache.keep({ key: toStopKey(start.answerId), value: "stop", lifetimeMs: STOP_LIFETIME_MS });
      return true;
    }
    await sleep(AGAIN_MS);
  }
  return false;
}
