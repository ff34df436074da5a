"use client";

import { useCallback, useId, useMemo, useState } from "react";
import { toAxisWidth } from "@/lib/chart/draw/geometry";
import { findMarkerAt } from "@/lib/chart/draw/markers";
import { type PreparedPriceChart, pickChartType, preparePriceChart } from "@/lib/chart/price-chart";
import { toPriceAnnouncement } from "@/lib/chart/readout";
import { prepareBrushedSpan } from "@/lib/chart/span/brushed-span";
import { toSpanAnnouncement } from "@/lib/chart/span/span-words";
import { preparePriceTable } from "@/lib/chart/table";
import type { Clicked } from "@/lib/contract/actions";
import type { ChartModel } from "@/lib/contract/chart-model";
import type { RangeKey } from "@/lib/contract/market";
import type { SpanFigures } from "@/lib/contract/skill-results";
import { ChartActions } from "./chart-actions";
import { AskRow, BusyLine } from "./chart-parts";
import { ChartTable } from "./chart-table";
import { ChartToolbar } from "./chart-toolbar";
import { IndicatorPane } from "./lines/indicator-pane";
import { LineLegend } from "./lines/line-legend";
import { Crosshair } from "./plot/crosshair";
import { PlotFrame, type PlotPoint } from "./plot/plot-frame";
import { PricePlot } from "./plot/price-plot";
import { useSelection } from "./plot/use-selection";
import { PriceReadout } from "./price-readout";
import { SourceLine } from "./source-line";
import { SpanBand } from "./span/span-band";
import { SpanPanel } from "./span/span-panel";
import { useSteady } from "./use-steady";

export interface PriceChartProps {
  model: ChartModel;
  /** What it is drawn as at first; without it, by the number of its bars. */
  drawing?: "candles" | "line";
  /** The span's figures: what the change and the summary say. */
  figures?: SpanFigures | null;
  /** A day or an event was asked about. */
  onPoint?: (clicked: Clicked) => void;
  /** A question was made from a marked stretch. */
  onQuestion?: (question: string) => void;
  /** A range button was pressed; without it there are none. */
  onRange?: (key: RangeKey) => void;
  /** A new range is being fetched: the chart stays, and says so. */
  busy?: boolean;
  /** Width in CSS pixels; without it the chart measures itself. */
  width?: number;
}

/** The click on a row, or on the event marker under the pointer. */
function toClicked(chart: PreparedPriceChart, index: number, point: PlotPoint | null): Clicked | null {
  const row = chart.rows[index];
  if (!row) return null;
  const from = { chartId: chart.chartId, symbol: chart.instrument.symbol };
  const count = chart.rows.length;
  const marker = point && findMarkerAt({ point, markers: chart.markers, area: point.area, count });
  if (!marker) return { ...from, element: "point", tradedOn: row.tradedOn, value: row.close };
  return { ...from, element: "event", tradedOn: marker.event.tradedOn, value: marker.event.value };
}

/** A price chart: range and type, a fixed readout, the drawing, its source, and the same numbers as a table. */
export function PriceChart({
  model,
  drawing,
  figures = null,
  onPoint,
  onQuestion,
  onRange,
  busy = false,
  width,
}: PriceChartProps) {
  const [chosen, setChosen] = useState<"candles" | "line" | null>(null);
  const chartType = chosen ?? drawing ?? pickChartType(model);
  const [scale, setScale] = useState<"linear" | "log">("linear");
  const chart = useMemo(
    () => preparePriceChart({ model, chartType, scale, figures }),
    [model, chartType, scale, figures],
  );
  const prepareTable = useCallback((limit: number) => preparePriceTable({ chart, limit }), [chart]);
  const { selection, ...select } = useSelection(model);
  const summaryId = useId();
  const axisWidth = toAxisWidth(chart.ticks.map((tick) => tick.label));
  const row = selection.index === null ? undefined : chart.rows[selection.index];

  const marked = useMemo(
    () => selection.span && prepareBrushedSpan({ chart, ...selection.span }),
    [chart, selection.span],
  );

  const mark = ({ from, to, done }: { from: number; to: number; done: boolean }) => {
    const span = done ? prepareBrushedSpan({ chart, from, to }) : null;
    select.mark({ from, to }, span ? toSpanAnnouncement({ chart, span }) : "");
  };

  const ask = (index: number, point: PlotPoint | null) => {
    const clicked = toClicked(chart, index, point);
    if (clicked) onPoint?.(clicked);
  };

  const askDay = useSteady((day: string) => {
    ask(
      chart.rows.findIndex(({ tradedOn }) => tradedOn === day),
      null,
    );
  });

  return (
    <div className="flex flex-col gap-2" aria-busy={busy}>
      <ChartToolbar
        range={model.range.key}
        simulated={chart.simulated}
        onRange={onRange}
        chartType={chart.hasCandles ? chart.chartType : undefined}
        onChartType={setChosen}
        scale={chart.canBeLog ? scale : undefined}
        onScale={setScale}
      />
      <div className="flex items-start justify-between gap-2">
        <PriceReadout chart={chart} index={selection.index} />
        <span className="eyebrow shrink-0">{chart.unitLabel}</span>
      </div>
      <LineLegend lines={chart.overlays} index={selection.index} />
      <div className="relative">
        <BusyLine busy={busy} />
        <PlotFrame
          label={`Price chart of ${chart.instrument.name}, ${model.range.label}`}
          describedBy={summaryId}
          count={chart.rows.length}
          axisWidth={axisWidth}
          hasVolume={chart.hasVolume}
          simulated={chart.simulated}
          width={width}
          index={selection.index}
          onHover={select.hover}
          onLeave={select.leave}
          onHold={(index) => {
            const at = chart.rows[index];
            if (at) select.hold(index, toPriceAnnouncement({ chart, row: at }));
          }}
          onAsk={ask}
          onEscape={select.clear}
          onMark={mark}
          anchor={selection.span?.from ?? null}
          overlay={(area) => (
            <>
              {selection.span && <SpanBand {...selection.span} count={chart.rows.length} area={area} />}
              {row && (
                <Crosshair
                  index={row.index}
                  value={row.close}
                  count={chart.rows.length}
                  domain={chart.domain}
                  area={area}
                  color="var(--color-series-1)"
                />
              )}
            </>
          )}
        >
          {({ area, width: measured }) => <PricePlot chart={chart} area={area} width={measured} />}
        </PlotFrame>
      </div>
      {chart.panes.map((pane) => (
        <IndicatorPane
          key={pane.id}
          pane={pane}
          axisWidth={axisWidth}
          index={selection.index}
          width={width}
        />
      ))}
      <p id={summaryId} className="sr-only">
        {`${chart.summary} Arrow keys move along the chart, with Shift they mark a range, Enter asks about the day, Escape leaves.`}
      </p>
      <p aria-live="polite" className="sr-only">
        {selection.spoken}
      </p>
      {marked && <SpanPanel chart={chart} span={marked} onAsk={onQuestion} onClear={select.clear} />}
      {onPoint && !marked && (
        <AskRow
          canMark
          label={selection.held && row ? `Ask about ${row.label}` : null}
          onAsk={() => row && ask(row.index, null)}
        />
      )}
      {model.series[0] && <SourceLine provenance={model.series[0].provenance} />}
      <ChartActions
        key={`actions ${model.chartId}`}
        model={model}
        wish={{ drawing: chart.chartType, scale: chart.canBeLog ? scale : "linear" }}
      />
      <ChartTable
        key={model.chartId}
        prepare={prepareTable}
        simulated={chart.simulated}
        onAsk={onPoint && askDay}
      />
    </div>
  );
}
