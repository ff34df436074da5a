import type { MessagePart } from "@/lib/contract/message";
import type { FeedbackView, Verdict } from "@/lib/contract/talk/conversations";
import { getStore } from "@/lib/store";

const LIST_LIMIT = 100;
const TOLD_CHARS = 280;

/** Keeps the user's verdict on an answer of theirs, in place of an earlier one; false when there is no such answer. */
export async function setFeedback(input: {
  userId: string;
  messageId: string;
  verdict: Verdict;
  reason: string;
  now: Date;
}): Promise<boolean> {
  const { messageId, verdict, reason, now } = input;
  const { db } = await getStore();
  if (!(await isOwnAnswer(input))) return false;
  await db.feedback.upsert({
    where: { messageId },
    create: { messageId, verdict, reason, createdAt: now, updatedAt: now },
    update: { verdict, reason, updatedAt: now },
  });
  return true;
}

/** Takes the user's verdict back; false when there is no such answer of theirs. */
export async function removeFeedback(input: { userId: string; messageId: string }): Promise<boolean> {
  const { db } = await getStore();
  if (!(await isOwnAnswer(input))) return false;
  await db.feedback.deleteMany({ where: { messageId: input.messageId } });
  return true;
}

async function isOwnAnswer(input: { userId: string; messageId: string }): Promise<boolean> {
  const { db } = await getStore();
  const where = { id: input.messageId, role: "assistant", conversation: { userId: input.userId } };
  return (await db.message.count({ where })) > 0;
}

/** What visitors thought of answers, for the owner: the newest 100, and how many of each kind. */
export async function listFeedback(): Promise<FeedbackView> {
  const { db } = await getStore();
  const [rows, grouped] = await Promise.all([
    db.feedback.findMany({
      orderBy: { updatedAt: "desc" },
      take: LIST_LIMIT,
      include: { message: { select: { parts: true, replyToId: true } } },
    }),
    db.feedback.groupBy({ by: ["verdict"], _count: true }),
  ]);
  const questions = await db.message.findMany({
    where: { id: { in: rows.flatMap(({ message }) => message.replyToId ?? []) } },
    select: { id: true, parts: true },
  });
  const wordsOf = new Map(questions.map(({ id, parts }) => [id, toWords(parts)]));
  const countOf = (verdict: Verdict) => grouped.find((one) => one.verdict === verdict)?._count ?? 0;
  return {
    entries: rows.map(({ messageId, verdict, reason, updatedAt, message }) => ({
      messageId,
      verdict: verdict === "up" ? "up" : "down",
      reason,
      question: wordsOf.get(message.replyToId ?? "") ?? "",
      answer: toWords(message.parts),
      at: updatedAt.toISOString(),
    })),
    counts: { up: countOf("up"), down: countOf("down") },
  };
}

function toWords(parts: unknown): string {
  const words = (parts as MessagePart[])
    .flatMap((part) => (part.type === "text" ? [part.text] : []))
    .join(" ")
    .replaceAll("**", "");
  return words.length <= TOLD_CHARS ? words : `${words.slice(0, TOLD_CHARS - 1)}…`;
}
