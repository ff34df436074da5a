import Papa from "papaparse";
import { type ColumnMap, checkHeader, findColumns } from "./columns";
import { type CsvRefusal, createErrorList, type ErrorList, refuse } from "./csv-report";

/** Most rows of data a file may have. */
const MOST_ROWS = 200_000;
const delimiters = [",", ";", "\t"] as const;
/** What stands between the cells of a row. */
export type Delimiter = (typeof delimiters)[number];

/** One row of data and the line of the file it begins on. */
export interface TableRow {
  line: number;
  cells: string[];
}

/** A file taken apart: its header as written, where the understood columns stand, and its rows of data. */
export interface Table {
  header: string[];
  columns: ColumnMap;
  rows: TableRow[];
  delimiter: Delimiter;
}

/** The delimiter under which the first row names the most known columns; the comma when none names any. */
function findDelimiter(text: string): Delimiter {
  let best: Delimiter = ",";
  let most = 0;
  for (const delimiter of delimiters) {
    const { data } = Papa.parse<string[]>(text.trimStart().slice(0, 4_000), { delimiter, preview: 1 });
    const found = Object.keys(findColumns(data[0] ?? [])).length;
    if (found > most) {
      best = delimiter;
      most = found;
    }
  }
  return best;
}

const isBlank = (cells: readonly string[]) => cells.every((cell) => cell.trim() === "");

/** Rows with the line each begins on: a quoted cell may hold line breaks. */
function toLines(data: string[][]): TableRow[] {
  let line = 1;
  return data.map((cells) => {
    const row = { line, cells };
    line += 1 + cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
    return row;
  });
}

/** A row has to have a cell for each column; empty cells past the end do no harm. */
function checkWidths(input: { rows: readonly TableRow[]; width: number; errors: ErrorList }): void {
  const { rows, width, errors } = input;
  for (const { line, cells } of rows) {
    if (cells.length >= width && isBlank(cells.slice(width))) continue;
    const message = `This row has ${cells.length} cells, the header has ${width}.`;
    errors.add({ line, column: null, message });
  }
}

/**
 * A file's header and rows of data; blank rows are left out. Comma, semicolon or tab, quoted cells, any line ending.
 * Refuses a file without a date or close column, rows of another width than the header, broken quotes, and more than
 * 200,000 rows.
 */
export function readTable(text: string): { ok: true; table: Table } | CsvRefusal {
  const delimiter = findDelimiter(text);
  const parsed = Papa.parse<string[]>(text, { delimiter });
  const all = toLines(parsed.data);
  const [first, ...rows] = all.filter(({ cells }) => !isBlank(cells));
  if (!first) return refuse("The file is empty.");
  const header = first.cells.map((name) => name.trim());
  const columns = findColumns(header);
  const errors = createErrorList();
  for (const error of checkHeader({ header, columns, line: first.line })) errors.add(error);
  if (errors.count() > 0) return errors.toRefusal();
  if (rows.length === 0) return refuse("The file has a header and no rows.", first.line);
  if (rows.length > MOST_ROWS) {
    return refuse(`The file has ${rows.length.toLocaleString("en-US")} rows; 200,000 are the most.`);
  }
  for (const fault of parsed.errors) {
    const line = all[fault.row ?? 0]?.line ?? null;
    errors.add({
      line,
      column: null,
      message: "A quotation mark is opened and not closed, or stands inside a cell.",
    });
  }
  if (errors.count() === 0) checkWidths({ rows, width: header.length, errors });
  return errors.count() > 0 ? errors.toRefusal() : { ok: true, table: { header, columns, rows, delimiter } };
}
