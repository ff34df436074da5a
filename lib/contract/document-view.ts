import { z } from "zod";
import { idSchema } from "./ids";

/** What a format calls its parts; `part` where it has no pages and the text is shown in stretches. */
export const pageUnits = ["page", "slide", "sheet", "part"] as const;
export type PageUnit = (typeof pageUnits)[number];

/** Half-open span [from, to) in the text of a document's version, in UTF-16 units. */
export const textSpanSchema = z.object({ from: z.number().int().min(0), to: z.number().int().min(0) });
export type TextSpan = z.infer<typeof textSpanSchema>;

/** One block of a page with where its text stands in the document: [from, from + text.length). */
const viewBlockSchema = z.object({
  kind: z.enum(["heading", "paragraph", "list_item", "table_row", "caption"]),
  /** Of a heading, 1 to 6; null otherwise. */
  level: z.number().int().nullable(),
  /** Of a table row its cells joined by " | ". */
  text: z.string(),
  from: z.number().int(),
  table: z.object({ index: z.number().int(), cells: z.array(z.string()), header: z.boolean() }).nullable(),
});
export type ViewBlock = z.infer<typeof viewBlockSchema>;

/** One page of a document as the viewer shows it. */
export const documentPageViewSchema = z.object({
  document: z.object({
    id: idSchema("document"),
    title: z.string(),
    fileName: z.string(),
    /** The version shown. */
    version: z.number().int(),
    /** True when another version was asked for that is kept no longer: its spans do not fit this text. */
    changed: z.boolean(),
    unit: z.enum(pageUnits),
    pageCount: z.number().int().min(1),
    sourceUrl: z.string().nullable(),
    /** YYYY-MM-DD. */
    publishedOn: z.string().nullable(),
    /** True for the visitor's own document, which nobody else can open. */
    private: z.boolean(),
  }),
  page: z.object({
    number: z.number().int().min(1),
    /** Name of a sheet, title of a slide; null otherwise. */
    label: z.string().nullable(),
    /** True when the page holds a picture and no text. */
    scanned: z.boolean(),
    blocks: z.array(viewBlockSchema),
  }),
});
export type DocumentPageView = z.infer<typeof documentPageViewSchema>;

/** Where the viewer opens: a page by its number, else the page that holds `span`, else the first. */
export const viewPlaceSchema = z.object({
  /** Null for the version that answers now. */
  version: z.number().int().min(1).nullable(),
  page: z.number().int().min(1).nullable(),
  span: textSpanSchema.nullable(),
});
export type ViewPlace = z.infer<typeof viewPlaceSchema>;

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
