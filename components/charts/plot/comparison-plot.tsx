"use client";

import { memo } from "react";
import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceLine,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
} from "recharts";
import type { ComparisonRow, PreparedComparisonChart } from "@/lib/chart/comparison-chart";
import { PLOT_HEIGHT, PLOT_MARGIN, type PlotArea } from "@/lib/chart/draw/geometry";
import { toTimeAxis, toValueAxis } from "./axes";

export interface ComparisonPlotProps {
  chart: PreparedComparisonChart;
  area: PlotArea;
  width: number;
  axisWidth: number;
  /** The series the reader is at: drawn heavier. */
  column: number;
}

/** Points without neighbours, as dots: a line through one point shows nothing. */
function IsolatedPoints({ chart }: { chart: PreparedComparisonChart }) {
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (!x || !y) return null;
  return chart.series.flatMap((series, column) =>
    series.isolated.map((index) => {
      const row = chart.rows[index];
      const value = row?.values[column] ?? null;
      if (!row || value === null) return null;
      const cx = x(row.tradedOn, { position: "middle" });
      return (
        <circle key={`${series.instrument.symbol}${index}`} cx={cx} cy={y(value)} r={2} fill={series.color} />
      );
    }),
  );
}

/** The comparison drawing: one line per series on the 100 scale; a gap breaks its line. */
export const ComparisonPlot = memo(function ComparisonPlot(props: ComparisonPlotProps) {
  const { chart, area, width, axisWidth, column } = props;
  return (
    <div aria-hidden="true">
      <LineChart
        width={width}
        height={PLOT_HEIGHT}
        data={chart.rows}
        margin={PLOT_MARGIN}
        accessibilityLayer={false}
      >
        <CartesianGrid vertical={false} syncWithTicks stroke="var(--color-line)" />
        <XAxis {...toTimeAxis({ ticks: chart.timeTicks, area, count: chart.rows.length })} />
        <YAxis {...toValueAxis({ ticks: chart.ticks, domain: chart.domain, area, axisWidth })} />
        <ReferenceLine y={100} stroke="var(--color-faint)" strokeDasharray="3 4" />
        {chart.series.map((series, i) => (
          <Line
            key={series.instrument.symbol}
            dataKey={(row: ComparisonRow) => row.values[i]}
            name={series.instrument.symbol}
            type="linear"
            stroke={series.color}
            strokeDasharray={series.dash}
            strokeWidth={i === column ? 2.5 : 1.5}
            dot={false}
            activeDot={false}
            connectNulls={false}
            isAnimationActive={false}
          />
        ))}
        {chart.overlays.map((line) => (
          <Line
            key={line.id}
            dataKey={(row: ComparisonRow) => line.values[row.index]}
            name={line.label}
            type="linear"
            stroke={line.color}
            strokeDasharray={line.dash}
            strokeWidth={2.5}
            dot={false}
            activeDot={false}
            connectNulls={false}
            isAnimationActive={false}
          />
        ))}
        <IsolatedPoints chart={chart} />
      </LineChart>
    </div>
  );
});
