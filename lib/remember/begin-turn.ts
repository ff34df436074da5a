import type { MessagePart } from "@/lib/contract/message";
import { type Carried, carriedSchema, emptyCarried, type TurnMessage } from "@/lib/contract/understanding";
import { getStore, groupWrites, type PrismaClient } from "@/lib/store";
import { type ConversationHistory, MOST_TURNS, type PastRow, pastTurns, toHistory } from "./history";
import { toTitle } from "./title";

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
  /** Read what came before too, in the same statement. */
  withHistory?: boolean;
}

/**
 * What storing the user's message found: `begun` (stored, now to be answered), `answered` (this message id
 * has its answer), `running` (somebody is answering it), `full`, or `not_found` (somebody else's conversation or
 * message: looks like none).
 */
export type BegunTurn =
  | ({ kind: "begun"; carried: Carried } & Known)
  | { kind: "answered" | "running" | "full" | "not_found" };

/** What is known of the visitor and the conversation: where nothing is, nothing need be read. */
export interface Known {
  /** The visitor was here before this message. */
  returning: boolean;
  /** Something is remembered of the visitor. */
  remembers: boolean;
  /** What came before in the conversation; null where it was not asked for, or has to be read by itself. */
  history: ConversationHistory | null;
}

interface BeginRow {
  position: number;
  carried: unknown;
  size: number | null;
  inserted: boolean;
  returning: boolean;
  remembers: boolean;
  summary: string | null;
  summarisedTo: string | null;
  turns: PastRow[] | null;
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
    const { returning, remembers, carried, summary, summarisedTo, turns } = row;
    const history = input.withHistory
      ? toHistory({ summary: summary ?? "", summarisedTo, turns: turns ?? [] })
      : null;
    return { kind: "begun", carried: parseCarried(carried), returning, remembers, history };
  }
  const { db } = await getStore();
  if (row.size === null) return explainRefusal(db, input);
  await shrink({ db, conversationId: input.conversationId, by: 1 });
  return resumeKnownMessage(db, input, row.carried);
}

async function storeMessages(inputs: BeginTurnInput[]): Promise<BeginRow[]> {
  const { db } = await getStore();
  const given = JSON.stringify(inputs.map(toGivenRow));
  const rows = await db.$queryRaw<BeginRow[]>`
    /* kept as begin_turns */ with given as (
      select * from jsonb_to_recordset(${given}::jsonb) as g (position int, "userId" text, "conversationId" text,
        title text, "messageId" text, parts jsonb, now timestamptz, "answerBy" timestamptz, "withHistory" boolean)
    ), owner as (
      insert into "User" (id, "createdAt") select "userId", now from given order by "userId"
      on conflict (id) do nothing returning id
    ), thread as (
      insert into "Conversation" as c (id, "userId", title, size, "createdAt", "updatedAt")
      select "conversationId", "userId", title, 1, now, now from given order by "conversationId"
      on conflict (id) do update set size = c.size + 1, "updatedAt" = excluded."updatedAt"
        where c."userId" = excluded."userId" and c.size < ${MAX_CONVERSATION_MESSAGES}
      returning id, carried, size, summary, "summarisedTo"
    ), stored as (
      insert into "Message" (id, "conversationId", role, status, parts, "answerBy", "createdAt")
      select given."messageId", thread.id, 'user', 'pending', given.parts, given."answerBy", given.now
      from given join thread on thread.id = given."conversationId"
      on conflict (id) do nothing returning id, "conversationId"
    )
    select given.position, c.carried, c.size, c.summary, c."summarisedTo", stored.id is not null as inserted,
      owner.id is null as returning, past.turns,
      exists (select 1 from "MemoryEntry" as m where m."userId" = given."userId") as remembers
    from given left join thread as c on c.id = given."conversationId"
      left join stored on stored.id = given."messageId" and stored."conversationId" = c.id
      left join owner on owner.id = given."userId"
      left join lateral (
        select jsonb_agg(jsonb_build_object('messageId', id, 'text', text, 'understanding', understanding) order by seq)
          as turns from (${pastTurns} order by m.seq desc limit ${MOST_TURNS}) as q
      ) as past on given."withHistory" and c.size > 1
    order by given.position`;
  if (rows.length !== inputs.length) throw new Error("the statement that begins turns lost a row");
  return rows;
}

function toGivenRow(input: BeginTurnInput, position: number) {
  const { userId, conversationId, messageId, message, now, answerBy } = input;
  const title = toTitle(message.text);
  const withHistory = input.withHistory ?? false;
  const parts = toUserParts(message);
  return { position, userId, conversationId, title, messageId, parts, now, answerBy, withHistory };
}

/** No thread came back: somebody else's conversation, or a full one, which still gives its answers again. */
async function explainRefusal(db: PrismaClient, input: BeginTurnInput): Promise<BegunTurn> {
  const own = await db.conversation.findFirst({ where: { id: input.conversationId, userId: input.userId } });
  if (own === null) return { kind: "not_found" };
  const known = await db.message.count({ where: { id: input.messageId, conversationId: own.id } });
  return known === 0 ? { kind: "full" } : resumeKnownMessage(db, input, own.carried);
}

/** The message id was known already: sent twice, or asked again. */
async function resumeKnownMessage(
  db: PrismaClient,
  input: BeginTurnInput,
  carried: unknown,
): Promise<BegunTurn> {
  const where = { id: input.messageId, conversationId: input.conversationId, role: "user" };
  const known = await db.message.findFirst({ where });
  if (known === null) return { kind: "not_found" };
  const answers = { where: { replyToId: known.id } };
  if (!input.retry && (await db.message.count(answers)) > 0) return { kind: "answered" };
  // Taking the message is one conditional update, so that of two who come at once only one answers. An answer that
  // was stored since the look above is replaced by a retry only.
  const open = input.retry ? ["interrupted", "complete"] : ["interrupted"];
  const taken = await db.message.updateMany({
    where: { ...where, OR: [{ status: { in: open } }, { status: "pending", answerBy: { lt: input.now } }] },
    data: { status: "pending", answerBy: input.answerBy },
  });
  if (taken.count === 0) {
    return { kind: !input.retry && (await db.message.count(answers)) > 0 ? "answered" : "running" };
  }
  const removed = await db.message.deleteMany(answers);
  await shrink({ db, conversationId: input.conversationId, by: removed.count });
  return { kind: "begun", carried: parseCarried(carried), returning: true, remembers: true, history: null };
}

/** Takes back what was counted of messages that are not there. */
async function shrink(input: { db: PrismaClient; conversationId: string; by: number }): Promise<void> {
  const { db, conversationId, by } = input;
  if (by === 0) return;
  await db.conversation.updateMany({ where: { id: conversationId }, data: { size: { decrement: by } } });
}

function toUserParts(message: TurnMessage): MessagePart[] {
  const text: MessagePart = { type: "text", text: message.text };
  return message.clicked === null ? [text] : [text, { type: "clicked", clicked: message.clicked }];
}

/** What a conversation carries; an unreadable older shape counts as nothing carried. */
function parseCarried(value: unknown): Carried {
  const parsed = carriedSchema.safeParse(value);
  return parsed.success ? parsed.data : emptyCarried;
}
