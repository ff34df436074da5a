import { z } from "zod";
import { corporateEventSchema, instrumentSchema, intervals, provenanceSchema, rangeSchema } from "./market";

/**
 * The one chart model, made by skills only. Columns run side by side and ascend by day; null is a gap and never a zero.
 * Kinds: `price` has one series with OHLCV in its currency; `comparison` has two or more, whose `rebased`
 * column is 100 at the first common day.
 */
export const chartSeriesSchema = z.object({
  instrument: instrumentSchema,
  provenance: provenanceSchema,
  /** Days in the exchange's zone; for weeks and months the first session of the bucket. */
  tradedOn: z.array(z.string()),
  open: z.array(z.number().nullable()),
  high: z.array(z.number().nullable()),
  low: z.array(z.number().nullable()),
  close: z.array(z.number().nullable()),
  volume: z.array(z.number().nullable()),
  /** Comparison only: close divided by the close of the first common day, times 100. */
  rebased: z.array(z.number().nullable()).nullable(),
  events: z.array(corporateEventSchema),
});
export type ChartSeries = z.infer<typeof chartSeriesSchema>;

export const chartModelSchema = z.object({
  version: z.literal(1),
  chartId: z.string(),
  kind: z.enum(["price", "comparison"]),
  title: z.string(),
  range: rangeSchema,
  /** Length of one bar. Figures beside the chart are computed from daily bars, whatever this says. */
  interval: z.enum(intervals),
  series: z.array(chartSeriesSchema).min(1).max(8),
  /** True when any series comes from the demo market: then "Simulated" stands on the drawing. */
  simulated: z.boolean(),
});
export type ChartModel = z.infer<typeof chartModelSchema>;
