import type { DocumentPageView, PageUnit, ViewBlock, ViewPlace } from "@/lib/contract/document-view";
import { getStore } from "@/lib/store";
import type { ExtractedBlock } from "../extract";
import { toReadableWhere } from "../ingest/documents";

/**
 * The page of a document that holds the place asked for, or null when there is none for this visitor: a visitor's own
 * document opens to nobody else, and one that is not read yet not at all.
 */
export async function findDocumentPage(input: {
  documentId: string;
  userId: string;
  place: ViewPlace;
}): Promise<DocumentPageView | null> {
  const { db } = await getStore();
  const document = await db.document.findFirst({
    where: { id: input.documentId, ...toReadableWhere({ kind: "visitor", userId: input.userId }) },
  });
  if (document === null) return null;
  const { version: asked, page: number, span } = input.place;
  const kept = await countPages(document.id, asked ?? document.readyVersion);
  const version = kept > 0 ? (asked ?? document.readyVersion) : document.readyVersion;
  const pageCount = kept > 0 ? kept : await countPages(document.id, version);
  if (pageCount === 0) return null;

  const fits = kept > 0;
  const where = { documentId: document.id, version };
  const page =
    number === null && span !== null && fits
      ? await db.documentPage.findFirst({
          where: { ...where, startsAt: { lte: span.from } },
          orderBy: [{ startsAt: "desc" }, { number: "desc" }],
        })
      : null;
  const shown =
    page ??
    (await db.documentPage.findFirst({
      where: { ...where, number: { gte: Math.min(number ?? 1, pageCount) } },
      orderBy: { number: "asc" },
    })) ??
    (await db.documentPage.findFirst({ where, orderBy: { number: "desc" } }));
  if (shown === null) return null;
  return {
    document: {
      id: document.id,
      title: document.title,
      fileName: document.fileName,
      version,
      changed: !fits,
      unit: toUnit(document.mediaType),
      pageCount,
      sourceUrl: document.sourceUrl,
      publishedOn: document.publishedOn,
      private: document.ownerId !== null,
    },
    page: {
      number: shown.number,
      label: shown.label,
      scanned: shown.scanned,
      blocks: toViewBlocks({ blocks: shown.blocks as unknown as ExtractedBlock[], startsAt: shown.startsAt }),
    },
  };
}

async function countPages(documentId: string, version: number): Promise<number> {
  const { db } = await getStore();
  return await db.documentPage.count({ where: { documentId, version } });
}

/** Blocks with their places: the text of a document is its blocks' texts joined by a line feed. */
function toViewBlocks(input: { blocks: ExtractedBlock[]; startsAt: number }): ViewBlock[] {
  let from = input.startsAt;
  return input.blocks.map(({ kind, level, text, table }) => {
    const block = { kind, level, text, from, table };
    from += text.length + 1;
    return block;
  });
}

function toUnit(mediaType: string): PageUnit {
  if (mediaType === "application/pdf") return "page";
  if (mediaType.includes("presentation")) return "slide";
  return mediaType.includes("spreadsheet") ? "sheet" : "part";
}
