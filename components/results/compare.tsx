import { useId } from "react";
import { ScrollBox } from "@/components/charts/chart-parts";
import { LiveChart } from "@/components/charts/live-chart";
import type { ChartAnswer } from "@/lib/chart/chart-answer";
import { toQuestion } from "@/lib/chart/question";
import type { Instrument } from "@/lib/contract/market";
import { formatDay } from "@/lib/format/date";
import { MISSING } from "@/lib/format/formatters";
import { formatPrice } from "@/lib/format/money";
import { formatPercent } from "@/lib/format/percent";
import { Card } from "./card";
import { PercentChange } from "./figures";
import { ResultChart } from "./result-chart";
import type { ResultProps } from "./result-props";

const columns = ["Change", "With dividends", "From", "To", "High", "Low", "Largest fall"];

function Row({
  instrument,
  figures,
}: {
  instrument: Instrument;
  figures: ChartAnswer["figures"][number]["figures"];
}) {
  const price = (value: number) => formatPrice({ value, instrument });
  const percent = (pct: number | null) => (pct === null ? MISSING : formatPercent({ pct, signed: true }));
  const cells = [
    percent(figures.totalReturnPct),
    price(figures.base.value),
    price(figures.end.value),
    price(figures.highClose.value),
    price(figures.lowClose.value),
    percent(figures.maxDrawdownPct),
  ];
  return (
    <tr className="border-t border-line">
      <th scope="row" className="px-2 py-1.5 text-left font-medium text-ink">
        {instrument.name} <span className="font-normal text-faint">{instrument.symbol}</span>
      </th>
      <td className="px-2 py-1.5 text-right">
        <PercentChange pct={figures.priceReturnPct} />
      </td>
      {cells.map((cell, i) => (
        <td key={columns[i + 1]} className="px-2 py-1.5 text-right whitespace-nowrap">
          {cell}
        </td>
      ))}
    </tr>
  );
}

function CompareTable({ answer }: { answer: ChartAnswer }) {
  const captionId = useId();
  const first = answer.figures[0]?.figures;
  if (!first) return null;
  const caption = `${answer.chart.range.label}: closes from ${formatDay(first.base.on)} to ${formatDay(first.end.on)}`;
  return (
    <div className="space-y-1">
      <p id={captionId} className="text-small text-muted first-letter:uppercase">
        {caption}
      </p>
      <ScrollBox label="Figures of the compared" className="overflow-x-auto">
        <table aria-labelledby={captionId} className="w-full border-collapse text-small tabular-nums">
          <thead>
            <tr>
              <th scope="col" className="px-2 py-1 text-left font-medium text-muted">
                Company
              </th>
              {columns.map((column) => (
                <th
                  key={column}
                  scope="col"
                  className="px-2 py-1 text-right font-medium text-muted whitespace-nowrap"
                >
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {answer.chart.series.map(({ instrument }) => {
              const found = answer.figures.find((entry) => entry.symbol === instrument.symbol);
              return found && <Row key={instrument.symbol} instrument={instrument} figures={found.figures} />;
            })}
          </tbody>
        </table>
      </ScrollBox>
    </div>
  );
}

/** Several instruments over their common days: a table of their figures, and the chart that starts them all at 100. */
export function Compare({ data, onAsk, chartWidth }: ResultProps<"compare">) {
  const { items, missing, coverageNote, chart } = data;
  const figures = items.map((item) => ({ symbol: item.instrument.symbol, figures: item.figures }));
  const nameOf = (symbol: string) =>
    items.find((item) => item.instrument.symbol === symbol)?.instrument.name ?? symbol;
  return (
    <Card title={chart.title}>
      {missing.length > 0 && (
        <ul className="rounded-tight bg-warn-soft px-3 py-2 text-small text-warn">
          {missing.map(({ name, reason }) => (
            <li key={name}>{`${name} is missing: ${reason}`}</li>
          ))}
        </ul>
      )}
      <LiveChart
        key={chart.chartId}
        initial={{ chart, figures, coverageNote }}
        onPoint={(clicked) => onAsk(toQuestion({ clicked, name: nameOf(clicked.symbol) }), clicked)}
        width={chartWidth}
      >
        {(answer) => <CompareTable answer={answer} />}
      </LiveChart>
      {data.tiles && <ResultChart chart={data.tiles} onAsk={onAsk} />}
    </Card>
  );
}
