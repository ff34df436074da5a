import { type Understanding, understandingSchema } from "@/lib/contract/understanding";
import { getStore } from "@/lib/store";

/** A question of a conversation, and what it was understood as when it was answered. */
export interface PastTurn {
  messageId: string;
  text: string;
  /** Null while it has no answer, and for answers of an older shape. */
  understanding: Understanding | null;
}

/** What came before a message: a summary of the beginning, and every turn after it, the oldest first. */
export interface ConversationHistory {
  summary: string | null;
  /** The last message that the summary holds; null when there is none. */
  summarisedTo: string | null;
  turns: PastTurn[];
}

const MOST_TURNS = 60;

interface HistoryRow {
  summary: string;
  summarisedTo: string | null;
  messageId: string | null;
  parts: unknown;
  understanding: unknown;
}

/** The turns of the user's conversation before a message, at most the newest 60 that no summary holds; empty for the first. */
export async function loadHistory(input: {
  userId: string;
  conversationId: string;
  /** The message that is being answered: what came after it is not history. */
  messageId: string;
}): Promise<ConversationHistory> {
  const { db } = await getStore();
  const rows = await db.$queryRaw<HistoryRow[]>`
    select c.summary, c."summarisedTo", q.id as "messageId", q.parts, q.understanding
    from "Conversation" c left join lateral (
      select m.id, m.seq, m.parts, a.turn -> 'understanding' as understanding
      from "Message" m left join "Message" a on a."replyToId" = m.id
      where m."conversationId" = c.id and m.role = 'user'
        and m.seq < (select seq from "Message" where id = ${input.messageId})
        and m.seq > coalesce((select seq from "Message" where id = c."summarisedTo"), 0)
      order by m.seq desc limit ${MOST_TURNS}
    ) q on true
    where c.id = ${input.conversationId} and c."userId" = ${input.userId}
    order by q.seq`;
  const [first] = rows;
  return {
    summary: first === undefined || first.summary === "" ? null : first.summary,
    summarisedTo: first?.summarisedTo ?? null,
    turns: rows.flatMap(toTurn),
  };
}

function toTurn({ messageId, parts, understanding }: HistoryRow): PastTurn[] {
  if (messageId === null) return [];
  const text = Array.isArray(parts) ? String(parts.find((part) => part.type === "text")?.text ?? "") : "";
  const parsed = understandingSchema.safeParse(understanding);
  return [{ messageId, text, understanding: parsed.success ? parsed.data : null }];
}

/**
 * Keeps a summary with the user's conversation, up to and with one of its messages. False when another one was kept since
 * `from` was read, or the conversation is gone: then this one is not kept.
 */
export async function keepSummary(input: {
  userId: string;
  conversationId: string;
  summary: string;
  /** Where the summary that this one goes on from reached. */
  from: string | null;
  to: string;
}): Promise<boolean> {
  const { userId, conversationId, summary, from, to } = input;
  const { db } = await getStore();
  const { count } = await db.conversation.updateMany({
    where: { id: conversationId, userId, summarisedTo: from },
    data: { summary, summarisedTo: to },
  });
  return count > 0;
}
