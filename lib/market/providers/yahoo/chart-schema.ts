import { z } from "zod";

/** Seconds since 1970 as Yahoo sends them, or the `Date` that the library makes of some; in milliseconds here. */
const instantSchema = z
  .union([z.number(), z.date()])
  .transform((value) => (value instanceof Date ? value.getTime() : value * 1_000));

const columnSchema = z.array(z.number().nullable());

export const chartMetaSchema = z.object({
  symbol: z.string(),
  currency: z.string().nullish(),
  instrumentType: z.string(),
  exchangeName: z.string().nullish(),
  fullExchangeName: z.string().nullish(),
  exchangeTimezoneName: z.string(),
  longName: z.string().nullish(),
  shortName: z.string().nullish(),
  regularMarketPrice: z.number().nullish(),
  regularMarketTime: instantSchema.nullish(),
  regularMarketDayHigh: z.number().nullish(),
  regularMarketDayLow: z.number().nullish(),
  regularMarketVolume: z.number().nullish(),
  currentTradingPeriod: z
    .object({ regular: z.object({ start: instantSchema, end: instantSchema }) })
    .nullish(),
});
export type ChartMeta = z.infer<typeof chartMetaSchema>;

/** What we read of a chart answer, and no more: unknown fields are Yahoo's affair, missing columns are ours. */
export const chartSchema = z.object({
  meta: chartMetaSchema,
  timestamp: z.array(z.number()).nullish(),
  events: z
    .object({
      dividends: z.record(z.string(), z.object({ amount: z.number(), date: instantSchema })).nullish(),
      splits: z
        .record(z.string(), z.object({ date: instantSchema, numerator: z.number(), denominator: z.number() }))
        .nullish(),
    })
    .nullish(),
  indicators: z.object({
    quote: z.array(
      z.object({
        open: columnSchema.optional(),
        high: columnSchema.optional(),
        low: columnSchema.optional(),
        close: columnSchema.optional(),
        volume: columnSchema.optional(),
      }),
    ),
    adjclose: z.array(z.object({ adjclose: columnSchema.optional() })).nullish(),
  }),
});
export type YahooChart = z.infer<typeof chartSchema>;
