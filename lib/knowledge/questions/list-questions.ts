import { getStore } from "@/lib/store";

/** Questions of one kind, for the owner. */
export interface QuestionGroup {
  group: string;
  /** As it was asked last. */
  text: string;
  timesAsked: number;
  firstAskedAt: string;
  lastAskedAt: string;
  /** Documents that were cited or came nearest and are still there. */
  documents: { id: string; title: string }[];
}

/** Kinds of questions that ended so the last time: the often asked first, then the newest. */
export async function listQuestions(input: {
  outcome: "answered" | "unanswered";
  /** Only those whose answers cite this document. */
  documentId?: string;
  limit?: number;
}): Promise<QuestionGroup[]> {
  const { db } = await getStore();
  const rows = await db.documentQuestion.findMany({
    where: {
      outcome: input.outcome,
      ...(input.documentId === undefined ? {} : { documentIds: { has: input.documentId } }),
    },
    orderBy: [{ timesAsked: "desc" }, { lastAskedAt: "desc" }],
    take: input.limit ?? 50,
  });
  const ids = [...new Set(rows.flatMap((row) => row.documentIds))];
  const found = await db.document.findMany({
    where: { id: { in: ids }, ownerId: null },
    select: { id: true, title: true },
  });
  const byId = new Map(found.map((document) => [document.id, document]));
  return rows.map((row) => ({
    group: row.group,
    text: row.text,
    timesAsked: row.timesAsked,
    firstAskedAt: row.firstAskedAt.toISOString(),
    lastAskedAt: row.lastAskedAt.toISOString(),
    documents: row.documentIds.flatMap((id) => byId.get(id) ?? []),
  }));
}

/** Takes a kind of question off the owner's list; asked again, it is back. False when there is none. */
export async function dismissQuestion(group: string): Promise<boolean> {
  const { db } = await getStore();
  const { count } = await db.documentQuestion.deleteMany({ where: { group } });
  return count > 0;
}
