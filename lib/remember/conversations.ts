import type { ConversationSummary, MessageStatus, StoredMessage } from "@/lib/contract/message";
import { getStore } from "@/lib/store";
import { toSummary } from "./edit-conversation";
import { fromStoredParts } from "./stored-parts";

const PAGE_SIZE = 200;

/** One conversation with its newest messages, each answer right behind its question. */
export interface LoadedConversation {
  id: string;
  title: string;
  messages: StoredMessage[];
  /** True when older messages exist than those given. */
  hasOlder: boolean;
}

interface MessageRow {
  id: string;
  seq: bigint;
  role: string;
  status: string;
  replyToId: string | null;
  answerBy: Date | null;
  createdAt: Date;
  feedback: { verdict: string } | null;
}

/** Gives all conversations of one user to another, e.g. of a guest to their account. Gives how many there were. */
export async function moveConversations({ from, to }: { from: string; to: string }): Promise<number> {
  const { db } = await getStore();
  return (await db.conversation.updateMany({ where: { userId: from }, data: { userId: to } })).count;
}

/** What is read of a message: all but how it was made, and the visitor's verdict. */
export const SHOWN = { omit: { turn: true }, include: { feedback: { select: { verdict: true } } } } as const;

/** The user's conversation, or null when there is none of that id that is theirs. */
export async function findConversation(input: {
  userId: string;
  conversationId: string;
  now?: Date;
}): Promise<LoadedConversation | null> {
  const { db } = await getStore();
  const now = input.now ?? new Date();
  const found = await db.conversation.findFirst({
    where: { id: input.conversationId, userId: input.userId },
    select: { id: true, title: true },
  });
  if (found === null) return null;
  const rows = await db.message.findMany({
    where: { conversationId: found.id },
    orderBy: { seq: "desc" },
    take: PAGE_SIZE + 1,
    ...SHOWN,
  });
  const hasOlder = rows.length > PAGE_SIZE;
  const page = placeAnswers(rows.slice(0, PAGE_SIZE).reverse());
  const parts = await fromStoredParts(
    db,
    page.map((row) => row.parts),
  );
  const messages = page.map((row, index) => toStoredMessage({ row, parts: parts[index] ?? [], now }));
  return { id: found.id, title: found.title, messages, hasOlder };
}

/** The user's conversations: pinned ones first, then the last used. Those beyond `limit` (50) are found by searching. */
export async function listConversations(input: {
  userId: string;
  limit?: number;
}): Promise<ConversationSummary[]> {
  const { db } = await getStore();
  const rows = await db.conversation.findMany({
    where: { userId: input.userId },
    orderBy: [{ pinnedAt: { sort: "desc", nulls: "last" } }, { updatedAt: "desc" }],
    take: input.limit ?? 50,
    select: { id: true, title: true, pinnedAt: true, updatedAt: true },
  });
  return rows.map(toSummary);
}

/** Deletes the user's conversation with all its messages; false when there is none that is theirs. */
export async function removeConversation(input: {
  userId: string;
  conversationId: string;
}): Promise<boolean> {
  const { db } = await getStore();
  const { count } = await db.conversation.deleteMany({
    where: { id: input.conversationId, userId: input.userId },
  });
  return count > 0;
}

/** One message of a conversation that is the user's, with its answer when it has one. */
export async function findAnswer(input: {
  userId: string;
  userMessageId: string;
  now?: Date;
}): Promise<StoredMessage | null> {
  const { db } = await getStore();
  const row = await db.message.findFirst({
    where: { replyToId: input.userMessageId, conversation: { userId: input.userId } },
    ...SHOWN,
  });
  if (row === null) return null;
  const [parts] = await fromStoredParts(db, [row.parts]);
  return toStoredMessage({ row, parts: parts ?? [], now: input.now ?? new Date() });
}

/** A retried answer is newer than questions asked after its own: it still stands behind its question. */
function placeAnswers<Row extends MessageRow>(rows: Row[]): Row[] {
  const answers = new Map(
    rows.flatMap((row) => (row.replyToId === null ? [] : [[row.replyToId, row] as const])),
  );
  const known = new Set(rows.map((row) => row.id));
  return rows.flatMap((row) => {
    if (row.replyToId !== null && known.has(row.replyToId)) return [];
    const answer = answers.get(row.id);
    return answer === undefined ? [row] : [row, answer];
  });
}

/** A message as it is handed out: one whose answer nobody is making any more is interrupted. */
export function toStoredMessage(input: {
  row: MessageRow;
  parts: StoredMessage["parts"];
  now: Date;
}): StoredMessage {
  const { row } = input;
  const abandoned = row.status === "pending" && row.answerBy !== null && row.answerBy < input.now;
  return {
    id: row.id,
    role: row.role === "user" ? "user" : "assistant",
    version: 1,
    status: abandoned ? "interrupted" : (row.status as MessageStatus),
    parts: input.parts,
    replyToId: row.replyToId,
    createdAt: row.createdAt.toISOString(),
    feedback: row.feedback === null ? null : row.feedback.verdict === "up" ? "up" : "down",
  };
}
