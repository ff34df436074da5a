import { SourceLine } from "@/components/charts/source-line";
import { formatDay } from "@/lib/format/date";
import { formatMoney } from "@/lib/format/money";
import { Card } from "../card";
import { Conventions, FigureFacts } from "../figure-facts";
import { ResultChart } from "../result-chart";
import type { ResultProps } from "../result-props";
import { ResultTable } from "../result-table";

/** What one share paid: the sum and yield, by year and by ex-day, splits, and the chart with their marks. */
export function Dividends({ data, onAsk, chartWidth }: ResultProps<"dividends">) {
  const { instrument, asked, payments, count, total, perYear, splits, figures, coverageNote, chart } = data;
  const money = (value: number) => formatMoney({ value, currency: instrument.currency });
  return (
    <Card
      title={`${instrument.name} (${instrument.symbol})`}
      note={asked.label}
      simulated={chart === null && instrument.simulated}
    >
      <p className="flex flex-wrap items-baseline gap-x-3">
        <strong className="text-figure font-semibold text-ink tabular-nums">
          {count === 0 ? "No dividend" : money(total)}
        </strong>
        <span className="text-small text-muted">
          {count === 0
            ? "in that span, by this source"
            : `a share, in ${count} ${count === 1 ? "payment" : "payments"}`}
        </span>
      </p>
      <FigureFacts figures={figures} instrument={instrument} />
      {coverageNote && <p className="text-small text-muted">{coverageNote}</p>}
      {data.bars && <ResultChart chart={data.bars} onAsk={onAsk} />}
      <ResultTable
        caption="By calendar year of the ex-day"
        columns={["Year", "A share", "Payments"]}
        rows={perYear.map(({ year, total: sum, count: times }) => ({
          key: String(year),
          cells: [String(year), money(sum), String(times)],
        }))}
      />
      {splits.length > 0 && (
        <ul className="text-small text-muted" aria-label="Splits">
          {splits.map(({ tradedOn, label }) => (
            <li key={tradedOn}>{`${label}, ${formatDay(tradedOn)}`}</li>
          ))}
        </ul>
      )}
      <details className="border-t border-line">
        <summary className="py-2 text-small text-muted hover:text-ink">Each payment</summary>
        <ResultTable
          caption={
            payments.length < count ? `The newest ${payments.length} of ${count}` : "By ex-day, newest first"
          }
          columns={["Ex-day", "A share"]}
          rows={payments.map(({ tradedOn, value }) => ({
            key: tradedOn,
            cells: [formatDay(tradedOn), money(value)],
          }))}
        />
      </details>
      {chart === null ? (
        <SourceLine provenance={data.provenance} />
      ) : (
        <ResultChart chart={chart} onAsk={onAsk} width={chartWidth} />
      )}
      <Conventions figures={figures} />
    </Card>
  );
}
