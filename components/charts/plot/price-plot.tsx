"use client";

import { memo } from "react";
import { CartesianGrid, ComposedChart, Line, ReferenceLine, XAxis, YAxis } from "recharts";
import { PLOT_HEIGHT, PLOT_MARGIN, type PlotArea } from "@/lib/chart/draw/geometry";
import type { PreparedPriceChart, PriceRow } from "@/lib/chart/price-chart";
import { toTimeAxis, toValueAxis } from "./axes";
import { CandleLayer, MarkerLayer, UnfinishedPoint, VolumeLayer } from "./price-layers";

export interface PricePlotProps {
  chart: PreparedPriceChart;
  area: PlotArea;
  width: number;
  axisWidth: number;
}

/** The price drawing; pointer, keys and crosshair are its frame's, so that moving over it does not redraw it. */
export const PricePlot = memo(function PricePlot({ chart, area, width, axisWidth }: PricePlotProps) {
  const candles = chart.chartType === "candles";
  return (
    <div aria-hidden="true">
      <ComposedChart
        width={width}
        height={PLOT_HEIGHT}
        data={chart.rows}
        margin={PLOT_MARGIN}
        accessibilityLayer={false}
      >
        <CartesianGrid vertical={false} syncWithTicks stroke="var(--color-line)" />
        <XAxis {...toTimeAxis({ ticks: chart.timeTicks, area, count: chart.rows.length })} />
        <YAxis {...toValueAxis({ ticks: chart.ticks, domain: chart.domain, area, axisWidth })} />
        {chart.change && (
          <ReferenceLine y={chart.change.from} stroke="var(--color-faint)" strokeDasharray="3 4" />
        )}
        <VolumeLayer chart={chart} area={area} />
        <Line
          dataKey="close"
          type="linear"
          hide={candles}
          stroke="var(--color-series-1)"
          strokeWidth={1.75}
          dot={false}
          activeDot={false}
          connectNulls={false}
          isAnimationActive={false}
        />
        {chart.overlays.map((line) => (
          <Line
            key={line.id}
            dataKey={(row: PriceRow) => line.values[row.index]}
            name={line.label}
            type="linear"
            stroke={line.color}
            strokeDasharray={line.dash}
            strokeWidth={1.5}
            dot={false}
            activeDot={false}
            connectNulls={false}
            isAnimationActive={false}
          />
        ))}
        {candles ? <CandleLayer chart={chart} area={area} /> : <UnfinishedPoint chart={chart} />}
        <MarkerLayer chart={chart} area={area} />
      </ComposedChart>
    </div>
  );
});
