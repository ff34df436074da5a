"use client";

import { type KeyboardEvent, type MouseEvent, memo, useState } from "react";
import { buttonClass } from "@/components/ui/button";
import type { ChartTable as Table } from "@/lib/chart/table";
import { ScrollBox } from "../chart-parts";
import { type MenuPlace, placeUnder } from "../menu/use-element-menu";

const FIRST_ROWS = 30;
const MORE_ROWS = 250;

/** A cell of the table that was clicked, or entered by keyboard. */
export interface AskedCell {
  /** The row's key. */
  key: string;
  /** Its column, the row's name is 0. */
  column: number;
  place: MenuPlace;
}

/**
 * The numbers of a drawing as a table, newest first, in a box that scrolls within itself. It is in the page without
 * JavaScript too; long tables show their newest rows and hand out the rest on request. Where cells can be asked about
 * it is a grid: one stop of the Tab key, arrows walk, Enter opens.
 * `prepare` has to be the same function while the chart is: then moving over the drawing does not touch the table.
 */
export const ChartTable = memo(function ChartTable({
  prepare,
  simulated,
  onAsk,
}: {
  prepare: (limit: number) => Table;
  simulated: boolean;
  /** Has to be the same function too. */
  onAsk?: ((cell: AskedCell) => void) | undefined;
}) {
  const [limit, setLimit] = useState(FIRST_ROWS);
  const table = prepare(limit);
  const shown = table.rows.length;
  const ask = (event: MouseEvent | KeyboardEvent) => {
    const cell =
      event.target instanceof Element ? event.target.closest<HTMLElement>("tbody th, tbody td") : null;
    const key = cell?.parentElement?.dataset.key;
    if (!cell || !key || !onAsk) return;
    moveTo(cell);
    onAsk({ key, column: (cell as HTMLTableCellElement).cellIndex, place: placeUnder(cell) });
  };
  const cellProps = (row: number, column: number) =>
    onAsk
      ? { role: column === 0 ? "rowheader" : "gridcell", tabIndex: row === 0 && column === 0 ? 0 : -1 }
      : {};
  const look = onAsk ? "cursor-pointer hover:bg-accent-soft" : "";
  return (
    <details className="border-t border-line">
      <summary className="py-2 text-small text-muted hover:text-ink">Show the numbers as a table</summary>
      <ScrollBox
        label={table.caption}
        className="relative max-h-80 overflow-auto rounded-tight border border-line"
      >
        <table
          role={onAsk ? "grid" : undefined}
          className="w-full border-collapse text-small tabular-nums"
          onClick={ask}
          onKeyDown={(event) => walk(event, ask)}
        >
          <caption className="py-1 text-left text-micro text-faint">
            {/* Stays in sight where the table is wider than its box. */}
            <span className="sticky left-2 inline-block max-w-[min(100%,calc(100vw-5rem))] pl-2">
              {simulated && <span className="text-warn">Simulated: </span>}
              {table.caption}
            </span>
          </caption>
          <thead className="sticky top-0 bg-surface">
            <tr>
              {table.columns.map((column, i) => (
                <th
                  key={column}
                  scope="col"
                  className={`px-2 py-1 font-medium text-muted whitespace-nowrap ${i === 0 ? "text-left" : "text-right"}`}
                >
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, at) => (
              <tr key={row.key} data-key={row.key} className="border-t border-line">
                <th
                  scope="row"
                  className={`px-2 py-1 text-left font-normal whitespace-nowrap ${look}`}
                  {...cellProps(at, 0)}
                >
                  {row.cells[0]}
                </th>
                {table.columns.slice(1).map((column, i) => (
                  <td
                    key={column}
                    className={`px-2 py-1 text-right whitespace-nowrap ${look}`}
                    {...cellProps(at, i + 1)}
                  >
                    {row.cells[i + 1]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {shown < table.total && (
          <p className="flex items-center gap-3 p-2 text-small text-muted">
            {`${shown} of ${table.total} rows.`}
            <button type="button" className={buttonClass({})} onClick={() => setLimit(limit + MORE_ROWS)}>
              Show {Math.min(MORE_ROWS, table.total - shown)} more
            </button>
          </p>
        )}
      </ScrollBox>
    </details>
  );
});

/** The cell becomes the grid's one stop of the Tab key, and has the focus. */
function moveTo(cell: HTMLElement): void {
  const body = cell.closest("tbody");
  for (const other of body?.querySelectorAll<HTMLElement>('[tabindex="0"]') ?? []) other.tabIndex = -1;
  cell.tabIndex = 0;
  cell.focus();
}

const steps: Record<string, [rows: number, columns: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
  Home: [0, -99],
  End: [0, 99],
};

function walk(event: KeyboardEvent<HTMLTableElement>, ask: (event: KeyboardEvent) => void): void {
  const cell = event.target;
  const row = cell instanceof HTMLTableCellElement ? cell.parentElement : null;
  if (!(cell instanceof HTMLTableCellElement) || !(row instanceof HTMLTableRowElement)) return;
  if (event.key === "Enter" || event.key === " ") ask(event);
  else {
    const step = steps[event.key];
    const rows = [...(row.parentElement?.children ?? [])];
    if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
    const inside = (value: number, count: number) => Math.min(count - 1, Math.max(0, value));
    const next = rows[inside(rows.indexOf(row) + step[0], rows.length)];
    const target = next?.children[inside(cell.cellIndex + step[1], row.cells.length)];
    if (target instanceof HTMLElement) moveTo(target);
  }
  event.preventDefault();
}
