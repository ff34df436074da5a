import type { ReactNode } from "react";
import { ScrollBox } from "@/components/charts/chart-parts";

const SEPARATOR = " | ";
const NUMERIC = /^[(\-–−+$€£¥\s]*\d[\d.,\s]*[)%\s]*$|^[-–—]$/;

/** Rows of a table, verbatim, under the names of their columns where these fit. */
export function QuotedRows({
  label,
  header,
  rows,
  mark,
}: {
  label: string;
  header: string | null;
  rows: { text: string; span: { start: number } }[];
  /** Stands behind the last row. */
  mark: ReactNode;
}) {
  const cells = rows.map(({ text }) => text.split(SEPARATOR));
  const width = Math.max(...cells.map(({ length }) => length));
  const names = toNames(header, width);
  return (
    <div className="flex items-end gap-1">
      <ScrollBox label={`Rows of ${label}`} className="min-w-0 overflow-x-auto rounded-tight border">
        {header !== null && names === null ? (
          <p className="border-b bg-surface px-2.5 py-1 text-micro text-muted">{header}</p>
        ) : null}
        <table className="border-collapse text-small tabular-nums">
          <caption className="sr-only">{`Rows of ${label}`}</caption>
          {names === null ? null : (
            <thead className="bg-surface">
              <tr>
                {names.map(({ key, name }, at) => (
                  <th
                    key={key}
                    scope="col"
                    className={`px-2.5 py-1 font-medium text-muted ${at === 0 ? "text-left" : "text-right"}`}
                  >
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
          )}
          <tbody>
            {rows.map(({ span }, row) => (
              <tr key={span.start} data-quote className="border-t first:border-t-0">
                {toCells(cells[row] ?? [], width).map(({ key, text }, at) =>
                  at === 0 ? (
                    <th
                      key={key}
                      scope="row"
                      className="min-w-36 px-2.5 py-1.5 text-left font-normal text-ink"
                    >
                      {text}
                    </th>
                  ) : (
                    <td
                      key={key}
                      className={`px-2.5 py-1.5 ${NUMERIC.test(text) ? "text-right whitespace-nowrap" : ""}`}
                    >
                      {text}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {mark}
    </div>
  );
}

/** Names for every column, or null where the header does not fit the rows: then it stands above them as a line. */
function toNames(header: string | null, width: number): { key: string; name: string }[] | null {
  const names = header?.split(SEPARATOR) ?? [];
  const whole = names.length === width - 1 ? ["", ...names] : names;
  return whole.length === width && width > 1
    ? whole.map((name, at) => ({ key: `${at} ${name}`, name }))
    : null;
}

function toCells(cells: string[], width: number): { key: string; text: string }[] {
  return Array.from({ length: width }, (_, at) => ({ key: `${at}`, text: cells[at] ?? "" }));
}
