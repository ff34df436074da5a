import { getStore } from "@/lib/store";

interface Question {
  userId: string;
  messageId: string;
}

/** Until when the user's message may still be answered, or null when nobody is answering it (or it is not theirs). */
export async function findPending(input: Question & { now: Date }): Promise<{ answerBy: Date } | null> {
  const { db } = await getStore();
  const row = await db.message.findFirst({
    where: { ...toWhere(input), answerBy: { gte: input.now } },
    select: { answerBy: true },
  });
  return row?.answerBy ? { answerBy: row.answerBy } : null;
}

/** Marks the user's pending message as interrupted, so that it can be asked again at once; false when it was not pending. */
export async function interruptQuestion(input: Question): Promise<boolean> {
  const { db } = await getStore();
  const { count } = await db.message.updateMany({
    where: toWhere(input),
    data: { status: "interrupted", answerBy: null },
  });
  return count > 0;
}

function toWhere({ userId, messageId }: Question) {
  return { id: messageId, role: "user", status: "pending", conversation: { userId } };
}
