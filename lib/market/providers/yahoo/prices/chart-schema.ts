import { z } from "zod";
import { SourceFault } from "../../remote/source-fault";

/** Seconds since 1970 as Yahoo sends them, or the `Date` that the library makes of some; in milliseconds here. */
const instantSchema = z
  .union([z.number(), z.date()])
  .transform((value) => (value instanceof Date ? value.getTime() : value * 1_000));

const columnSchema = z.array(z.number().nullable());
const sessionSchema = z.object({ start: instantSchema, end: instantSchema });

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
  currentTradingPeriod: z.object({ regular: sessionSchema }).nullish(),
  /** Sessions of the rows, of one day each: a list of lists, or the same under `regular` with those before and after. */
  tradingPeriods: z
    .union([
      z.array(z.array(sessionSchema)),
      z.object({ regular: z.array(z.array(sessionSchema)) }).transform(({ regular }) => regular),
    ])
    .nullish()
    .catch(null),
});
export type ChartMeta = z.infer<typeof chartMetaSchema>;

/** What we read of a chart answer, and no more: unknown fields are Yahoo's affair, missing columns are ours. */
const chartSchema = z.object({
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

/** A chart answer about the symbol asked for; any other is `bad_data`. */
export function parseChart(input: { answer: unknown; symbol: string }): YahooChart {
  const parsed = chartSchema.safeParse(input.answer);
  if (!parsed.success) {
    const where = parsed.error.issues[0]?.path.join(".").slice(0, 60) ?? "";
    throw new SourceFault({ code: "bad_data", detail: `chart answer of an unknown form at ${where}` });
  }
  if (parsed.data.meta.symbol.toUpperCase() !== input.symbol.toUpperCase()) {
    throw new SourceFault({ code: "bad_data", detail: "an answer about another symbol" });
  }
  return parsed.data;
}
