import type { ChartDrawing, ChartModel } from "@/lib/contract/chart-model";
import type { SpanFigures } from "@/lib/contract/skill-results";
import { type PreparedPriceChart, pickChartType, preparePriceChart } from "../price-chart";
import { toRowSpan, toViewport } from "./viewport";
import { zoomPriceChart } from "./zoom";

/** How a price chart is looked at: what is absent is as the model asks for, or the drawing's own choice. */
export interface ShownLook {
  drawing?: ChartDrawing | undefined;
  scale?: "linear" | "log" | undefined;
  adjustment?: "price" | "total" | undefined;
  /** First and last day that are shown, both included. */
  from?: string | undefined;
  to?: string | undefined;
}

/** The price chart of a model as it is looked at, cut to the days that are shown. */
export function prepareShownChart(input: {
  model: ChartModel;
  look: ShownLook;
  figures?: SpanFigures | null;
}): PreparedPriceChart {
  const { model, look, figures = null } = input;
  const chart = preparePriceChart({
    model,
    chartType: look.drawing ?? pickChartType(model),
    scale: look.scale ?? model.look?.scale ?? "linear",
    adjustment: look.adjustment ?? model.look?.adjustment ?? "price",
    figures,
  });
  const days = chart.rows.map(({ tradedOn }) => tradedOn);
  const view = look.from && look.to ? toViewport({ days, from: look.from, to: look.to }) : null;
  const span = toRowSpan({ view, count: days.length });
  return span === null ? chart : zoomPriceChart(chart, span);
}
