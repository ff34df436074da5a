import { LiveChart } from "@/components/charts/live-chart";
import { SourceLine } from "@/components/charts/source-line";
import { toQuestion } from "@/lib/chart/question";
import { Card } from "./card";
import { SpanHeader } from "./figures";
import type { ResultProps } from "./result-props";

/** One instrument over a span: its figures, and the chart whose range can be changed in place. */
export function History({ data, onAsk, chartWidth }: ResultProps<"history">) {
  const { instrument, figures, coverageNote, chart } = data;
  return (
    <Card title={`${instrument.name} (${instrument.symbol})`} note={instrument.exchange}>
      {data.convertedWith && (
        <div>
          <p className="text-small text-muted">
            {`Converted from ${data.convertedWith.from} to ${data.convertedWith.to}, each close at the rate of its day. The range buttons show ${data.convertedWith.from} again.`}
          </p>
          <SourceLine provenance={data.convertedWith.provenance} />
        </div>
      )}
      <LiveChart
        key={chart.chartId}
        initial={{ chart, figures: [{ symbol: instrument.symbol, figures }], coverageNote }}
        onPoint={(clicked) => onAsk(toQuestion({ clicked, name: instrument.name }), clicked)}
        width={chartWidth}
      >
        {(answer) => {
          const now = answer.figures[0]?.figures;
          return (
            <>
              <p className="text-small text-muted first-letter:uppercase">{answer.chart.range.label}</p>
              {now && <SpanHeader figures={now} instrument={instrument} />}
            </>
          );
        }}
      </LiveChart>
    </Card>
  );
}
