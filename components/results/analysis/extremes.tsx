import { formatFigure } from "@/lib/format/figure";
import { Card } from "../card";
import { Conventions, toFigureDays } from "../figure-facts";
import { ResultChart } from "../result-chart";
import type { ResultProps } from "../result-props";
import { ResultTable } from "../result-table";

/** The best, the worst, the highest of a span: the answer large, its neighbours in a table, the chart below. */
export function Extremes({ data, onAsk, chartWidth }: ResultProps<"extremes">) {
  const { instrument, asked, headline, rows, coverageNote, chart } = data;
  return (
    <Card title={`${instrument.name} (${instrument.symbol})`} note={asked.label}>
      <div>
        <p className="text-small text-muted">{headline.label}</p>
        <p className="flex flex-wrap items-baseline gap-x-3">
          <strong className="text-figure font-semibold text-ink tabular-nums">
            {formatFigure({ figure: headline, instrument })}
          </strong>
          <span className="text-small text-muted">{toFigureDays(headline)}</span>
        </p>
      </div>
      <ResultTable
        caption="What stands beside it"
        columns={["What", "Value", "When"]}
        rows={rows.map((row) => ({
          key: `${row.key}${row.label}${row.on}`,
          cells: [row.label, formatFigure({ figure: row, instrument }), toFigureDays(row) ?? ""],
        }))}
      />
      {coverageNote && <p className="text-small text-muted">{coverageNote}</p>}
      <ResultChart chart={chart} onAsk={onAsk} width={chartWidth} />
      <Conventions figures={[headline, ...rows]} />
    </Card>
  );
}
