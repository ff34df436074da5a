import { getStore } from "@/lib/store";
import { toGroup } from "./to-group";

/** Kinds of questions that are kept; the ones asked longest ago go first. */
const MOST_GROUPS = 2_000;
const LONGEST_TEXT = 300;
const MOST_DOCUMENTS = 5;

/** What documents were asked, and what became of it. */
export interface NotedQuestion {
  text: string;
  outcome: "answered" | "unanswered";
  /** Those that were cited, or whose titles came nearest. */
  documentIds: string[];
  now: Date;
}

/** Counts a question among those of its kind. What became of it the last time is what counts. */
export async function noteQuestion(question: NotedQuestion): Promise<void> {
  const group = toGroup(question.text);
  if (group === "") return;
  const { db } = await getStore();
  const told = {
    text: question.text.slice(0, LONGEST_TEXT).toWellFormed(),
    outcome: question.outcome,
    lastAskedAt: question.now,
    documentIds: [...new Set(question.documentIds)].slice(0, MOST_DOCUMENTS),
  };
  await db.documentQuestion.upsert({
    where: { group },
    create: { group, firstAskedAt: question.now, ...told },
    update: { timesAsked: { increment: 1 }, ...told },
  });
  await dropOldest();
}

async function dropOldest(): Promise<void> {
  const { db } = await getStore();
  const spare = (await db.documentQuestion.count()) - MOST_GROUPS;
  if (spare <= 0) return;
  const oldest = await db.documentQuestion.findMany({
    orderBy: { lastAskedAt: "asc" },
    take: spare,
    select: { group: true },
  });
  await db.documentQuestion.deleteMany({ where: { group: { in: oldest.map(({ group }) => group) } } });
}
