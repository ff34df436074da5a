import type { DocumentSummary } from "@/lib/contract/documents";

/** A collection with how many documents it holds. */
export interface CollectionModel {
  id: string;
  name: string;
  purpose: string;
  documentCount: number;
}

/** Questions of one kind. */
export interface QuestionModel {
  group: string;
  text: string;
  timesAsked: number;
  lastAskedAt: string;
  documents: { id: string; title: string }[];
}

/** What the owner's page of documents shows. */
export interface KnowledgeModel {
  collections: CollectionModel[];
  /** The collection whose documents are listed. */
  chosen: CollectionModel | null;
  documents: DocumentSummary[];
  unanswered: QuestionModel[];
  /** The most bytes of one file. */
  maxBytes: number;
}
