import { formatDay } from "@/lib/format/date";
import { Card } from "../card";
import { FigureFacts } from "../figure-facts";
import { ResultChart } from "../result-chart";
import type { ResultProps } from "../result-props";

/** Indicators over the chart: newest values, plain readings, crossings, and how each is computed. */
export function Indicator({ data, onAsk, chartWidth }: ResultProps<"indicator">) {
  const { instrument, indicators, crossings, coverageNote, chart } = data;
  const readings = indicators.flatMap(({ reading }) => (reading === null ? [] : [reading]));
  return (
    <Card
      title={`${instrument.name} (${instrument.symbol})`}
      note={indicators.map(({ label }) => label).join(", ")}
    >
      <FigureFacts figures={indicators.flatMap(({ latest }) => latest)} instrument={instrument} />
      {readings.length > 0 && <p className="text-small text-muted">{readings.join(" ")}</p>}
      {coverageNote && <p className="text-small text-muted">{coverageNote}</p>}
      <ResultChart chart={chart} onAsk={onAsk} width={chartWidth} />
      {crossings.length > 0 && (
        <div>
          <h4 className="text-small font-medium text-ink">Crossings, newest first</h4>
          <ul className="text-small text-muted">
            {crossings.map(({ on, label }) => (
              <li key={`${on}${label}`}>{`${formatDay(on)}: ${label}`}</li>
            ))}
          </ul>
        </div>
      )}
      <details className="border-t border-line">
        <summary className="py-2 text-small text-muted hover:text-ink">How these are computed</summary>
        <ul className="flex flex-col gap-1 pb-2 text-small text-muted">
          {indicators.map(({ label, convention }) => (
            <li key={label}>
              <span className="font-medium text-ink">{label}</span>: {convention}
            </li>
          ))}
        </ul>
      </details>
    </Card>
  );
}
