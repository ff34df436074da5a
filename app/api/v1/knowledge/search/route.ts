import { searchKnowledge } from "@/lib/contract/rest/operations";
import { searchPassages } from "@/lib/knowledge";
import { listReadableCollections } from "@/lib/knowledge/ingest";
import { apiDoor } from "@/lib/rest";

/** Passages from the collections that are for everyone. */
export const GET = apiDoor(searchKnowledge, async ({ who: { userId }, query: { query: text, limit } }) => {
  const collectionIds = await listReadableCollections({ kind: "visitor", userId });
  const found = await searchPassages({ text, limit, scope: { collectionIds, visitor: null } });
  const passages = found.passages.map(({ documentId, version, title, page, text: words, score, span }) => ({
    ...{ documentId, version, title, page, text: words, score },
    path: `/documents/${documentId}?version=${version}&from=${span.start}&to=${span.end}`,
  }));
  return Response.json({ passages }, { headers: { "cache-control": "no-store" } });
});
