import type { DocumentSummary } from "@/lib/contract/documents";

/** A document that is ready, as lists show it. */
export function buildDocument(over: Partial<DocumentSummary> = {}): DocumentSummary {
  return {
    ...{ id: "doc_0000000000abcdefghjkmn", collectionId: "col_0000000000abcdefghjkmn" },
    ...{ title: "Report", fileName: "report.pdf", mediaType: "application/pdf", byteSize: 2_000_000 },
    ...{ version: 1, readyVersion: 1, status: "ready", progress: 100, error: null, warnings: [] },
    ...{ pageCount: 3, language: "en", sourceUrl: null, publishedOn: null },
    ...{ createdAt: "2026-11-20T17:00:00.000Z", updatedAt: "2026-11-20T17:00:00.000Z" },
    ...over,
  };
}
