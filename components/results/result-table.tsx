import { type ReactNode, useId } from "react";
import { ScrollBox } from "@/components/charts/chart-parts";

/** A table inside a card, in a box that scrolls within itself. The first cell of a row names it. */
export function ResultTable({
  caption,
  columns,
  rows,
}: {
  caption: string;
  /** The first is that of the rows' names. */
  columns: string[];
  rows: { key: string; cells: ReactNode[] }[];
}) {
  const captionId = useId();
  const keys = columns.map((column, at) => `${column} ${at}`);
  if (rows.length === 0) return null;
  return (
    <div className="space-y-1">
      <p id={captionId} className="text-small text-muted">
        {caption}
      </p>
      <ScrollBox label={caption} className="max-h-96 overflow-auto">
        <table aria-labelledby={captionId} className="w-full border-collapse text-small tabular-nums">
          <thead className="sticky top-0 bg-raised">
            <tr>
              {columns.map((column, at) => (
                <th
                  key={keys[at]}
                  scope="col"
                  className={`px-2 py-1 font-medium text-muted whitespace-nowrap ${at === 0 ? "text-left" : "text-right"}`}
                >
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, cells }) => (
              <tr key={key} className="border-t border-line">
                {cells.map((cell, at) =>
                  at === 0 ? (
                    <th key={keys[at]} scope="row" className="px-2 py-1.5 text-left font-medium text-ink">
                      {cell}
                    </th>
                  ) : (
                    <td key={keys[at]} className="px-2 py-1.5 text-right whitespace-nowrap">
                      {cell}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </div>
  );
}

/** What was asked for and could not be had, each with its reason. */
export function MissingList({ missing }: { missing: { name: string; reason: string }[] }) {
  if (missing.length === 0) return null;
  return (
    <ul className="rounded-tight bg-warn-soft px-3 py-2 text-small text-warn">
      {missing.map(({ name, reason }) => (
        <li key={name}>{`${name} is missing: ${reason}`}</li>
      ))}
    </ul>
  );
}
