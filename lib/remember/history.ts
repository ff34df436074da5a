import { z } from "zod";
import type { PastQuestion } from "@/lib/contract/talk/past";
import { getStore, Prisma } from "@/lib/store";

/** A question of a conversation, and what it was understood as when it was answered. */
interface PastTurn extends PastQuestion {
  messageId: string;
}

/** What came before a message: a summary of the beginning, and every turn after it, the oldest first. */
export interface ConversationHistory {
  summary: string | null;
  /** The last message that the summary holds; null when there is none. */
  summarisedTo: string | null;
  turns: PastTurn[];
}

/** Most turns that are read. */
export const MOST_TURNS = 60;

/** A question as it is read from the store. */
export interface PastRow {
  messageId: string | null;
  text: string | null;
  understanding: unknown;
}

interface HistoryRow extends PastRow {
  summary: string;
  summarisedTo: string | null;
}

/** Selects the questions of a conversation `c` that no summary holds, each with what is told of its reading. */
export const pastTurns = Prisma.sql`
  select m.id, m.seq, jsonb_path_query_first(m.parts, '$[*] ? (@.type == "text").text') #>> '{}' as text,
    jsonb_build_object('skill', u -> 'skill', 'parts', u -> 'parts', 'entities', jsonb_build_object(
      'symbols', jsonb_path_query_array(u, '$.entities.symbols[*].symbol'),
      'range', u #> '{entities,range}', 'on', u #> '{entities,on}')) as understanding
  from "Message" m left join "Message" a on a."replyToId" = m.id
    cross join lateral (select a.turn -> 'understanding' as u) as read
  where m."conversationId" = c.id and m.role = 'user'
    and m.seq > coalesce((select seq from "Message" where id = c."summarisedTo"), 0)`;

/** The turns of the user's conversation before a message, at most the newest 60 that no summary holds; empty for the first. */
export async function loadHistory(input: {
  userId: string;
  conversationId: string;
  /** The message that is being answered: what came after it is not history. */
  messageId: string;
}): Promise<ConversationHistory> {
  const { db } = await getStore();
  const rows = await db.$queryRaw<HistoryRow[]>`
    /* kept as load_history */ select c.summary, c."summarisedTo", q.id as "messageId", q.text, q.understanding
    from "Conversation" c left join lateral (
      ${pastTurns} and m.seq < (select seq from "Message" where id = ${input.messageId})
      order by m.seq desc limit ${MOST_TURNS}
    ) q on true
    where c.id = ${input.conversationId} and c."userId" = ${input.userId}
    order by q.seq`;
  const [first] = rows;
  return toHistory({ summary: first?.summary ?? "", summarisedTo: first?.summarisedTo ?? null, turns: rows });
}

/** What was read of a conversation, as it is told. */
export function toHistory(read: {
  summary: string;
  summarisedTo: string | null;
  turns: PastRow[];
}): ConversationHistory {
  const { summary, summarisedTo, turns } = read;
  return { summary: summary === "" ? null : summary, summarisedTo, turns: turns.flatMap(toTurn) };
}

/** Of an understanding what is told later; a symbol stands for its instrument. */
const symbolSchema = z.union([
  z.string().transform((symbol) => ({ symbol })),
  z.object({ symbol: z.string() }),
]);
const partSchema = z.object({
  skill: z.string(),
  entities: z.object({
    symbols: z.array(symbolSchema),
    range: z.object({ from: z.string(), to: z.string() }).nullable(),
    on: z.string().nullable(),
  }),
});
const pastSchema = partSchema.extend({ parts: z.array(partSchema).nullish() });

function toTurn({ messageId, text, understanding }: PastRow): PastTurn[] {
  if (messageId === null) return [];
  const { success, data } = pastSchema.safeParse(understanding);
  return [{ messageId, text: text ?? "", understanding: success ? toPast(data) : null }];
}

function toPast({ parts, ...own }: z.infer<typeof pastSchema>): PastTurn["understanding"] {
  return parts ? { ...own, parts } : own;
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
