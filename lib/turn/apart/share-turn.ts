import { setTimeout as sleep } from "node:timers/promises";
import type { Cache } from "@/lib/cache";
import { logError } from "@/lib/observe";
import type { TurnEvent, TurnLog } from "../events";
import {
  LOG_LIFETIME_MS,
  SHARING_TIMES,
  type SharingTimes,
  toLifeKey,
  toLogKey,
  toStopKey,
} from "./shared-turn";

export interface ShareInput {
  cache: Cache;
  userId: string;
  messageId: string;
  answerId: string;
  log: TurnLog;
  /** Called when another instance was asked to stop the turn. */
  onStop(): void;
  times?: SharingTimes;
}

/**
 * Keeps a copy of a running turn's log in the shared cache, so that other instances can follow and stop it. Settles when
 * the end of the log has been told; never rejects. A cache that fails costs the turn nothing: what is missing is sent
 * with the next try.
 */
export async function shareTurn(input: ShareInput): Promise<void> {
  const { cache, log, times = SHARING_TIMES } = input;
  const key = toLogKey(input);
  const lines: string[] = [];
  const over = new AbortController();
  void collect({ log, lines }).then(() => over.abort());
  const pause = (ms: number) => sleep(ms, undefined, { signal: over.signal }).catch(() => undefined);
  await pause(times.quietMs);
  if (over.signal.aborted) return;

  let sent = 0;
  const flush = async () => {
    const texts = lines.slice(sent);
    const ended = over.signal.aborted;
    if (texts.length === 0 && !ended) return;
    const fits = await cache.append({ key, at: sent, texts, ended, lifetimeMs: LOG_LIFETIME_MS });
    // a log that is shorter than what was sent has been lost: all of it is sent anew
    sent = fits ? sent + texts.length : 0;
    if (!fits) await flush();
  };
  const beat = () => cache.keep({ key: toLifeKey(input), value: input.answerId, lifetimeMs: times.beliefMs });
  const lookForStop = async () => {
    if ((await cache.find(toStopKey(input.answerId))) !== null) input.onStop();
  };
  const tellOnce = createTellOnce();
  const everyBeat = createEvery(times.beatMs);
  const everyLook = createEvery(times.stopMs);
  while (!over.signal.aborted) {
    await Promise.all([everyBeat(beat), everyLook(lookForStop)])
      .then(flush)
      .catch(tellOnce);
    await pause(times.flushMs);
  }
  await flush().catch(tellOnce);
}

/** The log's events as JSON, to its end; words that came together are one event. */
async function collect({ log, lines }: { log: TurnLog; lines: string[] }): Promise<void> {
  for await (const batch of log.read()) {
    let words: string | null = null;
    const closeWords = () => {
      if (words !== null) lines.push(JSON.stringify({ type: "text", delta: words } satisfies TurnEvent));
      words = null;
    };
    for (const event of batch) {
      if (event.type === "text") words = (words ?? "") + event.delta;
      else {
        closeWords();
        lines.push(JSON.stringify(event));
      }
    }
    closeWords();
  }
}

/** Does a work at once and then not more often than every so many milliseconds; one that failed is done at the next call. */
function createEvery(everyMs: number): (work: () => Promise<void>) => Promise<void> {
  let dueAtMs = Number.NEGATIVE_INFINITY;
  return async (work) => {
    const nowMs = performance.now();
    if (nowMs < dueAtMs) return;
    await work();
    dueAtMs = nowMs + everyMs;
  };
}

/** One line in the log for each turn that cannot be shared; the turn itself goes on. */
function createTellOnce(): (cause: unknown) => void {
  let told = false;
  return (cause) => {
    if (!told) logError({ event: "turn.not_shared", cause });
    told = true;
  };
}
