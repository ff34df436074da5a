import { createId } from "@/lib/contract/ids";
import { type NewPassage, writePassages } from "@/lib/knowledge";
import type { PrismaClient } from "@/lib/store";
import type { TestSet } from "./beir";

/** Texts of a set that share a document: few enough to filter by, many enough to be like documents. */
const TEXTS_A_DOCUMENT = 100;

/** Where a text of the set went: its id by document and place. */
export interface Filled {
  documentIds: string[];
  passages: number;
  idOf(documentId: string, ordinal: number): string;
}

/** Writes a set into the store through the door that ingestion uses, `repeat` times over. */
export async function fillStore(input: {
  db: PrismaClient;
  set: TestSet;
  repeat: number;
  progress(text: string): void;
}): Promise<Filled> {
  const { db, set, repeat, progress } = input;
  const collectionId = createId("collection");
  await db.collection.create({ data: { id: collectionId, name: `${set.name} ${collectionId}` } });
  const idsOf = new Map<string, string[]>();
  for (let round = 0; round < repeat; round++) {
    for (let from = 0; from < set.corpus.length; from += TEXTS_A_DOCUMENT) {
      const texts = set.corpus.slice(from, from + TEXTS_A_DOCUMENT);
      const id = createId("document");
      await db.document.create({ data: toDocument({ id, collectionId, title: `${set.name} ${from}` }) });
      await writePassages({ documentId: id, version: 1, passages: toPassages(texts) });
      idsOf.set(
        id,
        texts.map((text) => text.id),
      );
    }
    if (repeat > 1 && (round + 1) % 10 === 0) progress(`${round + 1} of ${repeat} rounds written`);
  }
  return {
    documentIds: [...idsOf.keys()],
    passages: set.corpus.length * repeat,
    idOf: (documentId, ordinal) => idsOf.get(documentId)?.[ordinal] ?? "",
  };
}

function toDocument({ id, collectionId, title }: { id: string; collectionId: string; title: string }) {
  const mediaType = "text/plain";
  return { id, collectionId, title, fileName: title, mediaType, fileKey: id, byteSize: 0, contentHash: id };
}

/** Texts as passages of one document. */
export function toPassages(texts: TestSet["corpus"]): NewPassage[] {
  let startsAt = 0;
  return texts.map(({ title, text }) => {
    const passage: NewPassage = {
      kind: "text",
      titlePath: title === "" ? [] : [title],
      header: null,
      text,
      page: null,
      startsAt,
      endsAt: startsAt + text.length,
      boxes: [],
    };
    startsAt += text.length + 1;
    return passage;
  });
}
