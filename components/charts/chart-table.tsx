"use client";

import { memo, useState } from "react";
import { buttonClass } from "@/components/ui/button";
import type { ChartTable as Table } from "@/lib/chart/table";
import { ScrollBox } from "./chart-parts";

const FIRST_ROWS = 30;
const MORE_ROWS = 250;

/**
 * The numbers of a drawing as a table, newest first, in a box that scrolls within itself. It is in the page without
 * JavaScript too; long tables show their newest rows and hand out the rest on request.
 * `prepare` has to be the same function while the chart is: then moving over the drawing does not touch the table.
 */
export const ChartTable = memo(function ChartTable({
  prepare,
  simulated,
  onAsk,
}: {
  prepare: (limit: number) => Table;
  simulated: boolean;
  /** A row's day was pressed; has to be the same function too. */
  onAsk?: ((key: string) => void) | undefined;
}) {
  const [limit, setLimit] = useState(FIRST_ROWS);
  const table = prepare(limit);
  const shown = table.rows.length;
  return (
    <details className="border-t border-line">
      <summary className="py-2 text-small text-muted hover:text-ink">Show the numbers as a table</summary>
      <ScrollBox
        label={table.caption}
        className="relative max-h-80 overflow-auto rounded-tight border border-line"
      >
        <table className="w-full border-collapse text-small tabular-nums">
          <caption className="px-2 py-1 text-left text-micro text-faint">
            {simulated && <span className="text-warn">Simulated: </span>}
            {table.caption}
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
            {table.rows.map((row) => (
              <tr key={row.key} className="border-t border-line">
                <th scope="row" className="px-2 py-1 text-left font-normal whitespace-nowrap">
                  {onAsk ? (
                    <button
                      type="button"
                      title={`Ask about ${row.cells[0]}`}
                      className="underline decoration-line underline-offset-4 hover:text-accent hover:decoration-accent"
                      onClick={() => onAsk(row.key)}
                    >
                      {row.cells[0]}
                    </button>
                  ) : (
                    row.cells[0]
                  )}
                </th>
                {table.columns.slice(1).map((column, i) => (
                  <td key={column} className="px-2 py-1 text-right whitespace-nowrap">
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
