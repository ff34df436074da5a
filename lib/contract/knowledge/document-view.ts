/** Half-open span [from, to) in the text of a document's version, in UTF-16 units. */
export interface TextSpan {
  from: number;
  to: number;
}

/** Where the viewer opens: a page by its number, else the page on which the first span begins, else the first. */
export interface ViewPlace {
  /** The version that was cited; null for the one that answers now. */
  version: number | null;
  /** From 1. */
  page: number | null;
  /** What is cited, in the order of the text. */
  spans: TextSpan[];
}

const MOST_SPANS = 20;

/**
 * A place from an address's query (`version`, `page`, `from` and `to`, further spans as `more=120-180,200-240`). What
 * cannot be read is left out: a damaged link still opens the document. An empty or reversed span is none.
 */
export function parseViewPlace(query: { [name: string]: unknown }): ViewPlace {
  const more = typeof query.more === "string" ? query.more.split(",", MOST_SPANS) : [];
  const pairs = [[query.from, query.to], ...more.map((pair) => pair.split("-"))];
  return {
    version: parseWhole(query.version, 1),
    page: parseWhole(query.page, 1),
    spans: pairs.flatMap(([start, end]) => {
      const from = parseWhole(start, 0);
      const to = parseWhole(end, 1);
      return from !== null && to !== null && to > from ? [{ from, to }] : [];
    }),
  };
}

/** Address of the viewer's page, which can be shared; `#cited` scrolls to what is cited without any script. */
export function toViewerHref(place: { documentId: string } & Partial<ViewPlace>): string {
  const { documentId, version, page, spans = [] } = place;
  const query = new URLSearchParams();
  if (version) query.set("version", String(version));
  if (page) query.set("page", String(page));
  const [first, ...more] = spans;
  if (first === undefined) return `/documents/${documentId}${query.size === 0 ? "" : `?${query}`}`;
  query.set("from", String(first.from));
  query.set("to", String(first.to));
  const others = more.map(({ from, to }) => `${from}-${to}`).join(",");
  return `/documents/${documentId}?${query}${others === "" ? "" : `&more=${others}`}#cited`;
}

function parseWhole(value: unknown, least: number): number | null {
  if (typeof value !== "string" || !/^\d{1,9}$/.test(value)) return null;
  return Number(value) < least ? null : Number(value);
}
