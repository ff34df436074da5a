import type { ScreenResult } from "@/lib/contract/portfolio-results";
import { formatFigure } from "@/lib/format/figure";
import { MISSING } from "@/lib/format/formatters";
import { Card } from "../card";
import { Conventions } from "../figure-facts";
import type { ResultProps } from "../result-props";
import { ResultTable } from "../result-table";
import { SourceLines } from "../source-lines";

function toColumns(rows: ScreenResult["rows"]): [string, string][] {
  return [...new Map(rows.flatMap(({ figures }) => figures.map(({ key, label }) => [key, label] as const)))];
}

/** The instruments that passed, with the figures they were judged by; each row can be asked about. */
export function Screen({ data, onAsk }: ResultProps<"screen">) {
  const { rows, criteria, universe, covered, universeSize, passed, missingNote, asked } = data;
  const columns = toColumns(rows);
  return (
    <Card
      title={criteria.join(", ")}
      note={asked.label}
      simulated={rows.some(({ instrument }) => instrument.simulated)}
    >
      <p className="text-small text-muted">
        {`${passed} of ${covered} passed; looked through: ${universe}${universeSize === covered ? "" : ` (${universeSize})`}.`}
      </p>
      {missingNote && <p className="text-small text-muted">{missingNote}</p>}
      <ResultTable
        caption={passed > rows.length ? `The first ${rows.length}` : "Passed"}
        columns={["Company", ...columns.map(([, label]) => label)]}
        rows={rows.map(({ instrument, figures }) => ({
          key: instrument.symbol,
          cells: [
            <button
              key={instrument.symbol}
              type="button"
              className="text-left underline-offset-2 hover:underline"
              onClick={() => onAsk(`How did ${instrument.name} do this year?`)}
            >
              {instrument.name} <span className="font-normal text-faint">{instrument.symbol}</span>
            </button>,
            ...columns.map(([key]) => {
              const figure = figures.find((one) => one.key === key);
              return figure === undefined ? MISSING : formatFigure({ figure, instrument });
            }),
          ],
        }))}
      />
      <SourceLines provenances={rows.map(({ provenance }) => provenance)} />
      <p className="text-small text-muted">A list of facts, not a recommendation.</p>
      <Conventions figures={rows.flatMap(({ figures }) => figures)} />
    </Card>
  );
}
