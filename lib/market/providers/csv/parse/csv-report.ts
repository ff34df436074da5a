import type { Interval } from "@/lib/contract/market";

/** Something in a file (or in what was said about it) that stops its import. */
export interface CsvError {
  /** Line of the file, counted from 1 as an editor shows it; null when it is not about one line. */
  line: number | null;
  /** Column's name as the file writes it; null when it is not about one column. */
  column: string | null;
  /** One plain sentence. */
  message: string;
}

/** Most errors told one by one; the total says how many there are. */
const MOST_ERRORS = 20;

/** An import that was refused. `errors` are the first 20, `totalErrors` counts all of them. */
export interface CsvRefusal {
  ok: false;
  errors: CsvError[];
  totalErrors: number;
}

/** Columns of a price file that are understood. */
export const columnRoles = ["date", "time", "open", "high", "low", "close", "adjClose", "volume"] as const;
/** What a column of a price file means. */
export type ColumnRole = (typeof columnRoles)[number];

/** Order of the parts of a numeric date whose year comes last. */
export type DateOrder = "mdy" | "dmy";

/** What was found in a file and how it was read. */
export interface CsvReport {
  /** Rows of data in the file. */
  rows: number;
  /** Bars made from them: fewer where days had no close or an intraday file was joined into days. */
  bars: number;
  firstOn: string;
  lastOn: string;
  /** Length of a bar, from the usual distance of days. */
  interval: Interval;
  /** `ymd` for ISO and compact dates, `named` for months as words. */
  dateOrder: DateOrder | "ymd" | "named";
  /** The file's own name of each column that was used. */
  columns: Partial<Record<ColumnRole, string>>;
  /** Plain sentences about everything that was read otherwise than it stands in the file. */
  notes: string[];
}

/** Collects errors: keeps the first 20 and counts the rest. */
export interface ErrorList {
  add(error: CsvError): void;
  count(): number;
  toRefusal(): CsvRefusal;
}

/** An empty list of errors. */
export function createErrorList(): ErrorList {
  const errors: CsvError[] = [];
  let total = 0;
  return {
    add(error) {
      total++;
      if (errors.length < MOST_ERRORS) errors.push(error);
    },
    count: () => total,
    toRefusal: () => ({ ok: false, errors: errors.slice(), totalErrors: total }),
  };
}

/** A refusal with one error about the whole file. */
export function refuse(message: string, line: number | null = null): CsvRefusal {
  return { ok: false, errors: [{ line, column: null, message }], totalErrors: 1 };
}

/** A refusal as lines for people: `line 12, column close: 0 is not a price.`, and at the end how many more there are. */
export function renderCsvErrors(refusal: CsvRefusal): string[] {
  const lines = refusal.errors.map(({ line, column, message }) => {
    const place = [line === null ? null : `line ${line}`, column === null ? null : `column ${column}`];
    const where = place.filter((part) => part !== null).join(", ");
    return where === "" ? message : `${where}: ${message}`;
  });
  const more = refusal.totalErrors - refusal.errors.length;
  return more > 0 ? [...lines, `and ${more.toLocaleString("en-US")} more.`] : lines;
}

/** A text from a file as it may be shown in a message: in quotes and at most 40 characters. */
export function showCell(text: string): string {
  return `"${text.length > 40 ? `${text.slice(0, 40)}…` : text}"`;
}
