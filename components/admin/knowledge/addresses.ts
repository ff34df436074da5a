const inCollection = (collectionId: string | null) =>
  collectionId === null ? "" : `?collectionId=${encodeURIComponent(collectionId)}`;

/** The owner's doors for documents. */
export const addresses = {
  collections: "/api/admin/collections",
  collection: (id: string) => `/api/admin/collections/${encodeURIComponent(id)}`,
  /** Lists, and takes files, of a collection; null is the one that is there from the beginning. */
  documents: (collectionId: string | null) => `/api/admin/documents${inCollection(collectionId)}`,
  document: (id: string) => `/api/admin/documents/${encodeURIComponent(id)}`,
  search: "/api/admin/knowledge/search",
  questions: "/api/admin/knowledge/questions",
};
