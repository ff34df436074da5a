/** The owner's doors for documents. */
export const addresses = {
  collections: "/api/admin/collections",
  collection: (id: string) => `/api/admin/collections/${encodeURIComponent(id)}`,
  documents: "/api/admin/documents",
  documentsOf: (collectionId: string) =>
    `/api/admin/documents?collection=${encodeURIComponent(collectionId)}`,
  document: (id: string) => `/api/admin/documents/${encodeURIComponent(id)}`,
  search: "/api/admin/knowledge/search",
  question: "/api/admin/knowledge/questions",
};
