import type { ConversationSummary, StoredMessage } from "@/lib/contract/message";
import { getStore } from "@/lib/store";
import { SHOWN, toStoredMessage } from "./conversations";
import { toSummary } from "./edit-conversation";
import { fromStoredParts } from "./stored-parts";

/** The user's conversations, the last used first, behind the one of `before` where it is given. */
export async function listConversationPage(input: {
  userId: string;
  limit: number;
  before: { updatedAt: Date; id: string } | null;
}): Promise<ConversationSummary[]> {
  const { db } = await getStore();
  const { userId, limit, before } = input;
  const behind = before && {
    OR: [{ updatedAt: { lt: before.updatedAt } }, { updatedAt: before.updatedAt, id: { lt: before.id } }],
  };
  const rows = await db.conversation.findMany({
    where: { userId, ...behind },
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
    take: limit,
    select: { id: true, title: true, pinnedAt: true, updatedAt: true },
  });
  return rows.map(toSummary);
}

/** One conversation of the user's as lists show it; null when there is none. */
export async function findConversationSummary(input: {
  userId: string;
  conversationId: string;
}): Promise<ConversationSummary | null> {
  const { db } = await getStore();
  const row = await db.conversation.findFirst({
    where: { id: input.conversationId, userId: input.userId },
    select: { id: true, title: true, pinnedAt: true, updatedAt: true },
  });
  return row && toSummary(row);
}

/** Messages of a conversation of the user's, the newest first, before the place `before`; null when there is none. */
export async function listMessagePage(input: {
  userId: string;
  conversationId: string;
  limit: number;
  before: bigint | null;
}): Promise<{ seq: bigint; message: StoredMessage }[] | null> {
  const { conversationId, before } = input;
  if ((await findConversationSummary(input)) === null) return null;
  const { db } = await getStore();
  const rows = await db.message.findMany({
    where: { conversationId, ...(before !== null && { seq: { lt: before } }) },
    orderBy: { seq: "desc" },
    take: input.limit,
    ...SHOWN,
  });
  const parts = await fromStoredParts(
    db,
    rows.map((row) => row.parts),
  );
  const now = new Date();
  return rows.map((row, index) => ({
    seq: row.seq,
    message: toStoredMessage({ row, parts: parts[index] ?? [], now }),
  }));
}

/** The text and the conversation of a message that the user sent; null when there is none. */
export async function findQuestion(input: {
  userId: string;
  messageId: string;
}): Promise<{ text: string; conversationId: string } | null> {
  const { db } = await getStore();
  const row = await db.message.findFirst({
    where: { id: input.messageId, role: "user", conversation: { userId: input.userId } },
    select: { parts: true, conversationId: true },
  });
  if (row === null) return null;
  const parts = Array.isArray(row.parts) ? (row.parts as { type?: string; text?: string }[]) : [];
  return {
    text: parts.find(({ type }) => type === "text")?.text ?? "",
    conversationId: row.conversationId,
  };
}
