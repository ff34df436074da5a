import type { TextSpan } from "@/lib/contract/knowledge/document-view";
import type { DocumentPageView, DocumentView } from "@/lib/contract/knowledge/documents";

/** What a format calls its parts; "part" where it has no pages and the text is shown in stretches. */
export type PageUnit = "page" | "slide" | "sheet" | "part";

/** One page of a document as the viewer draws it. */
export interface ViewedPage {
  document: {
    id: string;
    title: string;
    fileName: string;
    /** The version shown. */
    version: number;
    /** True when another version was cited, which is not shown: its spans do not fit this text. */
    changed: boolean;
    /** True when the text shown is an earlier version, which answers no more. */
    earlier: boolean;
    unit: PageUnit;
    pageCount: number;
    sourceUrl: string | null;
    publishedOn: string | null;
    /** True for the visitor's own document, which nobody else can open. */
    private: boolean;
  };
  page: DocumentPageView;
  /** What is cited, wherever it stands; nothing where the text has changed since. */
  cited: TextSpan[];
}

/** The first shown page of a document with what was cited of it; null where no page has been read. */
export function toViewedPage(
  view: DocumentView,
  asked: { version: number | null; spans: TextSpan[] },
): ViewedPage | null {
  const [page] = view.shown;
  if (page === undefined) return null;
  const { id, title, fileName, mediaType, readyVersion, collectionId, sourceUrl, publishedOn } =
    view.document;
  const { version } = view;
  const changed = asked.version !== null && asked.version !== version;
  return {
    document: {
      ...{ id, title, fileName, version, changed, sourceUrl, publishedOn },
      earlier: version !== readyVersion,
      unit: toUnit(mediaType),
      pageCount: view.pages,
      private: collectionId === null,
    },
    page,
    cited: changed ? [] : asked.spans,
  };
}

function toUnit(mediaType: string): PageUnit {
  if (mediaType === "application/pdf") return "page";
  if (mediaType.includes("presentation")) return "slide";
  return mediaType.includes("spreadsheet") ? "sheet" : "part";
}
