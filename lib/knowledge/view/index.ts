/**
 * What the owner looks at besides the pages of a document: the desk with collections and questions, the passages that
 * the search cuts a document into, and a search with its scores taken apart.
 * It refuses to decide who may look: its callers do.
 * Next: `open-desk.ts`, `list-passages.ts`, `try-search.ts`; pages are read by `lib/knowledge/ingest/view-document.ts`.
 */
export { listPassages } from "./list-passages";
export { openDesk } from "./open-desk";
export { trySearch } from "./try-search";
