import type { MessagePart, MessageStatus } from "@/lib/contract/message";
import type { Carried } from "@/lib/contract/understanding";
import { getStore } from "@/lib/store";
import { saveCharts, toStoredParts } from "./stored-parts";

export interface FinishTurnInput {
  conversationId: string;
  userMessageId: string;
  answerId: string;
  status: Extract<MessageStatus, "complete" | "stopped" | "failed">;
  parts: MessagePart[];
  /** What the next turn may refer to; null leaves what was carried as it is. */
  carried: Carried | null;
  /** How the answer was made: understanding, stage timings, citations. */
  turn: unknown;
  now: Date;
}

/**
 * Stores the answer, closes the question and keeps what is carried, in one statement.
 * Idempotent: a question has one answer, and a second saving changes nothing.
 */
export async function finishTurn(input: FinishTurnInput): Promise<void> {
  const { db } = await getStore();
  const { parts, charts } = toStoredParts(input.parts);
  await saveCharts(db, charts);
  const carried = input.carried === null ? null : JSON.stringify(input.carried);
  await db.$executeRaw`
    with answer as (
      insert into "Message" (id, "conversationId", role, status, parts, "replyToId", turn, "createdAt")
      select ${input.answerId}, ${input.conversationId}, 'assistant', ${input.status}, ${JSON.stringify(parts)}::jsonb,
        ${input.userMessageId}, ${JSON.stringify(input.turn)}::jsonb, ${input.now}
      where exists (select 1 from "Message" where id = ${input.userMessageId})
      on conflict ("replyToId") do nothing returning id
    ), question as (
      update "Message" set status = 'complete', "answerBy" = null where id = ${input.userMessageId}
    )
    update "Conversation" set carried = coalesce(${carried}::jsonb, carried), "updatedAt" = ${input.now},
      size = size + (select count(*) from answer) where id = ${input.conversationId}`;
}

/** Marks every question that was being answered as interrupted: at the start of the only process there is. */
export async function markAllInterrupted(): Promise<number> {
  const { db } = await getStore();
  const { count } = await db.message.updateMany({
    where: { role: "user", status: "pending" },
    data: { status: "interrupted", answerBy: null },
  });
  return count;
}
