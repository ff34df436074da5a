import type { CustomIntent } from "@/lib/contract/teaching/custom-intents";
import { getStore, type Prisma } from "@/lib/store";
import {
  candidateStatusSchema,
  type ExampleRow,
  exampleRowSchema,
  type Touched,
  touchedSchema,
} from "./rows";

/** What the owner does, as the rows that shall stand afterwards. */
export interface Change extends Partial<Touched> {
  /** What was done, for the list of changes: "Added 12 examples of office hours". */
  summary: string;
}

const NO_CHANGES: Touched = { examples: [], intents: [], candidates: [] };
const TRANSACTION = { maxWait: 10_000, timeout: 30_000 };

/**
 * Makes a change in one transaction and keeps what stood there before, so that it can be undone. Answers the number of
 * the change.
 */
export async function applyChange({ summary, ...given }: Change): Promise<number> {
  const after: Touched = { ...NO_CHANGES, ...given };
  const { db } = await getStore();
  return db.$transaction(async (tx) => {
    const before = await readTouched(tx, after);
    await write(tx, after);
    const { id } = await tx.intentChange.create({
      data: { summary, before: before as Prisma.InputJsonValue },
    });
    return id;
  }, TRANSACTION);
}

/**
 * Puts back what stood before a change, itself a change that can be undone. Null when there is no such change or it is
 * undone already.
 */
export async function undoChange(id: number): Promise<{ summary: string; changeId: number } | null> {
  const { db } = await getStore();
  // Taking the change is one conditional update, so that of two who undo at once only one does.
  const taken = await db.intentChange.updateMany({
    where: { id, isUndone: false },
    data: { isUndone: true },
  });
  if (taken.count === 0) return null;
  const { summary, before } = await db.intentChange.findUniqueOrThrow({ where: { id } });
  const changeId = await applyChange({ summary: `Undid: ${summary}`, ...touchedSchema.parse(before) });
  return { summary, changeId };
}

/** The last changes, newest first. */
export async function listChanges(limit = 50) {
  const { db } = await getStore();
  const rows = await db.intentChange.findMany({
    orderBy: { id: "desc" },
    take: limit,
    select: { id: true, summary: true, isUndone: true, createdAt: true },
  });
  return rows.map(({ createdAt, ...row }) => ({ ...row, createdAt: createdAt.toISOString() }));
}

async function readTouched(tx: Prisma.TransactionClient, after: Touched): Promise<Touched> {
  const keys = after.examples.map(({ key }) => key);
  const slugs = after.intents.map(({ slug }) => slug);
  const ids = after.candidates.map(({ messageId }) => messageId);
  const examples = keys.length === 0 ? [] : await tx.intentExample.findMany({ where: { key: { in: keys } } });
  const intents =
    slugs.length === 0 ? [] : await tx.customIntent.findMany({ where: { slug: { in: slugs } } });
  const candidates =
    ids.length === 0 ? [] : await tx.intentCandidate.findMany({ where: { messageId: { in: ids } } });
  const rows = new Map(examples.map((row) => [row.key, exampleRowSchema.parse(row)]));
  const known = new Map(intents.map((row) => [row.slug, row]));
  return {
    examples: keys.map((key) => ({ key, row: rows.get(key) ?? null })),
    intents: slugs.map((slug) => ({ slug, row: toIntent(known.get(slug)) })),
    candidates: candidates.map(({ messageId, status }) => ({
      messageId,
      status: candidateStatusSchema.parse(status),
    })),
  };
}

function toIntent(
  row: (Omit<CustomIntent, "answer"> & { answer: unknown }) | undefined,
): CustomIntent | null {
  if (row === undefined) return null;
  const { slug, title, description, answer, enabled } = row;
  return { slug, title, description, answer: answer as CustomIntent["answer"], enabled };
}

async function write(tx: Prisma.TransactionClient, after: Touched): Promise<void> {
  await writeExamples(tx, after.examples);
  for (const { slug, row } of after.intents) {
    if (row === null) await tx.customIntent.deleteMany({ where: { slug } });
    else {
      const data = { ...row, updatedAt: new Date() };
      await tx.customIntent.upsert({ where: { slug }, create: data, update: data });
    }
  }
  for (const { messageId, status } of after.candidates)
    await tx.intentCandidate.updateMany({ where: { messageId }, data: { status } });
}

/** Thousands of rows go in by one statement. */
async function writeExamples(tx: Prisma.TransactionClient, examples: Touched["examples"]): Promise<void> {
  const gone = examples.flatMap(({ key, row }) => (row === null ? [key] : []));
  const rows: ExampleRow[] = examples.flatMap(({ row }) => (row === null ? [] : [row]));
  if (gone.length > 0) await tx.intentExample.deleteMany({ where: { key: { in: gone } } });
  if (rows.length === 0) return;
  await tx.$executeRaw`
    insert into "IntentExample" (key, text, intent, source)
    select key, text, intent, source from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as given (key text, text text, intent text, source text)
    on conflict (key) do update
      set text = excluded.text, intent = excluded.intent, source = excluded.source, "updatedAt" = now()`;
}
