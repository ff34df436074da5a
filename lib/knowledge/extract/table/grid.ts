import { isFigure, isYear } from "./figures.ts";

/** What stands in a row between two edges; `parts` are the pieces it was put together from. */
export interface PlacedCell {
  text: string;
  x: number;
  right: number;
  parts: { text: string; x: number; right: number }[];
}

/** A row with its cells in the table's columns; "" where it has none. */
export interface GridRow<Row> {
  cells: string[];
  header: boolean;
  source: Row;
}

interface Span {
  x: number;
  right: number;
}

/** Brings the cells of all rows into common columns and marks the rows that name the columns. */
export function toGrid<Row extends { cells: PlacedCell[] }>(rows: Row[]): GridRow<Row>[] {
  const columns = findColumns(rows);
  const placed = rows.map(({ cells }) => place({ cells, columns }));
  const headers = countHeaders(placed);
  return rows.map((source, index) => ({ cells: placed[index] ?? [], header: index < headers, source }));
}

/** The text of a row: its cells that hold something, joined. */
export function toRowText(cells: string[]): string {
  return cells.filter((cell) => cell !== "").join(" | ");
}

/** Columns are what the cells of the fullest rows cover; a cell that spans several does not join them. */
function findColumns(rows: { cells: PlacedCell[] }[]): Span[] {
  const counts = rows.map((row) => row.cells.length).filter((count) => count > 1);
  const usual = counts.sort((one, two) => one - two)[Math.floor(counts.length * 0.7)] ?? 1;
  const full = rows.filter((row) => row.cells.length >= Math.max(2, Math.ceil(usual * 0.75)));
  const spans = (full.length > 0 ? full : rows).flatMap((row) =>
    row.cells.map(({ x, right }) => ({ x, right })),
  );
  spans.sort((one, two) => one.x - two.x);
  const columns: Span[] = [];
  for (const span of spans) {
    const last = columns.at(-1);
    if (last && span.x < last.right + 1) last.right = Math.max(last.right, span.right);
    else columns.push({ ...span });
  }
  return columns;
}

function place({ cells, columns }: { cells: PlacedCell[]; columns: Span[] }): string[] {
  const placed = columns.map(() => "");
  const pieces = cells.flatMap((cell) => (spansSeveral({ cell, columns }) ? cell.parts : [cell]));
  for (const cell of pieces) {
    const index = nearest({ cell, columns });
    placed[index] = placed[index] ? `${placed[index]} ${cell.text}` : cell.text;
  }
  return placed;
}

/** True when its parts stand in different columns: words that are close together in two narrow columns. */
function spansSeveral({ cell, columns }: { cell: PlacedCell; columns: Span[] }): boolean {
  if (cell.parts.length < 2 || /^\(.*\)$/.test(cell.text)) return false;
  const inside = (part: Span, column: Span) => part.x >= column.x - 12 && part.right <= column.right + 12;
  const homes = cell.parts.map((part) => columns.findIndex((column) => inside(part, column)));
  return homes.every((home) => home >= 0) && new Set(homes).size > 1;
}

function nearest({ cell, columns }: { cell: Span; columns: Span[] }): number {
  let best = 0;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const [index, column] of columns.entries()) {
    const overlap = Math.min(cell.right, column.right) - Math.max(cell.x, column.x);
    // a cell that spans several columns is put into the first it overlaps clearly
    const score =
      overlap > 0.5 * (column.right - column.x) && cell.right > column.right ? overlap + 1e-3 : overlap;
    if (score > bestScore + 1e-6) {
      best = index;
      bestScore = score;
    }
  }
  return best;
}

/** How many rows at the top only name columns: no figure in them but years, and something over the figures. */
export function countHeaders(rows: string[][]): number {
  let headers = 0;
  for (const [index, cells] of rows.entries()) {
    const values = cells.slice(1).filter((text) => text !== "");
    if (values.some((text) => isFigure(text) && !isYear(text))) break;
    if (values.length > 0) headers = index + 1;
    if (index >= 8) break;
  }
  return headers < rows.length ? headers : 0;
}
