/**
 * What the owner looks at of a document besides its pages: the passages that the search cuts it into.
 * It refuses to decide who may look: its callers do.
 * Next: `list-passages.ts`; pages are read by `lib/knowledge/ingest/view-document.ts`.
 */
export { listPassages, type PassagePreview } from "./list-passages";
