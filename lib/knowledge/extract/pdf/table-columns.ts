import type { TableLine } from "./find-tables.ts";
import { isFigure, isYear } from "./find-tables.ts";
import type { Cell } from "./lines.ts";

/** A row with its cells in the table's columns; "" where it has none. */
export interface GridRow {
  cells: string[];
  header: boolean;
  source: TableLine;
}

interface Span {
  x: number;
  right: number;
}

/** Brings the cells of all rows into common columns and marks the rows that name the columns. */
export function toGrid(rows: TableLine[]): GridRow[] {
  const columns = findColumns(rows);
  const grid = rows.map((source) => ({
    cells: place({ cells: source.cells, columns }),
    header: false,
    source,
  }));
  const headers = countHeaders(grid.map((row) => row.cells));
  return grid.map((row, index) => ({ ...row, header: index < headers }));
}

/** Columns are what the cells of the fullest rows cover; a cell that spans several does not join them. */
function findColumns(rows: TableLine[]): Span[] {
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

function place({ cells, columns }: { cells: Cell[]; columns: Span[] }): string[] {
  const placed = columns.map(() => "");
  for (const cell of cells) {
    const index = nearest({ cell, columns });
    placed[index] = placed[index] ? `${placed[index]} ${cell.text}` : cell.text;
  }
  return placed;
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
function countHeaders(rows: string[][]): number {
  let headers = 0;
  for (const [index, cells] of rows.entries()) {
    const values = cells.slice(1).filter((text) => text !== "");
    if (values.some((text) => isFigure(text) && !isYear(text))) break;
    if (values.length > 0) headers = index + 1;
    if (index >= 5) break;
  }
  return headers < rows.length ? headers : 0;
}
