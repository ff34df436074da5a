import { z } from "zod";
import { fundamentalKeySchema } from "./company/company-data";
import {
  corporateEventSchema,
  instrumentSchema,
  intervals,
  provenanceSchema,
  rangeSchema,
  tradedOnSchema,
} from "./market";

/**
 * What happened on a day of a chart: a dividend or split as the source has it, or an announcement of earnings with the
 * cash per share that was told, null where the source does not say.
 */
export const chartEventSchema = z.object({
  ...corporateEventSchema.shape,
  kind: z.enum(["dividend", "split", "earnings"]),
  value: z.number().nullable(),
});
export type ChartEvent = z.infer<typeof chartEventSchema>;

/**
 * The one chart model, made by skills only. Columns run side by side and ascend by day; null is a gap and never a zero.
 * Kinds: `price` has one series with OHLCV in its currency; `comparison` has two or more, whose `rebased`
 * column is 100 at the first common day; `bars` has one series without days, and bars;
 * `tiles` has the newest session of each of its series and the one before it.
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
  /** Close adjusted for splits and dividends; absent where the source has none, and in older messages. */
  adjClose: z.array(z.number().nullable()).nullish(),
  /** Comparison only: close divided by the close of the first common day, times 100. */
  rebased: z.array(z.number().nullable()).nullable(),
  /** Ascending. */
  events: z.array(chartEventSchema),
});
export type ChartSeries = z.infer<typeof chartSeriesSchema>;

/** A computed line over a chart, beside its first series day by day. Pane `price` shares the price's scale. */
export const chartLineSchema = z.object({
  id: z.string(),
  /** "SMA 50", "Upper band", "Portfolio". */
  label: z.string(),
  /** `price` is drawn over the prices (or over the rebased lines), any other name in a pane of its own below. */
  pane: z.string().max(40),
  unit: z.enum(["price", "percent", "index", "count"]),
  /** One for each day of the chart's first series; null is a gap. */
  values: z.array(z.number().nullable()),
});
export type ChartLine = z.infer<typeof chartLineSchema>;

export const chartDrawings = ["candles", "line", "area", "bars"] as const;
export type ChartDrawing = (typeof chartDrawings)[number];

export const chartMarks = ["dividends", "splits", "earnings", "volume"] as const;
export type ChartMark = (typeof chartMarks)[number];

/** How a chart was asked to be drawn; what is absent is the drawing's own choice, and a reader can change all of it. */
export const chartLookSchema = z.object({
  drawing: z.enum(chartDrawings).optional(),
  scale: z.enum(["linear", "log"]).optional(),
  /** `total`: prices with dividends reinvested, where the source has them. */
  adjustment: z.enum(["price", "total"]).optional(),
  /** Marks that were asked to be left out. */
  without: z.array(z.enum(chartMarks)).optional(),
});
export type ChartLook = z.infer<typeof chartLookSchema>;

/** One bar of a chart of bars. */
export const chartBarSchema = z.object({
  /** "2024", "Q3 2024", "−1% to 0%". */
  name: z.string().max(60),
  /** In the unit of the bars; null is missing and leaves a gap. */
  value: z.number().nullable(),
  /** First and last day that it stands for. */
  from: tradedOnSchema,
  to: tradedOnSchema,
  /** Computed from other figures, e.g. a fourth quarter from the year. */
  derived: z.boolean(),
});

/** Bars over periods, or over sizes: reported figures, dividends of years, how often returns were how large. */
export const chartBarsSchema = z.object({
  /** What the values are: "Revenue", "Dividends a share", "Days". */
  label: z.string().max(80),
  unit: z.enum(["money", "price", "shares", "count"]),
  /** ISO 4217; null for a count. */
  currency: z.string().nullable(),
  /** What a bar's menu asks: the report of its period, the dividends of its year, or the risk over the whole. */
  asks: z.enum(["fundamentals", "dividends", "risk"]),
  metric: fundamentalKeySchema.nullable(),
  frequency: z.enum(["annual", "quarterly"]).nullable(),
  /** Oldest or smallest first. */
  items: z.array(chartBarSchema).min(1).max(60),
});
export type ChartBars = z.infer<typeof chartBarsSchema>;

export const chartModelSchema = z.object({
  version: z.literal(1),
  chartId: z.string(),
  kind: z.enum(["price", "comparison", "bars", "tiles"]),
  title: z.string(),
  range: rangeSchema,
  /** Length of one bar. Figures beside the chart are computed from daily bars, whatever this says. */
  interval: z.enum(intervals),
  series: z.array(chartSeriesSchema).min(1).max(8),
  /** Of kind `bars`: then the series holds instrument and source, and no days. */
  bars: chartBarsSchema.optional(),
  /** Indicators and derived lines, computed from daily bars before any aggregation; absent in older messages. */
  lines: z.array(chartLineSchema).max(12).optional(),
  look: chartLookSchema.optional(),
  /** True when any series comes from the demo market: then "Simulated" stands on the drawing. */
  simulated: z.boolean(),
});
export type ChartModel = z.infer<typeof chartModelSchema>;
