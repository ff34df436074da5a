import type { DocumentSummary } from "@/lib/contract/knowledge/documents";
import { getFiles } from "@/lib/files";
import { enqueueJob } from "@/lib/jobs";
import { getStore, type Prisma } from "@/lib/store";
import { type Reader, toReadableWhere } from "./access/readers";
import { toScopeWhere } from "./access/scope";
import { getIndexer, INGEST_JOB, wakeIngest } from "./ingest-worker";
import { toSummary } from "./summary";

const MAX_LISTED = 1_000;

/** Documents of one collection, or of all, the newest first. */
export function listSharedDocuments(input: {
  collectionId?: string | undefined;
  ids?: string[] | undefined;
}): Promise<DocumentSummary[]> {
  const { collectionId, ids } = input;
  return list({
    collectionId: collectionId ?? { not: null },
    ...(ids === undefined ? {} : { id: { in: ids } }),
  });
}

/** What a visitor handed in to a conversation, the newest first. */
export function listOwnDocuments(input: {
  conversationId: string;
  ownerId: string;
}): Promise<DocumentSummary[]> {
  return list(toScopeWhere({ kind: "conversation", ...input }));
}

async function list(where: Prisma.DocumentWhereInput): Promise<DocumentSummary[]> {
  const { db } = await getStore();
  const rows = await db.document.findMany({
    where,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: MAX_LISTED,
  });
  return rows.map(toSummary);
}

/** A document that the reader may see, or null. */
export async function findDocument(input: {
  documentId: string;
  reader: Reader;
}): Promise<DocumentSummary | null> {
  const { db } = await getStore();
  const row = await db.document.findFirst({
    where: { id: input.documentId, ...toReadableWhere(input.reader) },
  });
  return row === null ? null : toSummary(row);
}

/** Puts a document of a collection in line to be read again, e.g. after a failure; false when there is none. */
export async function rereadSharedDocument(input: { documentId: string; now: Date }): Promise<boolean> {
  const { documentId, now } = input;
  const { db } = await getStore();
  const isThere = await db.$transaction(async (tx) => {
    const { count } = await tx.document.updateMany({
      where: { collectionId: { not: null }, id: documentId },
      data: { status: "queued", progress: 0, errorCode: null, errorMessage: null },
    });
    if (count > 0) await enqueueJob({ kind: INGEST_JOB, key: documentId, now, db: tx });
    return count > 0;
  });
  wakeIngest();
  return isThere;
}

/** Removes a document of a collection; false when there is none. */
export function removeSharedDocument({ documentId }: { documentId: string }): Promise<boolean> {
  return remove({ id: documentId, collectionId: { not: null } });
}

/** Removes a document of the visitor's own; false when there is none that is theirs. */
export function removeOwnDocument(input: { documentId: string; ownerId: string }): Promise<boolean> {
  return remove({ id: input.documentId, collectionId: null, ownerId: input.ownerId });
}

/** Removes what a visitor handed in to a conversation, e.g. because the conversation was deleted. */
export async function removeOwnDocuments(input: { conversationId: string; ownerId: string }): Promise<void> {
  const { db } = await getStore();
  const rows = await db.document.findMany({
    where: toScopeWhere({ kind: "conversation", ...input }),
    select: { id: true },
  });
  for (const { id } of rows) await removeOwnDocument({ documentId: id, ownerId: input.ownerId });
}

/** Gives the documents that one visitor handed in to another, e.g. a guest's to their account. Gives how many there were. */
export async function moveOwnDocuments({ from, to }: { from: string; to: string }): Promise<number> {
  const { db } = await getStore();
  const own = { ownerId: from, collectionId: null };
  return (await db.document.updateMany({ where: own, data: { ownerId: to } })).count;
}

/**
 * Removes a document with its pages, passages, waiting job, and the bytes of all its versions. Whoever is reading it in at that moment finds it gone
 * and stops.
 */
async function remove(where: Prisma.DocumentWhereInput & { id: string }): Promise<boolean> {
  const { db } = await getStore();
  const removed = await db.$transaction(async (tx) => {
    const row = await tx.document.findFirst({ where, include: { earlier: { select: { fileKey: true } } } });
    if (row === null) return null;
    await tx.job.deleteMany({ where: { kind: INGEST_JOB, key: row.id } });
    await tx.document.delete({ where: { id: row.id } });
    return row;
  });
  if (removed === null) return false;
  await getIndexer()?.forgetDocument({ documentId: removed.id });
  const earlier = removed.earlier.map(({ fileKey }) => fileKey);
  for (const key of new Set([removed.fileKey, removed.readyFileKey, ...earlier]))
    if (key !== null) await getFiles().remove(key);
  return true;
}
