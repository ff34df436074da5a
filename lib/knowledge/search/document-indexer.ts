import { getStore } from "@/lib/store";
import { toPassages } from "../chunk/to-passages";
import type { DocumentIndexer } from "../ingest/document-indexer";
import { enqueueVectors } from "../vectors/vector-worker";
import { writePassages } from "./write-passages";

/** Makes documents findable as they are read: cuts them into passages and writes these with their postings; vectors follow in the background. */
export function createDocumentIndexer(): DocumentIndexer {
  return {
    indexDocument: async ({ documentId, version, extracted }) => {
      const { db } = await getStore();
      const document = await db.document.findUnique({ where: { id: documentId }, select: { title: true } });
      if (document === null) return;
      const passages = toPassages({ title: document.title, document: extracted });
      await writePassages({ documentId, version, passages });
      await enqueueVectors();
    },
    // The rows go with the document's; what is in memory follows the store's revision at the next question.
    forgetDocument: async () => undefined,
  };
}
