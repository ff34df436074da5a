import { formatDay } from "@/lib/format/date";
import { formatMoney } from "@/lib/format/money";
import { formatPercent } from "@/lib/format/percent";
import { Card } from "../card";
import { Conventions, FigureFacts } from "../figure-facts";
import { PercentChange } from "../figures";
import { ResultChart } from "../result-chart";
import type { ResultProps } from "../result-props";
import { MissingList, ResultTable } from "../result-table";

/** What money in one or several things became: value, holdings with what each added, risk, conventions. */
export function Portfolio({ data, onAsk, chartWidth }: ResultProps<"portfolio">) {
  const { currency, amount, endValue, holdings, figures, conventions, missing, coverageNote, chart } = data;
  const money = (value: number) => formatMoney({ value, currency, digits: 2 });
  return (
    <Card title={`${money(amount)} since ${formatDay(data.from)}`} note={data.asked.label}>
      <MissingList missing={missing} />
      <p className="flex flex-wrap items-baseline gap-x-3">
        <strong className="text-figure font-semibold text-ink tabular-nums">{money(endValue)}</strong>
        <PercentChange pct={(endValue / amount - 1) * 100} />
        <span className="text-small text-muted">{`at the close of ${formatDay(data.to)}`}</span>
      </p>
      <FigureFacts figures={figures} />
      {holdings.length > 1 && (
        <ResultTable
          caption="Holdings"
          columns={["Holding", "Weight", "Weight now", "Return", "Adds to the whole", "Value"]}
          rows={holdings.map((holding) => ({
            key: holding.instrument.symbol,
            cells: [
              holding.instrument.name,
              formatPercent({ pct: holding.weightPct }),
              formatPercent({ pct: holding.endWeightPct }),
              formatPercent({ pct: holding.returnPct, signed: true }),
              formatPercent({ pct: holding.contributionPct, signed: true }),
              money(holding.endValue),
            ],
          }))}
        />
      )}
      {coverageNote && <p className="text-small text-muted">{coverageNote}</p>}
      <ResultChart chart={chart} onAsk={onAsk} width={chartWidth} />
      <p className="text-small text-muted">What was is no promise of what will be.</p>
      <Conventions figures={figures} extra={conventions} />
    </Card>
  );
}
