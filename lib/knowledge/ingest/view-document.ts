import type { DocumentPageView, DocumentView } from "@/lib/contract/knowledge/documents";
import { getFiles } from "@/lib/files";
import { getStore } from "@/lib/store";
import type { ExtractedBlock } from "../extract";
import { type Reader, toReadableWhere } from "./access/readers";
import { toSummary } from "./summary";

const MAX_PAGES_AT_ONCE = 10;

/**
 * Pages `from` to `to` (from 1, one page when `to` is missing) of the version that answers, or the page on which the
 * character `at` of its text stands; null for whoever may not see the document. The owner may ask for an earlier
 * `version`: where it is kept, its pages are shown.
 */
export async function viewDocument(input: {
  documentId: string;
  reader: Reader;
  version?: number | null | undefined;
  from?: number | undefined;
  to?: number | undefined;
  at?: number | undefined;
}): Promise<DocumentView | null> {
  const { documentId, reader, at } = input;
  const { db } = await getStore();
  const row = await db.document.findFirst({ where: { id: documentId, ...toReadableWhere(reader) } });
  if (row === null) return null;
  const version = await findShown({ row, reader, asked: input.version ?? null });
  const where = { documentId, version };
  const pages = await db.documentPage.count({ where });
  const from = at === undefined ? (input.from ?? 1) : await findPageOf({ documentId, version, at });
  const to = Math.min(at === undefined ? (input.to ?? from) : from, from + MAX_PAGES_AT_ONCE - 1);
  const rows = await db.documentPage.findMany({
    where: { ...where, number: { gte: from, lte: to } },
    orderBy: { number: "asc" },
  });
  const shown = rows.map(({ number, width, height, scanned, label, startsAt, blocks }) => ({
    ...{ number, width, height, scanned, label },
    blocks: withPlaces({ blocks: blocks as unknown as ExtractedBlock[], startsAt }),
  }));
  return { document: toSummary(row), version, pages, shown };
}

/** The version whose pages are shown: an earlier one to the owner alone, where it is kept. */
async function findShown(input: {
  row: { id: string; readyVersion: number };
  reader: Reader;
  asked: number | null;
}): Promise<number> {
  const { row, reader, asked } = input;
  if (reader.kind !== "owner" || asked === null || asked >= row.readyVersion) return row.readyVersion;
  const { db } = await getStore();
  const kept = await db.documentVersion.count({ where: { documentId: row.id, version: asked } });
  return kept > 0 ? asked : row.readyVersion;
}

/** Number of the page (or stretch) on which a character of the document's text stands; null when there is none. */
export async function findPageOf(input: {
  documentId: string;
  version: number;
  at: number;
}): Promise<number> {
  const { documentId, version, at } = input;
  const { db } = await getStore();
  const page = await db.documentPage.findFirst({
    where: { documentId, version, startsAt: { lte: at } },
    orderBy: { number: "desc" },
    select: { number: true },
  });
  return page?.number ?? 1;
}

function withPlaces(input: { blocks: ExtractedBlock[]; startsAt: number }): DocumentPageView["blocks"] {
  let at = input.startsAt;
  return input.blocks.map(({ kind, level, text, boxes, table }) => {
    const placed = { kind, level, text, startsAt: at, boxes, table };
    at += text.length + 1;
    return placed;
  });
}

/**
 * The bytes of the version that answers (of the newest while none does), or of an earlier one that the owner asks for;
 * null for whoever may not see the document.
 */
export async function openOriginal(input: {
  documentId: string;
  reader: Reader;
  version?: number | null;
}): Promise<{ body: ReadableStream<Uint8Array>; fileName: string; mediaType: string } | null> {
  const { db } = await getStore();
  const row = await db.document.findFirst({
    where: { id: input.documentId, ...toReadableWhere(input.reader) },
  });
  if (row === null) return null;
  const version = await findShown({ row, reader: input.reader, asked: input.version ?? null });
  const earlier =
    version === row.readyVersion
      ? null
      : await db.documentVersion.findUnique({
          where: { documentId_version: { documentId: row.id, version } },
        });
  const body = await getFiles().open(earlier?.fileKey ?? row.readyFileKey ?? row.fileKey);
  return body === null ? null : { body, fileName: row.fileName, mediaType: row.mediaType };
}
