import type { DocumentSummary } from "@/lib/contract/documents";
import { getFiles } from "@/lib/files";
import { enqueueJob } from "@/lib/jobs";
import { getStore, type Prisma } from "@/lib/store";
import type { DocumentIndexer } from "./document-indexer";
import { INGEST_JOB, wakeIngest } from "./ingest-worker";
import { type DocumentScope, toScopeWhere } from "./scope";
import { toSummary } from "./summary";

/** Who asks for a document: the owner sees those of collections, a visitor their own and those that answer visitors. */
export type Reader = { kind: "owner"; userId: string } | { kind: "visitor"; userId: string };

/**
 * The condition for what somebody may see. A private document is its visitor's alone, the owner's eyes included; those of
 * collections are what answers cite, so whoever may ask may open them once they are ready.
 */
export function toReadableWhere(reader: Reader): Prisma.DocumentWhereInput {
  const own = { collectionId: null, ownerId: reader.userId };
  const shared =
    reader.kind === "owner"
      ? { collectionId: { not: null } }
      : { collectionId: { not: null }, readyVersion: { gt: 0 } };
  return { OR: [own, shared] };
}

/** Documents of a scope, or of all collections, the newest first. */
export async function listDocuments(input: {
  scope: DocumentScope | "all_collections";
  ids?: string[] | undefined;
  limit?: number;
}): Promise<DocumentSummary[]> {
  const { scope, ids, limit = 500 } = input;
  const { db } = await getStore();
  const where = scope === "all_collections" ? { collectionId: { not: null } } : toScopeWhere(scope);
  const rows = await db.document.findMany({
    where: { ...where, ...(ids === undefined ? {} : { id: { in: ids } }) },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: limit,
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

/** Puts a document in line to be read again, e.g. after a failure; false when there is none in the scope. */
export async function rereadDocument(input: {
  documentId: string;
  where: Prisma.DocumentWhereInput;
  now: Date;
}): Promise<boolean> {
  const { documentId, where, now } = input;
  const { db } = await getStore();
  const isThere = await db.$transaction(async (tx) => {
    const { count } = await tx.document.updateMany({
      where: { ...where, id: documentId },
      data: { status: "queued", progress: 0, errorCode: null, errorMessage: null },
    });
    if (count > 0) await enqueueJob({ kind: INGEST_JOB, key: documentId, now, db: tx });
    return count > 0;
  });
  wakeIngest();
  return isThere;
}

/**
 * Removes a document with its pages, passages, waiting job and bytes; false when there is none that fits. Somebody who is
 * reading it in at that moment finds it gone and stops.
 */
export async function removeDocument(input: {
  documentId: string;
  where: Prisma.DocumentWhereInput;
  indexer: DocumentIndexer | null;
}): Promise<boolean> {
  const { documentId, where, indexer } = input;
  const { db } = await getStore();
  const removed = await db.$transaction(async (tx) => {
    const row = await tx.document.findFirst({ where: { ...where, id: documentId } });
    if (row === null) return null;
    await tx.job.deleteMany({ where: { kind: INGEST_JOB, key: documentId } });
    await tx.document.delete({ where: { id: documentId } });
    return row;
  });
  if (removed === null) return false;
  await indexer?.forgetDocument({ documentId });
  for (const key of new Set([removed.fileKey, removed.readyFileKey]))
    if (key !== null) await getFiles().remove(key);
  return true;
}
