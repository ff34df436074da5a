/**
 * What the REST API has beyond its doors: the OpenAPI document made of the operations' own schemas, answers as server-sent
 * events, pages with cursors.
 * It refuses to describe by hand what a schema says.
 * Next: `lib/contract/rest/operations.ts` for the operations, `api-door.ts` for their doors, `document.ts` for the document.
 */
export { apiDoor } from "./api-door";
export { askByApi } from "./ask-by-api";
export { createDocument } from "./document";
export { toMarketAnswer, toMarketCall } from "./market-answer";
export { toConversationPage, toMessagePage } from "./pages";
