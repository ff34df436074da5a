import type { MessagePart, MessageStatus } from "@/lib/contract/message";
import type { Carried } from "@/lib/contract/understanding";
import { getStore, groupWrites } from "@/lib/store";
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

/** Answers that are ready together are stored by one statement. */
const storeAnswer = groupWrites({
  keyOf: (row: AnswerRow) => row.conversationId,
  maxItems: 32,
  write: storeAnswers,
});

type AnswerRow = Omit<FinishTurnInput, "parts"> & { parts: unknown[] };

/**
 * Stores the answer, closes the question and keeps what is carried, in one statement.
 * Idempotent: a question has one answer, and a second saving changes nothing.
 */
export async function finishTurn(input: FinishTurnInput): Promise<void> {
  const { parts, charts } = toStoredParts(input.parts);
  const { db } = await getStore();
  await saveCharts(db, charts);
  // kept beside the answer too, for a conversation that branches off behind it
  const turn = input.carried === null ? input.turn : { ...Object(input.turn), carried: input.carried };
  await storeAnswer({ ...input, parts, turn });
}

async function storeAnswers(rows: AnswerRow[]): Promise<undefined[]> {
  const { db } = await getStore();
  // The ids stand beside the rows, so that the planner goes by index however large the tables are. Conversations are
  // locked first and in order, as beginTurn does: a message sent again at this moment waits and does not deadlock.
  const questionIds = rows.map(({ userMessageId }) => userMessageId);
  const conversationIds = rows.map(({ conversationId }) => conversationId);
  await db.$executeRaw`
    /* kept as finish_turns */ with given as (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as g ("conversationId" text, "userMessageId" text,
        "answerId" text, status text, parts jsonb, carried jsonb, turn jsonb, now timestamptz)
    ), thread as materialized (
      select id from "Conversation" where id = any(${conversationIds}) order by id for update
    ), question as (
      update "Message" set status = 'complete', "answerBy" = null
      where id = any(${questionIds}) and (select count(*) from thread) >= 0 returning id
    ), answer as (
      insert into "Message" (id, "conversationId", role, status, parts, "replyToId", turn, "createdAt")
      select given."answerId", given."conversationId", 'assistant', given.status, given.parts, question.id, given.turn,
        given.now
      from given join question on question.id = given."userMessageId"
      on conflict ("replyToId") do nothing returning "conversationId"
    )
    update "Conversation" as c set carried = coalesce(given.carried, c.carried), "updatedAt" = given.now,
      size = c.size + (select count(*) from answer where answer."conversationId" = c.id)
    from given where c.id = given."conversationId" and c.id = any(${conversationIds})`;
  return rows.map(() => undefined);
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
