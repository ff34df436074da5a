/**
 * Documents on their way in: taken in as a stream, entered once, read in the background, complete exactly once whatever
 * stops in between. Names are labels; whose a document is decides who sees it, and "not yours" is the same as "not there".
 * It refuses to search: passages and their index are made by the indexer it is handed.
 * Next: `take-in/` for taking in, `ingest-document.ts` for the work, `access/readers.ts` for who sees what.
 */

export { listReadableCollections, type Reader, toReader } from "./access/readers";
export type { DocumentScope } from "./access/scope";
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
  moveOwnDocuments,
  removeOwnDocument,
  removeOwnDocuments,
  removeSharedDocument,
  rereadSharedDocument,
} from "./documents";
export { startIngest, stopIngest } from "./ingest-worker";
export { sweepDocuments } from "./sweep";
export { addDocument, type NewDocument } from "./take-in/add-document";
export { addFiling } from "./take-in/add-filing";
export { handInFiles, handInTextOrAddress } from "./take-in/hand-in";
export { ownerLimits, ownLimits } from "./take-in/own-documents";
export { listVersions } from "./versions";
export { openOriginal, viewDocument } from "./view-document";
