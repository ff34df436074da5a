import { createId } from "@/lib/contract/ids";
import { carriedSchema } from "@/lib/contract/understanding";
import { getStore, type Prisma } from "@/lib/store";
import { toTitle } from "./title";

/**
 * A new conversation of the user's with what stands before one of their questions, answers included, and what was carried
 * there; the id, or null when there is no such question that is theirs. Nothing of the old one changes. The copy has
 * the old title, or that of `text` where nothing stands before the question.
 */
export async function branchConversation(input: {
  userId: string;
  conversationId: string;
  before: string;
  text: string;
  now: Date;
}): Promise<{ id: string } | null> {
  const { db } = await getStore();
  const question = await db.message.findFirst({
    where: {
      id: input.before,
      role: "user",
      conversation: { id: input.conversationId, userId: input.userId },
    },
    select: { seq: true, conversation: { select: { title: true } } },
  });
  if (question === null) return null;
  const rows = await db.message.findMany({
    where: { conversationId: input.conversationId, role: "user", seq: { lt: question.seq } },
    orderBy: { seq: "asc" },
  });
  const answers = await db.message.findMany({ where: { replyToId: { in: rows.map(({ id }) => id) } } });
  const answerOf = new Map(answers.map((answer) => [answer.replyToId, answer]));
  const messages = rows.flatMap((row) => {
    const id = createId("message");
    const answer = answerOf.get(row.id);
    const copy = { ...toCopy(row), id };
    return answer === undefined
      ? [copy]
      : [copy, { ...toCopy(answer), id: createId("message"), replyToId: id }];
  });
  const { id } = await db.conversation.create({
    data: {
      id: createId("conversation"),
      userId: input.userId,
      title: messages.length === 0 ? toTitle(input.text) : question.conversation.title,
      carried: findCarried(rows.map((row) => answerOf.get(row.id)?.turn)),
      size: messages.length,
      createdAt: input.now,
      updatedAt: input.now,
      messages: { createMany: { data: messages } },
    },
    select: { id: true },
  });
  return { id };
}

interface CopiedRow {
  role: string;
  version: number;
  status: string;
  parts: unknown;
  turn: unknown;
  createdAt: Date;
}

/** What is being answered in the old conversation is not being answered in the new one. */
function toCopy({ role, version, status, parts, turn, createdAt }: CopiedRow) {
  return {
    role,
    version,
    status: status === "pending" ? "interrupted" : status,
    parts: parts as Prisma.InputJsonValue,
    ...(turn === null ? {} : { turn: turn as Prisma.InputJsonValue }),
    createdAt,
  };
}

/** What the last of these answers left to be carried; nothing where none tells. */
function findCarried(turns: unknown[]): Prisma.InputJsonValue {
  for (const turn of turns.toReversed()) {
    const carried = (turn as { carried?: unknown } | null | undefined)?.carried;
    const parsed = carried ? carriedSchema.safeParse(carried) : null;
    if (parsed?.success) return parsed.data as Prisma.InputJsonValue;
  }
  return {};
}
