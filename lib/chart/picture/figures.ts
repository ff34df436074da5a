import { z } from "zod";
import { type ChartModel, chartModelSchema } from "@/lib/contract/chart-model";
import type { PreparedBarsChart } from "../bars/prepare-bars";
import type { PreparedComparisonChart } from "../comparison-chart";
import type { PreparedPriceChart } from "../price-chart";
import type { PreparedTilesChart } from "../tiles/prepare-tiles";

/**
 * What a picture carries inside: the chart it shows, whole, and the change that stands on it, so that the same numbers
 * can be read back from a file that has been passed on. In PNG it is the text `FIGURES_KEY`, in SVG the `<metadata>`.
 */
export const pictureFiguresSchema = z.object({
  chart: chartModelSchema,
  /** In percent, one for each series of the chart (of tiles in their drawn order); null where there is none. */
  changePct: z.array(z.number().nullable()),
  summary: z.string(),
  /** What of a price chart is shown: first and last bar, and whether with dividends reinvested. */
  shown: z.object({ from: z.string(), to: z.string(), adjustment: z.enum(["price", "total"]) }).nullish(),
});
export type PictureFigures = z.infer<typeof pictureFiguresSchema>;

/** Name of the text in a PNG that holds the figures as JSON. */
export const FIGURES_KEY = "tickertalk:figures";

/** The figures of a chart as they are shown on its picture. */
export function toPictureFigures({
  model,
  chart,
}: {
  model: ChartModel;
  chart: PreparedPriceChart | PreparedComparisonChart | PreparedBarsChart | PreparedTilesChart;
}): PictureFigures {
  if (chart.kind === "tiles") {
    const changePct = chart.tiles.map((tile) => tile.changePct);
    return { chart: model, changePct, summary: chart.summary, shown: null };
  }
  if (chart.kind === "bars") return { chart: model, changePct: [], summary: chart.summary, shown: null };
  const changePct =
    chart.kind === "price" ? [chart.change?.pct ?? null] : chart.series.map((series) => series.changePct);
  const [first, last] = [chart.rows[0]?.tradedOn, chart.rows.at(-1)?.tradedOn];
  const shown =
    chart.kind === "price" && first !== undefined && last !== undefined
      ? { from: first, to: last, adjustment: chart.adjustment }
      : null;
  return { chart: model, changePct, summary: chart.summary, shown };
}
