import { getStore } from "@/lib/store";

/** A stretch of a document as the search knows it. */
export interface PassagePreview {
  ordinal: number;
  kind: "text" | "table";
  titlePath: string[];
  header: string | null;
  text: string;
  page: number | null;
  /** UTF-16 units in the document's text. */
  span: { from: number; to: number };
}

const MOST = 50;

/** Passages of the version that answers, from the `skip`-th on, with how many there are. At most 50 at once. */
export async function listPassages(input: {
  documentId: string;
  version: number;
  skip: number;
}): Promise<{ total: number; passages: PassagePreview[] }> {
  const { db } = await getStore();
  const where = { contained: { documentId: input.documentId, version: input.version } };
  const [total, rows] = await Promise.all([
    db.passage.count({ where }),
    db.passage.findMany({ where, orderBy: { ordinal: "asc" }, skip: input.skip, take: MOST }),
  ]);
  const passages = rows.map(({ ordinal, kind, titlePath, header, text, page, startsAt, endsAt }) => ({
    ...{ ordinal, titlePath, header, text, page },
    kind: kind === "table" ? ("table" as const) : ("text" as const),
    span: { from: startsAt, to: endsAt },
  }));
  return { total, passages };
}
