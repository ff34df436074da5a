import Papa from "papaparse";
import type { ExtractedDocument } from "../extracted.ts";
import { splitTables, toTableBlocks } from "../table/rows.ts";

/** Reads comma-, semicolon- or tab-separated rows as one table, or several where empty rows part them. */
export function extractCsv(text: string): ExtractedDocument {
  const { data } = Papa.parse<string[]>(text, { delimiter: findDelimiter(text) });
  const rows = data.map((row) => row.map((cell) => cell.replace(/\s+/gu, " ").trim()));
  const blocks = splitTables(rows).flatMap((table, index) =>
    toTableBlocks({ rows: table, page: null, index }),
  );
  return { title: null, blocks, pages: [], warnings: [] };
}

/** The sign that the first line holds most often outside quotes; the comma where it holds none. */
function findDelimiter(text: string): string {
  const line = (/[^\n]+/.exec(text)?.[0] ?? "").replace(/"[^"]*"/g, "");
  const count = (sign: string) => line.split(sign).length;
  return [",", ";", "\t", "|"].reduce((one, two) => (count(two) > count(one) ? two : one));
}
