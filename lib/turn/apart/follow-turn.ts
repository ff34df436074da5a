import { setTimeout as sleep } from "node:timers/promises";
import type { Cache } from "@/lib/cache";
import { findAnswer, interruptQuestion } from "@/lib/remember";
import type { TurnEvent, TurnLog } from "../events";
import { toDeadParts } from "../parts/answer-parts";
import { createSharedReader, nothingSeen } from "./shared-reader";
import { toStoredEvents } from "./stored-events";

export interface FollowInput {
  userId: string;
  messageId: string;
  /** Null where no cache is shared: only the stored answer can be waited for then. */
  cache: Cache | null;
  /** How long the turn may still be answered by anybody. */
  waitMs: number;
  times?: FollowTimes;
}

/** Milliseconds between two looks at the shared log and at the stored answer, and how long a lost sign of life is doubted. */
export interface FollowTimes {
  logMs: number;
  storeMs: number;
  doubtMs: number;
}

/** Doubt outlasts the pause between two signs of life: one that a restarted Redis has lost is given again meanwhile. */
const FOLLOW_TIMES: FollowTimes = { logMs: 120, storeMs: 1_000, doubtMs: 3_000 };

/**
 * The log of a turn that another process runs: every event from the beginning, then the rest as it comes. It ends with
 * the turn; or, when the process that runs it gives no more sign of life or the time is over, with a notice and a way to
 * ask again. Nothing is read before somebody reads it, nor after they left.
 */
export function followTurn(input: FollowInput): TurnLog {
  return { read: () => follow(input) };
}

async function* follow(input: FollowInput): AsyncGenerator<TurnEvent[]> {
  const { cache, times = FOLLOW_TIMES } = input;
  const endsAtMs = performance.now() + input.waitMs;
  const shared = cache === null ? null : createSharedReader({ ...input, cache, doubtMs: times.doubtMs });
  let lookAtMs = performance.now();
  let isStored = false;
  while (true) {
    const seen = (await shared?.read()) ?? nothingSeen;
    const begun = shared?.begun ?? false;
    if (seen.events.length > 0) yield seen.events;
    if (seen.state === "ended") return;
    if (seen.state === "replaced") return yield [lookInStore];
    const isOver = seen.state === "dead" || performance.now() >= endsAtMs;
    if (performance.now() >= lookAtMs || isOver) {
      const answer = await findAnswer({ userId: input.userId, userMessageId: input.messageId });
      if (answer !== null && !begun) return yield toStoredEvents({ answer, userMessageId: input.messageId });
      // an answer is stored before its end is told: a log that still speaks has until the next look to tell it
      if (answer !== null && (isStored || isOver || seen.state !== "running")) return yield [lookInStore];
      isStored = answer !== null;
      lookAtMs = performance.now() + times.storeMs;
    }
    if (isOver) return yield await giveUp({ ...input, begun });
    await sleep(shared === null ? times.storeMs : times.logMs);
  }
}

/** To a reader who has seen a part of the log, "pending" says that the whole is to be had from the store. */
const lookInStore: TurnEvent = { type: "finish", status: "pending" };

async function giveUp(input: FollowInput & { begun: boolean }): Promise<TurnEvent[]> {
  await interruptQuestion({ userId: input.userId, messageId: input.messageId });
  const start = input.begun ? [] : toStoredEvents({ answer: null, userMessageId: input.messageId });
  const parts = toDeadParts().map((part) => ({ type: "part" as const, part }));
  return [...start, ...parts, { type: "finish", status: "failed" }];
}
