import type { Cache } from "@/lib/cache";
import { findAnswer, findPending } from "@/lib/remember";
import type { TurnLog } from "../events";
import { findRunningTurn } from "../turn-registry";
import { followTurn } from "./follow-turn";
import { getSharedCache } from "./shared-turn";
import { createEndedLog, toStoredEvents } from "./stored-events";

/** What `answerBy` is late by: an answer that was ready in time may still be on its way into the store. */
const GRACE_MS = 2_000;

export interface ResumeInput {
  userId: string;
  /** The user message whose answer is wanted. */
  messageId: string;
  now?: Date;
  /** This process's shared cache when absent; null for none. */
  cache?: Cache | null;
}

/**
 * The answer of a message to be read from its beginning, wherever it is being made: here, in another process, or stored
 * already. Null when nobody is making one: then nothing of the user's is pending under that id.
 */
export async function resumeTurn(input: ResumeInput): Promise<TurnLog | null> {
  const { userId, messageId, now = new Date() } = input;
  const running = findRunningTurn(input);
  if (running !== null) return running.log;
  const look = { userId, messageId, now };
  const stored = await readStored(look);
  if (stored !== null) return stored;
  const pending = await findPending(look);
  // an answer may have come between the two looks
  if (pending === null) return readStored(look);
  const waitMs = pending.answerBy.getTime() - now.getTime() + GRACE_MS;
  const cache = input.cache === undefined ? getSharedCache() : input.cache;
  return followTurn({ userId, messageId, cache, waitMs });
}

async function readStored({ userId, messageId, now }: ResumeInput): Promise<TurnLog | null> {
  const answer = await findAnswer({ userId, userMessageId: messageId, now });
  return answer === null ? null : createEndedLog(toStoredEvents({ answer, userMessageId: messageId }));
}
