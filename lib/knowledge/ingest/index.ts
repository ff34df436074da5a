/**
 * Documents on their way in: taken in as a stream, entered once, read in the background, complete exactly once whatever
 * stops in between. Names are labels; whose a document is decides who sees it, and "not yours" is the same as "not there".
 * It refuses to search: passages and their index are made by the indexer it is handed.
 * Next: `add-document.ts` for taking in, `ingest-document.ts` for the work, `documents.ts` for who sees what.
 */
export { addDocument, type NewDocument } from "./add-document";
export {
  findCollectionFor,
  listCollections,
  removeCollection,
  renameCollection,
  saveCollection,
} from "./collections";
export type { DocumentIndexer } from "./document-indexer";
export {
  findDocument,
  listOwnDocuments,
  listSharedDocuments,
  type Reader,
  removeOwnDocument,
  removeOwnDocuments,
  removeSharedDocument,
  rereadSharedDocument,
  toReader,
} from "./documents";
export { handInFiles, handInTextOrAddress } from "./hand-in";
export { startIngest, stopIngest } from "./ingest-worker";
export { ownerLimits, ownLimits } from "./own-documents";
export type { DocumentScope } from "./scope";
export { sweepDocuments } from "./sweep";
export { openOriginal, viewDocument } from "./view-document";
