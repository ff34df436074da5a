/**
 * Knowledge: the owner's and the visitors' documents, found by passage and cited.
 * `answerFromDocuments` answers a question with their own sentences and rows, `searchPassages` finds passages, and
 * `createDocumentIndexer` makes documents findable as they are read. Nothing outside the given scope is ever seen.
 * It refuses to say what stands in no document, and it knows nothing of chats.
 * Next: `search/passage-index.ts` for the contract of the index, `ranking/rank-passages.ts` for the ranking,
 * `vectors/` for what is found by meaning, `question/` for how a question is read, `answer/` for what is made of the passages.
 */
export { type AskDocuments, answerFromDocuments } from "./answer/answer-question";
export { createDocumentIndexer } from "./search/document-indexer";
export { explainSearch, type SearchExplanation } from "./search/explain-search";
export { fillIndex } from "./search/kept-index";
export type { SearchFilter, SearchScope } from "./search/passage-index";
export { type SearchInput, searchPassages, warmSearch } from "./search/search-passages";
export { type NewPassage, writePassages } from "./search/write-passages";
export { describeVectors } from "./vectors/describe-vectors";
export { startVectors, stopVectors } from "./vectors/vector-worker";
