import type { ExtractedBlock } from "../extracted.ts";
import { countHeaders, toRowText } from "./grid.ts";

/** The tables of a sheet: rows between rows that are empty. Columns that are empty in the whole table are left out. */
export function splitTables(rows: string[][]): string[][][] {
  const tables: string[][][] = [];
  let current: string[][] = [];
  for (const row of [...rows, []]) {
    if (row.some((cell) => cell !== "")) current.push(row);
    else if (current.length > 0) {
      tables.push(dropEmptyColumns(current));
      current = [];
    }
  }
  return tables;
}

function dropEmptyColumns(rows: string[][]): string[][] {
  const width = Math.max(...rows.map((row) => row.length));
  const used = Array.from({ length: width }, (_, column) => rows.some((row) => (row[column] ?? "") !== ""));
  return rows.map((row) => used.flatMap((isUsed, column) => (isUsed ? [row[column] ?? ""] : [])));
}

/** Blocks of one table; rows at the top that hold no figure name its columns. A table of one column is plain text. */
export function toTableBlocks(input: {
  rows: string[][];
  page: number | null;
  index: number;
  /** How many rows at the top name the columns, where the format says so. */
  headers?: number;
}): ExtractedBlock[] {
  const { rows, page, index, headers = countHeaders(rows) } = input;
  const place = { level: null, page, boxes: [] };
  if (rows.every((row) => row.length === 1)) {
    return rows.map((row) => ({
      ...place,
      kind: "paragraph" as const,
      text: row[0] ?? "",
      boxes: [],
      table: null,
    }));
  }
  return rows.map((cells, at) => ({
    ...place,
    boxes: [],
    kind: "table_row" as const,
    text: toRowText(cells),
    table: { index, cells, header: at < headers },
  }));
}
