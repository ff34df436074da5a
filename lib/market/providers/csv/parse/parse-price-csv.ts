import type { Bar } from "@/lib/contract/market";
import { type CsvRefusal, type CsvReport, columnRoles, createErrorList, type DateOrder } from "./csv-report";
import { decodeText } from "./decode-text";
import { readRows } from "./read-rows";
import { readTable, type Table } from "./read-table";
import { toDailyBars } from "./to-daily-bars";

/** A price file, as text or as the bytes of the file. */
export type CsvSource = { text: string } | { bytes: Uint8Array };

/** A price file and what is known of it beforehand. */
export type CsvInput = CsvSource & {
  /** Order of day and month where dates are like 1/2/1990; without it the column decides. */
  dateOrder?: DateOrder;
  /** A later day than this, `YYYY-MM-DD`, is refused. */
  latestOn?: string;
};

function nameColumns({ header, columns }: Table): CsvReport["columns"] {
  const named: CsvReport["columns"] = {};
  for (const role of columnRoles) {
    const index = columns[role];
    if (index !== undefined) named[role] = header[index];
  }
  return named;
}

/**
 * Daily bars, ascending, from a CSV file with at least a date and a close column: prices as they are in the file, null
 * where it says nothing. Any order of columns and of rows; comma, semicolon or tab; UTF-8 or UTF-16; decimal comma;
 * thousands signs; ISO, US, day-first or worded dates; intraday rows are joined into days. All or nothing: with one
 * fault, no bars, and the first 20 faults by line and column. At most 20 MB and 200,000 rows.
 */
export function parsePriceCsv(input: CsvInput): { ok: true; bars: Bar[]; report: CsvReport } | CsvRefusal {
  const decoded = decodeText("text" in input ? input.text : input.bytes);
  if (!decoded.ok) return decoded;
  const read = readTable(decoded.text);
  if (!read.ok) return read;
  const { table } = read;
  const errors = createErrorList();
  const { rows, dateOrder, notes } = readRows({
    table,
    dateOrder: input.dateOrder,
    latestOn: input.latestOn,
    errors,
  });
  const dateColumn = table.header[table.columns.date ?? 0] ?? "date";
  const daily = toDailyBars({ rows, dateColumn, errors });
  const first = daily.bars[0];
  const last = daily.bars.at(-1);
  if (errors.count() > 0 || !first || !last) return errors.toRefusal();
  const report: CsvReport = {
    rows: table.rows.length,
    bars: daily.bars.length,
    firstOn: first.tradedOn,
    lastOn: last.tradedOn,
    interval: daily.interval,
    dateOrder,
    columns: nameColumns(table),
    notes: [...decoded.notes, ...notes, ...daily.notes],
  };
  return { ok: true, bars: daily.bars, report };
}
