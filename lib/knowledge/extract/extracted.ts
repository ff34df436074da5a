/**
 * What an extractor makes of a file, whatever its format: blocks in reading order, each with where it stands. The text
 * of a document is its blocks' texts joined by a line feed; a character span counts UTF-16 units in that text.
 */
export interface ExtractedDocument {
  /** From the file's metadata or its first heading; null when it has neither. */
  title: string | null;
  blocks: ExtractedBlock[];
  /** One entry a page for paged formats (PDF pages, slides, sheets); empty for formats without pages. */
  pages: ExtractedPage[];
  /** What could not be read, in plain words for the owner; `page` counts from 1, null for the whole file. */
  warnings: { page: number | null; message: string }[];
}

export interface ExtractedPage {
  /** From 1. */
  number: number;
  /** Size in points (PDF) or null where the format has none. */
  width: number | null;
  height: number | null;
  /** True when the page holds a picture and no text: it was scanned. */
  scanned: boolean;
  /** Name of a sheet, title of a slide; null otherwise. */
  label: string | null;
}

export interface ExtractedBlock {
  kind: "heading" | "paragraph" | "list_item" | "table_row" | "caption";
  /** Of a heading, 1 to 6; null otherwise. */
  level: number | null;
  /** Plain text without line feeds; of a table row its cells joined by " | ". Never empty. */
  text: string;
  /** From 1; null in formats without pages. */
  page: number | null;
  /** Where it stands on its page: left, top, width, height as shares of the page (0 to 1), one a line of text. */
  boxes: [number, number, number, number][];
  /** Of a table row: which table of the document it belongs to and its cells; `header` marks rows that name columns. */
  table: { index: number; cells: string[]; header: boolean } | null;
}
