import Papa from "papaparse";
import type { ExtractedDocument } from "../extracted.ts";
import { splitTables, toTableBlocks } from "../table/rows.ts";

/** Reads comma-, semicolon- or tab-separated rows as one table, or several where empty rows part them. */
export function extractCsv(text: string): ExtractedDocument {
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: false });
  const rows = data.map((row) => row.map((cell) => cell.replace(/\s+/gu, " ").trim()));
  const blocks = splitTables(rows).flatMap((table, index) =>
    toTableBlocks({ rows: table, page: null, index }),
  );
  return { title: null, blocks, pages: [], warnings: [] };
}
