"use client";

import { memo } from "react";
import type { PreparedComparisonChart } from "@/lib/chart/comparison-chart";
import { PLOT_HEIGHT, type PlotArea } from "@/lib/chart/draw/geometry";
import { Axes } from "./axes";
import { LineLayer, Overlays } from "./line-layer";

export interface ComparisonPlotProps {
  chart: PreparedComparisonChart;
  area: PlotArea;
  width: number;
  /** The series the reader is at: drawn heavier. */
  column: number;
  /** Symbols and ids of the lines that are taken away. */
  hidden: ReadonlySet<string>;
}

/** The comparison drawing: one line per series on the 100 scale; a gap breaks its line. */
export const ComparisonPlot = memo(function ComparisonPlot(props: ComparisonPlotProps) {
  const { chart, area, width, column, hidden } = props;
  const { domain } = chart;
  return (
    <svg aria-hidden="true" data-plot="comparison" width={width} height={PLOT_HEIGHT} className="block">
      <Axes
        ticks={chart.ticks}
        timeTicks={chart.timeTicks}
        domain={domain}
        area={area}
        count={chart.rows.length}
        reference={100}
      />
      {chart.series.map(
        ({ instrument, values, color, dash }, i) =>
          !hidden.has(instrument.symbol) && (
            <LineLayer
              key={instrument.symbol}
              name={instrument.symbol}
              values={values}
              domain={domain}
              area={area}
              color={color}
              dash={dash}
              width={i === column ? 2.5 : 1.5}
            />
          ),
      )}
      <Overlays lines={chart.overlays} hidden={hidden} domain={domain} area={area} width={2.5} />
    </svg>
  );
});
