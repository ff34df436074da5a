import type { ExtractedDocument } from "../extract";

/** What makes a document's text findable; the reading of documents knows no more of it. */
export interface DocumentIndexer {
  /**
   * Enters a version in place of every other version of the document, in one transaction; with it that version answers. Called again with the same
   * version (after a crash) it ends in the same state. Versions that are not the document's newest are left alone.
   */
  indexDocument(input: { documentId: string; version: number; extracted: ExtractedDocument }): Promise<void>;
  /** Forgets what is kept of a document outside its rows, which the database removes with it. */
  forgetDocument(input: { documentId: string }): Promise<void>;
}
