import type { Prisma } from "@/lib/store";

/** Whom a document is for: a collection of the owner's, or one visitor in one conversation. */
export type DocumentScope =
  | { kind: "collection"; collectionId: string }
  | { kind: "conversation"; conversationId: string; ownerId: string };

/** The condition that picks exactly the documents of a scope. */
export function toScopeWhere(scope: DocumentScope): Prisma.DocumentWhereInput {
  return scope.kind === "collection"
    ? { collectionId: scope.collectionId }
    : { collectionId: null, conversationId: scope.conversationId, ownerId: scope.ownerId };
}

/** The columns that put a document into a scope. */
export function toScopeColumns(scope: DocumentScope) {
  return scope.kind === "collection"
    ? { collectionId: scope.collectionId, conversationId: null, ownerId: null }
    : { collectionId: null, conversationId: scope.conversationId, ownerId: scope.ownerId };
}
