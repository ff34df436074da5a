import type { MessagePart } from "@/lib/contract/message";
import { type Carried, carriedSchema, emptyCarried, type TurnMessage } from "@/lib/contract/understanding";
import { getStore, groupWrites, type PrismaClient } from "@/lib/store";

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
  position: number;
  carried: unknown;
  size: number | null;
  inserted: boolean;
  returning: boolean;
}

/** Messages of different conversations that come together are stored by one statement. */
const storeMessage = groupWrites({
  keyOf: (input: BeginTurnInput) => input.conversationId,
  maxItems: 32,
  write: storeMessages,
});

/** Stores the user's message before anything else can fail: user, conversation and message in one statement. */
export async function beginTurn(input: BeginTurnInput): Promise<BegunTurn> {
  const row = await storeMessage(input);
  if (row.size !== null && row.inserted) {
    return { kind: "begun", carried: parseCarried(row.carried), returning: row.returning };
  }
  const { db } = await getStore();
  return row.size === null ? explainRefusal(db, input) : resumeKnownMessage(db, input, row);
}

async function storeMessages(inputs: BeginTurnInput[]): Promise<BeginRow[]> {
  const { db } = await getStore();
  const given = JSON.stringify(inputs.map(toGivenRow));
  const rows = await db.$queryRaw<BeginRow[]>`
    with given as (
      select * from jsonb_to_recordset(${given}::jsonb) as g (position int, "userId" text, "conversationId" text,
        title text, "messageId" text, parts jsonb, now timestamptz, "answerBy" timestamptz)
    ), owner as (
      insert into "User" (id, "createdAt") select "userId", now from given on conflict (id) do nothing returning id
    ), thread as (
      insert into "Conversation" as c (id, "userId", title, size, "createdAt", "updatedAt")
      select "conversationId", "userId", title, 1, now, now from given
      on conflict (id) do update set size = c.size + 1, "updatedAt" = excluded."updatedAt"
        where c."userId" = excluded."userId" and c.size < ${MAX_CONVERSATION_MESSAGES}
      returning id, carried, size
    ), stored as (
      insert into "Message" (id, "conversationId", role, status, parts, "answerBy", "createdAt")
      select given."messageId", thread.id, 'user', 'pending', given.parts, given."answerBy", given.now
      from given join thread on thread.id = given."conversationId"
      on conflict (id) do nothing returning id
    )
    select given.position, thread.carried, thread.size, stored.id is not null as inserted, owner.id is null as returning
    from given left join thread on thread.id = given."conversationId"
      left join stored on stored.id = given."messageId" left join owner on owner.id = given."userId"
    order by given.position`;
  if (rows.length !== inputs.length) throw new Error("the statement that begins turns lost a row");
  return rows;
}

function toGivenRow(input: BeginTurnInput, position: number) {
  const { userId, conversationId, messageId, message, now, answerBy } = input;
  const title = toTitle(message.text);
  return { position, userId, conversationId, title, messageId, parts: toUserParts(message), now, answerBy };
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
