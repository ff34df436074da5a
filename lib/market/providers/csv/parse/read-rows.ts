import { type ColumnRole, type CsvReport, type DateOrder, type ErrorList, showCell } from "./csv-report";
import { readDates } from "./read-dates";
import { findNumberStyle, type NumberStyle, parseNumber } from "./read-numbers";
import type { Table, TableRow } from "./read-table";

/** One row of a file that has been read: a day, or a moment of a day, with its figures. Null is missing. */
export interface PriceRow {
  line: number;
  day: string;
  /** Second of the day in an intraday file, else null. */
  second: number | null;
  open: number | null;
  high: number | null;
  low: number | null;
  close: number | null;
  adjClose: number | null;
  volume: number | null;
}

const priceRoles = ["open", "high", "low", "close", "adjClose"] as const;
/** How far outside low to high an open or close may lie, as rounding leaves it, in parts of the price. */
const ROUNDING = 0.005;

type Figures = Record<(typeof priceRoles)[number] | "volume", number | null>;

/** Adds what is wrong with figures that are numbers: not positive, or not in order. */
function checkFigures(figures: Figures, tell: (role: ColumnRole, message: string) => void): void {
  for (const role of priceRoles) {
    const value = figures[role];
    if (value !== null && value <= 0) tell(role, `${value} is not a price: a price is above zero.`);
  }
  if (figures.volume !== null && figures.volume < 0) tell("volume", `${figures.volume} is not a volume.`);
  const { high, low } = figures;
  if (high !== null && low !== null && high < low && high > 0) {
    tell("high", `The high ${high} is below the low ${low}.`);
    return;
  }
  for (const role of ["open", "close"] as const) {
    const value = figures[role];
    if (value === null || value <= 0) continue;
    if (high !== null && high > 0 && value > high * (1 + ROUNDING)) {
      tell(role, `The ${role} ${value} is above the high ${high}.`);
    }
    if (low !== null && low > 0 && value < low * (1 - ROUNDING)) {
      tell(role, `The ${role} ${value} is below the low ${low}.`);
    }
  }
}

/** Reads the figures of one row; each fault is told with its column. */
function readFigures(input: {
  row: TableRow;
  table: Table;
  style: NumberStyle;
  tell: (role: ColumnRole, message: string) => void;
}): Figures {
  const { row, table, style, tell } = input;
  const read = (role: ColumnRole): number | null => {
    const index = table.columns[role];
    const cell = index === undefined ? "" : (row.cells[index] ?? "");
    const value = parseNumber({ cell, style, suffixes: role === "volume" });
    if (value !== undefined) return value;
    tell(role, `${showCell(cell.trim())} is not a number.`);
    return null;
  };
  const figures: Figures = {
    open: read("open"),
    high: read("high"),
    low: read("low"),
    close: read("close"),
    adjClose: read("adjClose"),
    volume: read("volume"),
  };
  checkFigures(figures, tell);
  return figures;
}

function* listPriceCells(table: Table): Generator<string> {
  for (const { cells } of table.rows) {
    for (const role of priceRoles) {
      const index = table.columns[role];
      if (index !== undefined) yield cells[index] ?? "";
    }
  }
}

function listDateCells(table: Table): string[] {
  const { date = 0, time } = table.columns;
  return table.rows.map(({ cells }) =>
    time === undefined ? (cells[date] ?? "") : `${cells[date] ?? ""} ${cells[time] ?? ""}`,
  );
}

/**
 * The rows of a table in the file's order, with every fault added to `errors` by line and column. A row without a
 * close is kept with a null: whether a day without one is left out is decided later.
 */
export function readRows(input: {
  table: Table;
  dateOrder?: DateOrder;
  latestOn?: string;
  errors: ErrorList;
}): {
  rows: PriceRow[];
  dateOrder: CsvReport["dateOrder"];
  notes: string[];
} {
  const { table, dateOrder, latestOn, errors } = input;
  const style = findNumberStyle({ cells: listPriceCells(table), delimiter: table.delimiter });
  const read = readDates({ cells: listDateCells(table), dateOrder });
  const rows: PriceRow[] = [];
  table.rows.forEach((row, index) => {
    const tell = (role: ColumnRole, message: string) => {
      const column = table.header[table.columns[role] ?? -1] ?? role;
      errors.add({ line: row.line, column, message });
    };
    const date = read.dates[index];
    if (!date?.ok) tell("date", date?.message ?? "The date is missing.");
    else if (latestOn && date.day > latestOn) tell("date", `${date.day} has not come yet.`);
    const figures = readFigures({ row, table, style, tell });
    if (date?.ok) rows.push({ line: row.line, day: date.day, second: date.second, ...figures });
  });
  return { rows, dateOrder: read.order, notes: read.notes };
}
