"use client";

import { memo, useMemo } from "react";
import { PLOT_HEIGHT, type PlotArea } from "@/lib/chart/draw/geometry";
import type { PreparedPriceChart } from "@/lib/chart/price-chart";
import { spanWords, toDrawnBars } from "@/lib/chart/sample/drawn-bars";
import { Axes } from "./axes";
import { AreaLayer, LineLayer, Overlays } from "./line-layer";
import { BarLayer, CandleLayer, MarkerLayer, UnfinishedPoint, VolumeLayer } from "./price-layers";

export interface PricePlotProps {
  chart: PreparedPriceChart;
  area: PlotArea;
  width: number;
  /** Computed lines that the reader has taken away, by id. */
  hidden: ReadonlySet<string>;
}

/** Pixels that a candle needs to be told from its neighbour. */
const CANDLE_PIXELS = 3;

/** The price drawing; pointer, keys and crosshair are its frame's, so that moving over it does not redraw it. */
export const PricePlot = memo(function PricePlot({ chart, area, width, hidden }: PricePlotProps) {
  const { chartType } = chart;
  const gathered = chartType === "candles" || chartType === "bars";
  const limit = Math.max(2, Math.floor((area.right - area.left) / CANDLE_PIXELS));
  const { bars, span } = useMemo(() => toDrawnBars({ rows: chart.rows, limit }), [chart, limit]);
  const closes = useMemo(() => chart.rows.map((row) => row.close), [chart]);
  const { domain } = chart;
  return (
    <svg aria-hidden="true" data-plot="price" width={width} height={PLOT_HEIGHT} className="block">
      <Axes
        ticks={chart.ticks}
        timeTicks={chart.timeTicks}
        domain={domain}
        area={area}
        count={chart.rows.length}
        reference={chart.change?.from ?? null}
      />
      <VolumeLayer chart={chart} area={area} bars={bars} />
      {chartType === "candles" && <CandleLayer chart={chart} area={area} bars={bars} />}
      {chartType === "bars" && <BarLayer chart={chart} area={area} bars={bars} />}
      {chartType === "area" && (
        <AreaLayer values={closes} domain={domain} area={area} color="var(--color-series-1)" />
      )}
      {!gathered && (
        <LineLayer
          name="close"
          values={closes}
          domain={domain}
          area={area}
          color="var(--color-series-1)"
          width={1.75}
        />
      )}
      <Overlays lines={chart.overlays} hidden={hidden} domain={domain} area={area} width={1.5} />
      {!gathered && <UnfinishedPoint chart={chart} area={area} />}
      <MarkerLayer chart={chart} area={area} />
      {gathered && span !== "row" && (
        <text x={area.left} y={area.top + 4} fill="var(--color-faint)" fontSize={11}>
          {`Drawn as ${spanWords[span]} ${chartType}`}
        </text>
      )}
    </svg>
  );
});
