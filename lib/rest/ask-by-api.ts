import { toDerivedId } from "@/lib/api-keys";
import { createId } from "@/lib/contract/ids";
import type { StoredMessage } from "@/lib/contract/message";
import type { Passed } from "@/lib/http";
import { findAnswer, findQuestion } from "@/lib/remember";
import { startTurn } from "@/lib/turn";
import { toEventStream } from "./event-stream";

/** A message that is being answered, to be read whole or event by event; or why it is not. */
export type AskedByApi =
  | {
      kind: "asked";
      done: Promise<void>;
      /** Null when the answer could not be stored. */
      readAnswer(): Promise<{ conversationId: string; messageId: string; answer: StoredMessage } | null>;
      readEvents(): ReadableStream<Uint8Array>;
    }
  | { kind: "not_found" }
  /** The idempotency key belongs to another text or another conversation. */
  | { kind: "other_message" }
  | { kind: "flood"; retryAfterMs: number };

interface Asking {
  who: Passed;
  text: string;
  conversationId?: string | undefined;
  idempotencyKey: string | null;
}

/**
 * Starts a turn for a program. A message's id follows from its idempotency key, so that it is answered once by the same rule
 * as one that a browser sends twice: also across instances, and after a crash.
 */
export async function askByApi(asking: Asking): Promise<AskedByApi> {
  const { who, text } = asking;
  const { userId } = who;
  const ids = toIds(asking);
  const isOther = async () => {
    const known =
      asking.idempotencyKey === null ? null : await findQuestion({ userId, messageId: ids.messageId });
    return known !== null && (known.text !== toKept(text) || known.conversationId !== ids.conversationId);
  };
  if (await isOther()) return { kind: "other_message" };
  const turn = await startTurn({ ...who, ...ids, message: { text, clicked: null }, retry: false });
  if (turn.kind !== "stream") return turn;
  // of two that come at once with one key, the second finds the message of the first
  if (await isOther()) return { kind: "other_message" };
  return {
    kind: "asked",
    done: turn.done,
    async readAnswer() {
      for await (const batch of turn.log.read()) if (batch.some(({ type }) => type === "finish")) break;
      await turn.done;
      const answer = await findAnswer({ userId, userMessageId: ids.messageId });
      return answer === null ? null : { ...ids, answer };
    },
    readEvents: () => toEventStream({ log: turn.log, conversationId: ids.conversationId }),
  };
}

function toIds({ who, conversationId, idempotencyKey }: Asking): {
  conversationId: string;
  messageId: string;
} {
  if (idempotencyKey === null) {
    return { conversationId: conversationId ?? createId("conversation"), messageId: createId("message") };
  }
  const from = [who.userId, idempotencyKey];
  return {
    conversationId: conversationId ?? toDerivedId({ kind: "conversation", from }),
    messageId: toDerivedId({ kind: "message", from }),
  };
}

/** A text as it is stored: see `toStorableMessage` of the turn. */
function toKept(text: string): string {
  return text.toWellFormed().replaceAll("\u0000", "\ufffd");
}
