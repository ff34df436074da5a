import type { DocumentSummary } from "@/lib/contract/knowledge/documents";

/** A document's state in words, with how far it is (0 to 1; null where nothing is under way). */
export interface DocumentState {
  tone: "plain" | "good" | "warn";
  text: string;
  share: number | null;
}

/** Nothing more happens to it by itself. */
export function isSettled({ status }: DocumentSummary): boolean {
  return status === "ready" || status === "failed";
}

/** Where a document stands on its way to answering, as people read it. */
export function toDocumentState(document: DocumentSummary): DocumentState {
  const { status, progress, pageCount, readyVersion } = document;
  const share = progress / 100;
  switch (status) {
    case "queued":
      return { tone: "plain", text: "Waiting to be read", share: 0 };
    case "reading":
      return { tone: "plain", text: toReadingWords({ share, pageCount }), share };
    case "indexing":
      return { tone: "plain", text: "Making it searchable", share };
    case "ready":
      return { tone: "good", text: "Ready", share: null };
    case "failed":
      return {
        tone: "warn",
        text: readyVersion > 0 ? "New version failed; the one before still answers" : "Failed",
        share: null,
      };
  }
}

function toReadingWords({ share, pageCount }: { share: number; pageCount: number | null }): string {
  if (pageCount === null || pageCount < 2) return "Reading";
  const page = Math.min(pageCount, Math.max(1, Math.ceil(share * pageCount)));
  return `Reading page ${page} of ${pageCount}`;
}

/** "2.4 MB". */
export function toSizeWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  return bytes < 1_048_576 ? `${Math.ceil(bytes / 1024)} kB` : `${(bytes / 1_048_576).toFixed(1)} MB`;
}

/** "Sending, 45 % of 2.4 MB". */
export function toSendingWords({ sent, total }: { sent: number; total: number }): string {
  if (total === 0) return "Sending";
  return `Sending, ${Math.min(100, Math.round((100 * sent) / total))}% of ${toSizeWords(total)}`;
}

const kinds: [RegExp, string][] = [
  [/pdf$/, "PDF"],
  [/wordprocessing/, "Word"],
  [/presentation/, "PowerPoint"],
  [/spreadsheet/, "Excel"],
  [/html/, "HTML"],
  [/markdown/, "Markdown"],
  [/csv/, "CSV"],
  [/^text\//, "Text"],
];

/** What kind of file it is: "PDF", "Word". */
export function toKindWord(mediaType: string): string {
  return kinds.find(([pattern]) => pattern.test(mediaType))?.[1] ?? "File";
}

/** What there is of it once it is read: "PDF · 130 pages · 2.4 MB". */
export function toDocumentSize(
  document: Pick<DocumentSummary, "mediaType" | "pageCount" | "byteSize">,
): string {
  const { mediaType, pageCount, byteSize } = document;
  const kind = toKindWord(mediaType);
  const unit = kind === "Excel" ? "sheet" : kind === "PowerPoint" ? "slide" : "page";
  const pages = pageCount === null ? "" : `${pageCount} ${pageCount === 1 ? unit : `${unit}s`}`;
  return [kind, pages, toSizeWords(byteSize)].filter((part) => part !== "").join(" · ");
}
