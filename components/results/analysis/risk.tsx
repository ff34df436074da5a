import { SourceLine } from "@/components/charts/source-line";
import type { RiskResult } from "@/lib/contract/analysis-results";
import { formatDay } from "@/lib/format/date";
import { formatFigure } from "@/lib/format/figure";
import { MISSING } from "@/lib/format/formatters";
import { formatNumber } from "@/lib/format/number";
import { Card } from "../card";
import { Conventions, FigureFacts } from "../figure-facts";
import { ResultChart } from "../result-chart";
import type { ResultProps } from "../result-props";
import { MissingList, ResultTable } from "../result-table";

function toDrawdownText({ drawdown }: RiskResult["items"][number]): string | null {
  if (drawdown === null) return null;
  const { peakOn, troughOn, recoveredOn } = drawdown;
  const end = recoveredOn === null ? "not made up since" : `made up on ${formatDay(recoveredOn)}`;
  return `Deepest fall from ${formatDay(peakOn)} to ${formatDay(troughOn)}, ${end}.`;
}

function RiskTable({ data }: { data: RiskResult }) {
  const { items } = data;
  const labels = [
    ...new Map(items.flatMap(({ figures }) => figures.map(({ key, label }) => [key, label] as const))),
  ];
  return (
    <ResultTable
      caption={`${formatDay(data.from)} to ${formatDay(data.to)}, the days that all of them share`}
      columns={["Figure", ...items.map(({ instrument }) => instrument.symbol)]}
      rows={labels.map(([key, label]) => ({
        key,
        cells: [
          // the month itself differs from one to the other: "Best month, Sep 2026"
          label.replace(/, \p{Lu}\p{Ll}{2} \d{4}$/u, ""),
          ...items.map(({ figures, instrument }) => {
            const figure = figures.find((one) => one.key === key);
            return figure === undefined ? MISSING : formatFigure({ figure, instrument });
          }),
        ],
      }))}
    />
  );
}

/** Risk figures of one or several instruments over one span, how they moved together, and the conventions behind. */
export function Risk({ data, onAsk, chartWidth }: ResultProps<"risk">) {
  const { items, benchmark, correlations, missing, coverageNote, chart } = data;
  const [first] = items;
  if (first === undefined) return null;
  const several = items.length > 1;
  return (
    <Card
      title={several ? "Risk side by side" : `${first.instrument.name} (${first.instrument.symbol})`}
      note={data.asked.label}
    >
      <MissingList missing={missing} />
      {several ? (
        <RiskTable data={data} />
      ) : (
        <FigureFacts figures={first.figures} instrument={first.instrument} />
      )}
      {items.map((item) => {
        const text = toDrawdownText(item);
        return (
          text && (
            <p key={item.instrument.symbol} className="text-small text-muted">
              {several ? `${item.instrument.name}: ${text}` : text}
            </p>
          )
        );
      })}
      {correlations.length > 0 && (
        <ResultTable
          caption="Correlation of daily returns"
          columns={["Pair", "Correlation", "Sessions"]}
          rows={correlations.map(({ one, other, value, days }) => ({
            key: `${one} ${other}`,
            cells: [`${one} and ${other}`, formatNumber({ value, digits: 2 }), String(days)],
          }))}
        />
      )}
      {coverageNote && <p className="text-small text-muted">{coverageNote}</p>}
      <ResultChart chart={chart} onAsk={onAsk} width={chartWidth} />
      {data.bars && <ResultChart chart={data.bars} onAsk={onAsk} />}
      {benchmark !== null && (
        <div className="text-micro text-faint">
          {`Beta is measured against ${benchmark.instrument.name}.`}
          <SourceLine provenance={benchmark.provenance} />
        </div>
      )}
      <Conventions figures={items.flatMap(({ figures }) => figures)} />
    </Card>
  );
}
