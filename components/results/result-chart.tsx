"use client";

import { BarsChart } from "@/components/charts/bars/bars-chart";
import { ComparisonChart } from "@/components/charts/comparison/comparison-chart";
import { PriceChart } from "@/components/charts/price/price-chart";
import { TilesChart } from "@/components/charts/tiles/tiles-chart";
import { toQuestion } from "@/lib/chart/question";
import type { Clicked } from "@/lib/contract/actions";
import type { ChartModel } from "@/lib/contract/chart-model";
import type { OnAsk } from "./result-props";

/** The chart of a result whose figures belong to one span: its points can be asked about, its range stays. */
export function ResultChart({ chart, onAsk, width }: { chart: ChartModel; onAsk: OnAsk; width?: number }) {
  const onPoint = (clicked: Clicked) => {
    const series = chart.series.find(({ instrument }) => instrument.symbol === clicked.symbol);
    onAsk(toQuestion({ clicked, name: series?.instrument.name ?? clicked.symbol }), clicked);
  };
  const shared = { model: chart, onPoint, width };
  if (chart.kind === "bars") return <BarsChart key={chart.chartId} model={chart} onPoint={onPoint} />;
  if (chart.kind === "tiles") return <TilesChart key={chart.chartId} model={chart} onPoint={onPoint} />;
  if (chart.kind === "comparison") return <ComparisonChart key={chart.chartId} {...shared} />;
  return <PriceChart key={chart.chartId} {...shared} />;
}
