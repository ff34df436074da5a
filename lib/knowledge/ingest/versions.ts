import type { DocumentVersionSummary } from "@/lib/contract/knowledge/documents";
import { getStore, type Prisma } from "@/lib/store";

type Db = Prisma.TransactionClient;
type Row = Prisma.DocumentGetPayload<object>;

/** How many earlier versions are kept of a document of a collection. A visitor's own keep none: what they replace is gone. */
const MOST_EARLIER = 9;

/** Writes down the version that a new one is about to replace, where it has answered and its bytes are to be kept. */
export async function noteReplaced(input: { tx: Db; known: Row; now: Date }): Promise<void> {
  const { tx, known, now } = input;
  const { id: documentId, version, fileKey, mediaType, byteSize, contentHash, pageCount } = known;
  if (known.collectionId === null || version !== known.readyVersion) return;
  const facts = { fileKey, mediaType, byteSize, contentHash, pageCount, replacedAt: now };
  await tx.documentVersion.upsert({
    where: { documentId_version: { documentId, version } },
    create: { documentId, version, ...facts },
    update: facts,
  });
}

/**
 * Drops what is no longer kept once `version` answers: pages of versions that never did, and the oldest beyond the limit.
 * Gives the keys of their files.
 */
export async function dropOldVersions(input: {
  tx: Db;
  document: Pick<Row, "id" | "version">;
}): Promise<string[]> {
  const { tx, document } = input;
  const rows = await tx.documentVersion.findMany({
    where: { documentId: document.id, version: { not: document.version } },
    orderBy: { version: "desc" },
  });
  const kept = rows.slice(0, MOST_EARLIER).map(({ version }) => version);
  const stays = { notIn: [document.version, ...kept] };
  await tx.documentPage.deleteMany({ where: { documentId: document.id, version: stays } });
  await tx.documentVersion.deleteMany({ where: { documentId: document.id, version: stays } });
  return rows.slice(MOST_EARLIER).map(({ fileKey }) => fileKey);
}

/** The versions of a document of a collection that can be opened, the newest first; the one that answers leads. */
export async function listVersions({
  documentId,
}: {
  documentId: string;
}): Promise<DocumentVersionSummary[]> {
  const { db } = await getStore();
  const document = await db.document.findFirst({
    where: { id: documentId, collectionId: { not: null }, readyVersion: { gt: 0 } },
    include: { earlier: { orderBy: { version: "desc" } } },
  });
  if (document === null) return [];
  const { readyVersion, earlier } = document;
  // while a newer version is read, the row of the one that answers holds its facts
  const answering = earlier.find(({ version }) => version === readyVersion) ?? document;
  const { mediaType, byteSize, pageCount } = answering;
  const older = earlier.filter(({ version }) => version !== readyVersion);
  return [
    { version: readyVersion, mediaType, byteSize, pageCount, replacedAt: null },
    ...older.map((row) => ({
      ...{ version: row.version, mediaType: row.mediaType, byteSize: row.byteSize, pageCount: row.pageCount },
      replacedAt: row.replacedAt.toISOString(),
    })),
  ];
}
