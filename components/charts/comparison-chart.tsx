"use client";

import { useCallback, useId, useMemo, useState } from "react";
import {
  findSeriesAt,
  type PreparedComparisonChart,
  prepareComparisonChart,
} from "@/lib/chart/comparison-chart";
import { toAxisWidth, toY } from "@/lib/chart/draw/geometry";
import { toComparisonAnnouncement } from "@/lib/chart/readout";
import { prepareComparisonTable } from "@/lib/chart/table";
import type { Clicked } from "@/lib/contract/actions";
import type { ChartModel } from "@/lib/contract/chart-model";
import type { RangeKey } from "@/lib/contract/market";
import { ChartActions } from "./chart-actions";
import { AskRow, BusyLine } from "./chart-parts";
import { ChartTable } from "./chart-table";
import { ChartToolbar } from "./chart-toolbar";
import { ComparisonLegend } from "./comparison-legend";
import { IndicatorPane } from "./lines/indicator-pane";
import { LineLegend } from "./lines/line-legend";
import { ComparisonPlot } from "./plot/comparison-plot";
import { Crosshair } from "./plot/crosshair";
import { PlotFrame, type PlotPoint } from "./plot/plot-frame";
import { useSelection } from "./plot/use-selection";
import { SourceLine } from "./source-line";

export interface ComparisonChartProps {
  model: ChartModel;
  /** A day of one of the series was asked about, or a series by its legend. */
  onPoint?: (clicked: Clicked) => void;
  onRange?: (key: RangeKey) => void;
  busy?: boolean;
  /** Width in CSS pixels; without it the chart measures itself. */
  width?: number;
}

function toClicked({
  chart,
  index,
  column,
  element,
}: {
  chart: PreparedComparisonChart;
  index: number;
  column: number;
  element: "point" | "legend";
}): Clicked | null {
  const row = chart.rows[index];
  const series = chart.series[column];
  if (!row || !series) return null;
  const { symbol } = series.instrument;
  return {
    chartId: chart.chartId,
    element,
    symbol,
    tradedOn: row.tradedOn,
    value: row.values[column] ?? null,
  };
}

/** The series nearest to the pointer, or the one the reader is at. */
function columnAt(
  chart: PreparedComparisonChart,
  index: number,
  point: PlotPoint | null,
  column: number,
): number {
  const row = chart.rows[index];
  if (!row || !point) return column;
  const toPixel = (value: number) => toY({ value, domain: chart.domain, area: point.area });
  return findSeriesAt({ row, y: point.y, toPixel }) ?? column;
}

/** A comparison: every series as 100 at the first common day, with a legend that reads the selected day. */
export function ComparisonChart({ model, onPoint, onRange, busy = false, width }: ComparisonChartProps) {
  const chart = useMemo(() => prepareComparisonChart({ model }), [model]);
  const prepareTable = useCallback((limit: number) => prepareComparisonTable({ chart, limit }), [chart]);
  const [column, setColumn] = useState(0);
  const { selection, ...select } = useSelection(model);
  const summaryId = useId();
  const axisWidth = toAxisWidth(chart.ticks.map((tick) => tick.label));
  const row = selection.index === null ? undefined : chart.rows[selection.index];
  const series = chart.series[column];

  const ask = (element: "point" | "legend", index: number, at: number) => {
    const clicked = toClicked({ chart, index, column: at, element });
    if (clicked) onPoint?.(clicked);
  };
  const hold = (index: number, at: number) => {
    const held = chart.rows[index];
    setColumn(at);
    if (held) select.hold(index, toComparisonAnnouncement({ chart, row: held, column: at }));
  };
  const step = (by: 1 | -1) => {
    const next = (column + by + chart.series.length) % chart.series.length;
    hold(selection.index ?? chart.rows.length - 1, next);
  };

  return (
    <div className="flex flex-col gap-2" aria-busy={busy}>
      <ChartToolbar range={model.range.key} simulated={chart.simulated} onRange={onRange} />
      <ComparisonLegend
        chart={chart}
        index={selection.index}
        column={column}
        onSeries={onPoint && ((i) => ask("legend", chart.rows.length - 1, i))}
      />
      <p className="eyebrow text-right">{chart.unitLabel}</p>
      <LineLegend lines={chart.overlays} index={selection.index} />
      <div className="relative">
        <BusyLine busy={busy} />
        <PlotFrame
          label={`Comparison chart, ${model.title}, ${model.range.label}`}
          describedBy={summaryId}
          count={chart.rows.length}
          axisWidth={axisWidth}
          hasVolume={false}
          simulated={chart.simulated}
          width={width}
          index={selection.index}
          onHover={select.hover}
          onLeave={select.leave}
          onHold={(index, point) => hold(index, columnAt(chart, index, point, column))}
          onAsk={(index, point) => ask("point", index, columnAt(chart, index, point, column))}
          onEscape={select.clear}
          onSeries={step}
          overlay={(area) =>
            row && (
              <Crosshair
                index={row.index}
                value={row.values[column] ?? null}
                count={chart.rows.length}
                domain={chart.domain}
                area={area}
                color={series?.color ?? "var(--color-series-1)"}
              />
            )
          }
        >
          {({ area, width: measured }) => (
            <ComparisonPlot chart={chart} area={area} width={measured} column={column} />
          )}
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
        {`${chart.summary} Left and right move along the chart, up and down change the company, Enter asks about the day.`}
      </p>
      <p aria-live="polite" className="sr-only">
        {selection.spoken}
      </p>
      {onPoint && (
        <AskRow
          label={selection.held && row && series ? `Ask about ${series.instrument.name}, ${row.label}` : null}
          onAsk={() => row && ask("point", row.index, column)}
        />
      )}
      <ComparisonSources chart={chart} />
      <ChartActions key={`actions ${model.chartId}`} model={model} />
      <ChartTable key={model.chartId} prepare={prepareTable} simulated={chart.simulated} />
    </div>
  );
}

/** Each different source once. */
function ComparisonSources({ chart }: { chart: PreparedComparisonChart }) {
  const sources = new Map(chart.series.map(({ provenance }) => [JSON.stringify(provenance), provenance]));
  return [...sources].map(([key, provenance]) => <SourceLine key={key} provenance={provenance} />);
}
