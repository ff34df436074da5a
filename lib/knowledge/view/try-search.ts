import type { CollectionSummary } from "@/lib/contract/knowledge/documents";
import { explainSearch, type SearchExplanation } from "..";
import { listCollections, listSharedDocuments } from "../ingest";

const SHOWN = 10;

/** A search as the owner tries it. */
export interface TriedSearch {
  collections: CollectionSummary[];
  /** Null for all collections. */
  collectionId: string | null;
  /** Null while nothing is asked. */
  found: (SearchExplanation & { narrowedTo: string[] | null }) | null;
}

/** The search that an answer to a visitor would make, in all collections or in one, with its scores taken apart. */
export async function trySearch(input: { text: string; collectionId: string | null }): Promise<TriedSearch> {
  const collections = await listCollections();
  const collectionId = collections.find(({ id }) => id === input.collectionId)?.id ?? null;
  if (input.text === "") return { collections, collectionId, found: null };
  const scope = { collectionIds: collectionId === null ? null : [collectionId], visitor: null };
  const found = await explainSearch({ text: input.text, scope, limit: SHOWN });
  const ids = found.searched.documentIds;
  const named = ids === null ? null : await listSharedDocuments({ ids });
  return {
    collections,
    collectionId,
    found: { ...found, narrowedTo: named?.map(({ title }) => title) ?? null },
  };
}
