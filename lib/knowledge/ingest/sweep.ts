import { getFiles } from "@/lib/files";
import { getStore } from "@/lib/store";
import { removeOwnDocument } from "./documents";

const FILE_GRACE_MS = 60 * 60_000;
const DOCUMENT_GRACE_MS = 24 * 60 * 60_000;

/**
 * Removes what nothing refers to any more: files that a crash left behind, and private documents whose conversation was
 * deleted, or was never begun within a day. Gives how many of each.
 */
export async function sweepDocuments({ now }: { now: Date }): Promise<{ files: number; documents: number }> {
  const documents = await removeStranded(now);
  const files = await removeOrphans(now);
  return { files, documents };
}

async function removeStranded(now: Date): Promise<number> {
  const { db } = await getStore();
  const before = new Date(now.getTime() - DOCUMENT_GRACE_MS);
  const rows = await db.$queryRaw<{ id: string; ownerId: string }[]>`
    select d."id", d."ownerId" from "Document" d
    where d."collectionId" is null and d."createdAt" < ${before}
      and not exists (select 1 from "Conversation" c where c."id" = d."conversationId" and c."userId" = d."ownerId")`;
  for (const { id, ownerId } of rows) await removeOwnDocument({ documentId: id, ownerId });
  return rows.length;
}

async function removeOrphans(now: Date): Promise<number> {
  const { db } = await getStore();
  const rows = await db.document.findMany({ select: { fileKey: true, readyFileKey: true } });
  const earlier = await db.documentVersion.findMany({ select: { fileKey: true } });
  const used = new Set([
    ...rows.flatMap((row) => [row.fileKey, row.readyFileKey]),
    ...earlier.map(({ fileKey }) => fileKey),
  ]);
  let removed = 0;
  for await (const { key, writtenAt } of getFiles().list()) {
    if (used.has(key) || now.getTime() - writtenAt.getTime() < FILE_GRACE_MS) continue;
    await getFiles().remove(key);
    removed += 1;
  }
  return removed;
}
