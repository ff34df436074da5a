/** Half-open span [from, to) in the text of a document's version, in UTF-16 units. */
export interface TextSpan {
  from: number;
  to: number;
}

/** Where the viewer opens: a page by its number, else the page that holds `span`, else the first. */
export interface ViewPlace {
  /** The version that was cited; null for the one that answers now. */
  version: number | null;
  /** From 1. */
  page: number | null;
  span: TextSpan | null;
}

/**
 * A place from an address's query (`v`, `page`, `from`, `to`). What cannot be read is left out: a damaged link still
 * opens the document. An empty or reversed span is none.
 */
export function parseViewPlace(query: { [name: string]: unknown }): ViewPlace {
  const from = parseWhole(query.from, 0);
  const to = parseWhole(query.to, 1);
  return {
    version: parseWhole(query.v, 1),
    page: parseWhole(query.page, 1),
    span: from !== null && to !== null && to > from ? { from, to } : null,
  };
}

/** Address of the viewer's page, which can be shared; `#cited` scrolls to the cited span without any script. */
export function toViewerHref(place: { documentId: string } & Partial<ViewPlace>): string {
  const { documentId, span } = place;
  return `/documents/${documentId}${toViewQuery(place)}${span ? "#cited" : ""}`;
}

/** The query of a place, with its question mark; empty when it says nothing. */
export function toViewQuery({ version, page, span }: Partial<ViewPlace>): string {
  const query = new URLSearchParams();
  if (version) query.set("v", String(version));
  if (page) query.set("page", String(page));
  if (span) {
    query.set("from", String(span.from));
    query.set("to", String(span.to));
  }
  return query.size === 0 ? "" : `?${query}`;
}

function parseWhole(value: unknown, least: number): number | null {
  if (typeof value !== "string" || !/^\d{1,9}$/.test(value)) return null;
  return Number(value) < least ? null : Number(value);
}
