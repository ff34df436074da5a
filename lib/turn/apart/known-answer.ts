import type { Cache } from "@/lib/cache";
import { createId } from "@/lib/contract/ids";
import type { TurnLog } from "../events";
import { resumeTurn } from "./resume-turn";
import { createEndedLog } from "./stored-events";

/**
 * The answer of a message that was sent before: stored, or being made by another process. A conversation that is full
 * says so; so does a message whose turn ended between two looks, which the page finds in the store.
 */
export async function readKnownAnswer(input: {
  userId: string;
  messageId: string;
  kind: "answered" | "running" | "full";
  now: Date;
  cache: Cache | null;
}): Promise<TurnLog> {
  const { kind, messageId } = input;
  const known = kind === "full" ? null : await resumeTurn(input);
  if (known !== null) return known;
  const text =
    kind === "full"
      ? "This conversation is full. Please start a new chat and ask there."
      : "This question is being answered already; the answer will appear here.";
  return createEndedLog([
    { type: "start", answerId: createId("message"), userMessageId: messageId },
    { type: "part", part: { type: "notice", tone: "info", text } },
    { type: "finish", status: "pending" },
  ]);
}
