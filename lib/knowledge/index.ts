/**
 * Knowledge: the owner's and the visitors' documents, found by passage and cited.
 * `writePassages` makes a document findable, `searchPassages` finds, and nothing outside the given scope is ever seen.
 * It refuses to answer beyond what stands in a document, and it knows nothing of chats.
 * Next: `search/passage-index.ts` for the contract of the index, `search/rank-passages.ts` for the ranking,
 * `text/` for words and stems.
 */
export { fillIndex } from "./search/kept-index";
export type { SearchFilter, SearchScope } from "./search/passage-index";
export {
  type FoundPassage,
  type FoundPassages,
  type SearchInput,
  searchPassages,
} from "./search/search-passages";
export { type NewPassage, writePassages } from "./search/write-passages";
