import type { ConversationSummary } from "@/lib/contract/message";
import type { ConversationEdit } from "@/lib/contract/talk/conversations";
import { getStore } from "@/lib/store";

const LIST_LIMIT = 50;
const LONGEST_QUERY = 200;

interface SummaryRow {
  id: string;
  title: string;
  pinnedAt: Date | null;
  updatedAt: Date;
}

/** A conversation as lists show it. */
export function toSummary({ id, title, pinnedAt, updatedAt }: SummaryRow): ConversationSummary {
  return { id, title, pinned: pinnedAt !== null, updatedAt: updatedAt.toISOString() };
}

/** Changes the title of the user's conversation, or pins it; false when there is none that is theirs. Its place by use stays. */
export async function editConversation(input: {
  userId: string;
  conversationId: string;
  edit: ConversationEdit;
  now: Date;
}): Promise<boolean> {
  const { title, pinned } = input.edit;
  const { db } = await getStore();
  const { count } = await db.conversation.updateMany({
    where: { id: input.conversationId, userId: input.userId },
    data: {
      ...(title === undefined ? {} : { title }),
      ...(pinned === undefined ? {} : { pinnedAt: pinned ? input.now : null }),
    },
  });
  return count > 0;
}

/**
 * The user's conversations whose title, or a question in them, holds these words as they stand, whatever their case; the
 * last used first, at most 50. An empty query finds nothing.
 */
export async function searchConversations(input: {
  userId: string;
  query: string;
}): Promise<ConversationSummary[]> {
  const query = input.query.trim().slice(0, LONGEST_QUERY);
  if (query === "") return [];
  const like = `%${query.replace(/[\\%_]/g, "\\$&")}%`;
  const { db } = await getStore();
  const rows = await db.$queryRaw<SummaryRow[]>`
    select c.id, c.title, c."pinnedAt", c."updatedAt" from "Conversation" as c
    where c."userId" = ${input.userId} and (c.title ilike ${like} or exists (
      select 1 from "Message" as m, jsonb_array_elements(m.parts) as part
      where m."conversationId" = c.id and m.role = 'user' and part->>'text' ilike ${like}))
    order by c."updatedAt" desc limit ${LIST_LIMIT}`;
  return rows.map(toSummary);
}
