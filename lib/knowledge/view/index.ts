/**
 * Reading a document as people do: one page at a time, with the place of every block in the document's text, and the
 * passages that the search cuts it into.
 * It refuses to show a visitor's own document to anybody else, and a document that has not been read yet.
 * Next: `find-document-page.ts`; the shapes are in `lib/contract/document-view.ts`.
 */
export { findDocumentPage } from "./find-document-page";
export { listPassages, type PassagePreview } from "./list-passages";
