"use client";

import { useCallback, useId, useMemo, useState } from "react";
import {
  findSeriesAt,
  type PreparedComparisonChart,
  prepareComparisonChart,
} from "@/lib/chart/comparison-chart";
import { toAxisWidth, toY } from "@/lib/chart/draw/geometry";
import { formatLineValue, type PreparedLine } from "@/lib/chart/lines/prepare-lines";
import { toComparisonCellMenu, toSeriesMenu, toSeriesPointMenu } from "@/lib/chart/menu/comparison-menus";
import { toComparisonAnnouncement } from "@/lib/chart/readout";
import { prepareComparisonTable } from "@/lib/chart/table";
import type { Clicked } from "@/lib/contract/actions";
import type { ChartModel } from "@/lib/contract/chart-model";
import type { RangeKey } from "@/lib/contract/market";
import { ChartActions } from "../chart-actions";
import { BusyLine, HowTo } from "../chart-parts";
import { ChartToolbar } from "../chart-toolbar";
import { IndicatorPane } from "../lines/indicator-pane";
import { LineLegend } from "../lines/line-legend";
import { useHidden } from "../lines/use-hidden";
import { ElementMenuBox } from "../menu/element-menu-box";
import { type MenuPlace, useElementMenu } from "../menu/use-element-menu";
import { ComparisonPlot } from "../plot/comparison-plot";
import { Crosshair } from "../plot/crosshair";
import { useSelection } from "../plot/input/use-selection";
import { PlotFrame, type PlotPoint } from "../plot/plot-frame";
import { SourceLine } from "../source-line";
import { type AskedCell, ChartTable } from "../table/chart-table";
import { useSteady } from "../use-steady";
import { ComparisonLegend } from "./comparison-legend";

export interface ComparisonChartProps {
  model: ChartModel;
  /** A day of one of the series was asked about, or a series by its legend. */
  onPoint?: (clicked: Clicked) => void;
  onRange?: (key: RangeKey) => void;
  busy?: boolean;
  /** Width in CSS pixels; without it the chart measures itself. */
  width?: number;
}

/** The series nearest to the pointer among those that are shown, or the one the reader is at. */
function columnAt(at: {
  chart: PreparedComparisonChart;
  index: number;
  point: PlotPoint | null;
  column: number;
  hidden: ReadonlySet<string>;
}): number {
  const { chart, index, point, column, hidden } = at;
  const row = chart.rows[index];
  if (!row || !point) return column;
  const toPixel = (value: number) => toY({ value, domain: chart.domain, area: point.area });
  const isAway = (i: number) => hidden.has(chart.series[i]?.instrument.symbol ?? "");
  const values = row.values.map((value, i) => (isAway(i) ? null : value));
  return findSeriesAt({ row: { ...row, values }, y: point.y, toPixel }) ?? column;
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

  const [hidden, toggle] = useHidden();
  const menu = useElementMenu();
  const toHide = (id: string) => ({
    label: hidden.has(id) ? "Show this line" : "Hide this line",
    act: () => toggle(id),
  });
  const ask = (index: number, at: number, place: MenuPlace) =>
    menu.open(toSeriesPointMenu({ chart, index, column: at, element: "point" }), place);
  const askCell = useSteady(({ key, column: at, place }: AskedCell) =>
    menu.open(toComparisonCellMenu({ chart, tradedOn: key, column: at }), place),
  );
  const askLine = (line: PreparedLine, place: MenuPlace) => {
    const row = chart.rows[selection.index ?? chart.rows.length - 1];
    const value = formatLineValue({ value: line.values[row?.index ?? 0] ?? null, unit: line.unit });
    const title = `${line.label}, ${row?.label ?? ""}`;
    menu.open({ title, readout: [{ name: line.label, value }], asks: [] }, place, [toHide(line.id)]);
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

  const hover = (index: number) => menu.opened === null && select.hover(index);
  const shared = { index: selection.index, hidden, onLine: askLine };
  return (
    <div className="relative flex flex-col gap-2" aria-busy={busy}>
      <ChartToolbar range={model.range.key} simulated={chart.simulated} onRange={onRange} />
      <ComparisonLegend
        chart={chart}
        index={selection.index}
        column={column}
        hidden={hidden}
        onToggle={toggle}
        onSeries={(i, place) => {
          const symbol = chart.series[i]?.instrument.symbol ?? "";
          menu.open(toSeriesMenu({ chart, column: i }), place, [toHide(symbol)]);
        }}
      />
      <p className="eyebrow text-right">{chart.unitLabel}</p>
      <LineLegend lines={chart.overlays} {...shared} />
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
          onHover={hover}
          onLeave={select.leave}
          onHold={(index) => hold(index, column)}
          onAsk={(index, point, place) => {
            const at = columnAt({ chart, index, point, column, hidden });
            if (point) hold(index, at);
            ask(index, at, place);
          }}
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
            <ComparisonPlot chart={chart} area={area} width={measured} column={column} hidden={hidden} />
          )}
        </PlotFrame>
      </div>
      {chart.panes.map((pane) => (
        <IndicatorPane
          key={pane.id}
          pane={pane}
          axisWidth={axisWidth}
          width={width}
          onHover={hover}
          onLeave={select.leave}
          onAsk={(index, place) => ask(index, column, place)}
          {...shared}
        />
      ))}
      <p id={summaryId} className="sr-only">
        {`${chart.summary} Left and right move along the chart, up and down change the company, Enter asks about the day.`}
      </p>
      <p aria-live="polite" className="sr-only">
        {selection.spoken}
      </p>
      {onPoint && <HowTo />}
      <ComparisonSources chart={chart} />
      <ChartActions key={`actions ${model.chartId}`} model={model} />
      <ChartTable
        key={model.chartId}
        prepare={prepareTable}
        simulated={chart.simulated}
        onAsk={onPoint && askCell}
      />
      {menu.opened && <ElementMenuBox opened={menu.opened} onAsk={onPoint} onClose={menu.close} />}
    </div>
  );
}

/** Each different source once. */
function ComparisonSources({ chart }: { chart: PreparedComparisonChart }) {
  const sources = new Map(chart.series.map(({ provenance }) => [JSON.stringify(provenance), provenance]));
  return [...sources].map(([key, provenance]) => <SourceLine key={key} provenance={provenance} />);
}
