import type { DocumentSummary } from "@/lib/contract/knowledge/documents";
import type { DocumentsResult } from "@/lib/contract/knowledge/knowledge-results";

/** Two lines of an invented report: a row with the names of its columns, and a sentence. */
export function buildDocuments(): DocumentsResult {
  return {
    found: true,
    question: "What did Orbit Tools spend on equipment in 2024?",
    documentIds: ["doc_orbit"],
    lines: [
      {
        citation: 1,
        text: "Purchases of equipment | (41) | (38)",
        kind: "row",
        span: { start: 120, end: 156 },
      },
      {
        citation: 2,
        text: "We bought two presses in 2024.",
        kind: "sentence",
        span: { start: 900, end: 930 },
      },
    ],
    citations: [
      {
        ...{
          number: 1,
          documentId: "doc_orbit",
          version: 1,
          title: "Orbit Tools 2024",
          page: 12,
          passage: 3,
        },
        heading: "Cash flows",
        header: "(Millions) | 2024 | 2023",
        spans: [{ start: 120, end: 156 }],
        boxes: [[0.1, 0.2, 0.6, 0.02]],
        quote: "Purchases of equipment | (41) | (38)",
        href: "/documents/doc_orbit?passage=3&version=1&from=120&to=156&page=12",
      },
      {
        ...{
          number: 2,
          documentId: "doc_orbit",
          version: 1,
          title: "Orbit Tools 2024",
          page: null,
          passage: 9,
        },
        ...{ heading: null, header: null, boxes: [] },
        spans: [{ start: 900, end: 930 }],
        quote: "We bought two presses in 2024.",
        href: "/documents/doc_orbit?passage=9&version=1&from=900&to=930",
      },
    ],
  };
}

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
