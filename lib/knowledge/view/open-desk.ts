import type { CollectionSummary, DocumentSummary } from "@/lib/contract/knowledge/documents";
import { listCollections, listSharedDocuments } from "../ingest";
import { listQuestions, type QuestionGroup } from "../questions";

/** What the owner's page of documents shows first. */
export interface KnowledgeDesk {
  collections: CollectionSummary[];
  /** The collection whose documents are listed; null while there is none. */
  chosen: CollectionSummary | null;
  documents: DocumentSummary[];
  unanswered: QuestionGroup[];
}

/** The collection that was asked for (the first one where there is no such) with its documents, and what found no answer. */
export async function openDesk({ collectionId }: { collectionId: string | null }): Promise<KnowledgeDesk> {
  const [collections, unanswered] = await Promise.all([
    listCollections(),
    listQuestions({ outcome: "unanswered" }),
  ]);
  const chosen = collections.find(({ id }) => id === collectionId) ?? collections[0] ?? null;
  const documents = chosen === null ? [] : await listSharedDocuments({ collectionId: chosen.id });
  return { collections, chosen, documents, unanswered };
}
