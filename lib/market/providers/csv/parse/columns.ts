import { type ColumnRole, type CsvError, columnRoles } from "./csv-report";

/** Names of each column, letters and digits only, the preferred name first. */
const namesOf: Record<ColumnRole, readonly string[]> = {
  date: ["date", "tradedate", "tradingdate", "datetime", "timestamp", "day", "opentime"],
  time: ["time"],
  open: ["open", "openprice", "opening", "o"],
  high: ["high", "highprice", "h", "max"],
  low: ["low", "lowprice", "l", "min"],
  close: ["close", "closelast", "closeprice", "closing", "last", "lastprice", "price", "c"],
  adjClose: ["adjclose", "adjustedclose", "adjcloseprice", "closeadj", "adjustedcloseprice"],
  volume: ["volume", "vol", "sharevolume", "volumeshares", "v"],
};

/** Letters and digits of a column's name, lower case: `Adj Close**` is `adjclose`. */
function normalise(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}

/** Where each understood column stands. A file with a `Time` and no date column has its dates there. */
export type ColumnMap = Partial<Record<ColumnRole, number>>;

/** Columns that a header names; when two columns fit one meaning, the more telling name wins. */
export function findColumns(header: readonly string[]): ColumnMap {
  const names = header.map(normalise);
  const found: ColumnMap = {};
  for (const role of columnRoles) {
    const name = namesOf[role].find((candidate) => names.includes(candidate));
    if (name !== undefined) found[role] = names.indexOf(name);
  }
  if (found.date === undefined && found.time !== undefined) {
    found.date = found.time;
    delete found.time;
  }
  return found;
}

/** What is wrong with a header: a needed column that is missing, or one name that stands twice. */
export function checkHeader(input: {
  header: readonly string[];
  columns: ColumnMap;
  line: number;
}): CsvError[] {
  const { header, columns, line } = input;
  const seen = header.map((name) => name.trim()).filter((name) => name !== "");
  const listed = seen.slice(0, 12).join(", ").slice(0, 200);
  const errors: CsvError[] = [];
  if (columns.date === undefined) {
    errors.push({ line, column: null, message: `There is no date column; the first row names: ${listed}.` });
  }
  if (columns.close === undefined) {
    const hint = columns.adjClose === undefined ? "" : " An adjusted close alone is not enough.";
    errors.push({
      line,
      column: null,
      message: `There is no close column; the first row names: ${listed}.${hint}`,
    });
  }
  const names = header.map(normalise);
  for (const index of Object.values(columns)) {
    const name = names[index];
    if (names.indexOf(name ?? "") !== names.lastIndexOf(name ?? "")) {
      errors.push({ line, column: header[index] ?? null, message: "Two columns have this name." });
    }
  }
  return errors;
}
