import { getStore } from "@/lib/store";
import type { CatalogueEntry } from "../search/catalogue";
import type { FoundPassage } from "../search/search-passages";

const PASSAGES = 3;

/** The first passages of documents that were asked for by their title. */
export async function readOpening(entries: CatalogueEntry[], documentIds: string[]): Promise<FoundPassage[]> {
  const { db } = await getStore();
  const chosen = entries.filter(({ documentId }) => documentIds.includes(documentId)).slice(0, PASSAGES);
  const rows = await db.passage.findMany({
    where: { set: { in: chosen.map(({ set }) => set) }, ordinal: { lt: PASSAGES } },
    orderBy: [{ set: "asc" }, { ordinal: "asc" }],
  });
  return rows.flatMap((row): FoundPassage[] => {
    const entry = chosen.find(({ set }) => set === row.set);
    if (entry === undefined) return [];
    const { documentId, version, title, fileName } = entry;
    const { ordinal, titlePath, header, text, page, startsAt, endsAt } = row;
    return [
      {
        ...{ documentId, version, title, fileName, ordinal, titlePath, header, text, page },
        kind: row.kind === "table" ? "table" : "text",
        span: { start: startsAt, end: endsAt },
        boxes: row.boxes as FoundPassage["boxes"],
        score: 0,
        coverage: 1,
        similarity: null,
      },
    ];
  });
}
