import type { MessagePart } from "@/lib/contract/message";
import { type Carried, carriedSchema, emptyCarried, type TurnMessage } from "@/lib/contract/understanding";
import { getStore, type PrismaClient } from "@/lib/store";

/** Most messages one conversation may hold, answers included. */
export const MAX_CONVERSATION_MESSAGES = 1_000;

export interface BeginTurnInput {
  userId: string;
  conversationId: string;
  messageId: string;
  message: TurnMessage;
  now: Date;
  /** After this instant nobody is answering the message any more. */
  answerBy: Date;
  /** Answer again although it was answered, stopped or interrupted. */
  retry: boolean;
}

/**
 * What storing the user's message found: `begun` (stored, now to be answered), `answered` (this message id
 * has its answer), `running` (somebody is answering it), `full`, or `not_found` (somebody else's conversation or
 * message: looks like none).
 */
export type BegunTurn =
  | { kind: "begun"; carried: Carried; returning: boolean }
  | { kind: "answered" | "running" | "full" | "not_found" };

interface BeginRow {
  carried: unknown;
  size: number | null;
  inserted: bigint;
  returning: boolean;
}

/** Stores the user's message before anything else can fail: user, conversation and message in one statement. */
export async function beginTurn(input: BeginTurnInput): Promise<BegunTurn> {
  const { db } = await getStore();
  const parts = JSON.stringify(toUserParts(input.message));
  const rows = await db.$queryRaw<BeginRow[]>`
    with owner as (
      insert into "User" (id, "createdAt") values (${input.userId}, ${input.now}) on conflict (id) do nothing returning id
    ), thread as (
      insert into "Conversation" as c (id, "userId", title, size, "createdAt", "updatedAt")
      values (${input.conversationId}, ${input.userId}, ${toTitle(input.message.text)}, 1, ${input.now}, ${input.now})
      on conflict (id) do update set size = c.size + 1, "updatedAt" = ${input.now}
        where c."userId" = ${input.userId} and c.size < ${MAX_CONVERSATION_MESSAGES}
      returning id, carried, size
    ), stored as (
      insert into "Message" (id, "conversationId", role, status, parts, "answerBy", "createdAt")
      select ${input.messageId}, thread.id, 'user', 'pending', ${parts}::jsonb, ${input.answerBy}, ${input.now} from thread
      on conflict (id) do nothing returning id
    )
    select (select carried from thread) as carried, (select size from thread) as size,
      (select count(*) from stored) as inserted, not exists (select 1 from owner) as returning`;
  const row = rows[0];
  if (row === undefined) throw new Error("the statement that begins a turn answered no row");
  if (row.size !== null && row.inserted > 0n) {
    return { kind: "begun", carried: parseCarried(row.carried), returning: row.returning };
  }
  return row.size === null ? explainRefusal(db, input) : resumeKnownMessage(db, input, row);
}

async function explainRefusal(db: PrismaClient, input: BeginTurnInput): Promise<BegunTurn> {
  const own = await db.conversation.findFirst({ where: { id: input.conversationId, userId: input.userId } });
  return { kind: own === null ? "not_found" : "full" };
}

/** The message id was known already: sent twice, or asked again. */
async function resumeKnownMessage(
  db: PrismaClient,
  input: BeginTurnInput,
  row: BeginRow,
): Promise<BegunTurn> {
  await db.conversation.update({ where: { id: input.conversationId }, data: { size: { decrement: 1 } } });
  const where = { id: input.messageId, conversationId: input.conversationId, role: "user" };
  const known = await db.message.findFirst({ where });
  if (known === null) return { kind: "not_found" };
  const answer = await db.message.findUnique({ where: { replyToId: known.id } });
  if (answer !== null && !input.retry) return { kind: "answered" };
  // Taking the message is one conditional update, so that of two who retry at once only one answers.
  const taken = await db.message.updateMany({
    where: { ...where, OR: [{ status: { not: "pending" } }, { answerBy: { lt: input.now } }] },
    data: { status: "pending", answerBy: input.answerBy },
  });
  if (taken.count === 0) return { kind: "running" };
  await db.message.deleteMany({ where: { replyToId: known.id } });
  return { kind: "begun", carried: parseCarried(row.carried), returning: true };
}

function toUserParts(message: TurnMessage): MessagePart[] {
  const text: MessagePart = { type: "text", text: message.text };
  return message.clicked === null ? [text] : [text, { type: "clicked", clicked: message.clicked }];
}

function toTitle(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line === "") return "New chat";
  const points = [...line];
  return points.length <= 60 ? line : `${points.slice(0, 59).join("")}…`;
}

/** What a conversation carries; an unreadable older shape counts as nothing carried. */
function parseCarried(value: unknown): Carried {
  const parsed = carriedSchema.safeParse(value);
  return parsed.success ? parsed.data : emptyCarried;
}
