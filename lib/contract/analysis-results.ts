import { z } from "zod";
import { chartModelSchema } from "./chart-model";
import { failureCodeSchema } from "./failures";
import { instrumentSchema, provenanceSchema, rangeSchema, tradedOnSchema } from "./market";

export const figureUnits = [
  "percent",
  "points",
  "ratio",
  "price",
  "money",
  "shares",
  "days",
  "count",
  "index",
] as const;

/**
 * One computed or reported figure with the convention it follows. `percent` is percent (12.3 is 12.3 %); `price` and
 * `money` are in `currency`. Null is "not available", with the reason in `convention` where there is one.
 */
export const figureSchema = z.object({
  /** Stable name: "cagr", "volatility", "bestDay", ... */
  key: z.string().max(40),
  /** For people: "Volatility, yearly". */
  label: z.string().max(80),
  value: z.number().nullable(),
  unit: z.enum(figureUnits),
  currency: z.string().nullable(),
  /** How it was computed, in words a person can check: "simple daily returns, ddof 1, times the root of 252". */
  convention: z.string().max(300).nullable(),
  /** Day, or first and last day, that the figure belongs to. */
  on: tradedOnSchema.nullable(),
  until: tradedOnSchema.nullable(),
});
export type Figure = z.infer<typeof figureSchema>;

export const indicatorNames = [
  "sma",
  "ema",
  "wma",
  "rsi",
  "macd",
  "bollinger",
  "atr",
  "stochastic",
  "adx",
  "obv",
  "vwap",
  "cci",
  "mfi",
  "williams_r",
  "roc",
  "aroon",
  "donchian",
] as const;
export const indicatorNameSchema = z.enum(indicatorNames);
export type IndicatorName = z.infer<typeof indicatorNameSchema>;

/** An indicator as asked for; an empty `params` is the usual setting (RSI 14, MACD 12 26 9, Bollinger 20 2). */
export const indicatorAskSchema = z.object({
  name: indicatorNameSchema,
  params: z.array(z.number().positive().max(1_000)).max(4),
});
export type IndicatorAsk = z.infer<typeof indicatorAskSchema>;

export const indicatorResultSchema = z.object({
  instrument: instrumentSchema,
  provenance: provenanceSchema,
  asked: rangeSchema,
  indicators: z.array(
    z.object({
      name: indicatorNameSchema,
      params: z.array(z.number()),
      /** "RSI 14", "Bollinger 20, 2". */
      label: z.string(),
      convention: z.string(),
      /** Newest value of each line; null during warm-up. */
      latest: z.array(figureSchema),
      /** A fact about the newest values ("above 70", "close above both averages"), never a judgement; else null. */
      reading: z.string().nullable(),
    }),
  ),
  /** Where a faster line went through a slower one inside the span, newest first, at most 12. */
  crossings: z.array(
    z.object({ on: tradedOnSchema, direction: z.enum(["above", "below"]), label: z.string() }),
  ),
  coverageNote: z.string().nullable(),
  chart: chartModelSchema,
});
export type IndicatorResult = z.infer<typeof indicatorResultSchema>;

export const drawdownSchema = z.object({
  pct: z.number(),
  peakOn: tradedOnSchema,
  troughOn: tradedOnSchema,
  /** First day on which the peak was reached again; null while it has not been. */
  recoveredOn: tradedOnSchema.nullable(),
});

export const riskResultSchema = z.object({
  asked: rangeSchema,
  /** First and last day that all of the items share; figures run between them. */
  from: tradedOnSchema,
  to: tradedOnSchema,
  items: z.array(
    z.object({
      instrument: instrumentSchema,
      provenance: provenanceSchema,
      figures: z.array(figureSchema),
      drawdown: drawdownSchema.nullable(),
    }),
  ),
  /** What beta is measured against; null when no such index could be had. */
  benchmark: z.object({ instrument: instrumentSchema, provenance: provenanceSchema }).nullable(),
  /** Correlation of daily simple returns on the days that both have, per pair of symbols. */
  correlations: z.array(
    z.object({ one: z.string(), other: z.string(), value: z.number(), days: z.number().int() }),
  ),
  /** Symbol with the higher volatility among several; null with one item. */
  riskier: z.string().nullable(),
  /** How many days had returns of which size, of a single instrument; absent in older messages. */
  bars: chartModelSchema.nullish(),
  missing: z.array(z.object({ name: z.string(), code: failureCodeSchema, reason: z.string() })),
  coverageNote: z.string().nullable(),
  chart: chartModelSchema,
});
export type RiskResult = z.infer<typeof riskResultSchema>;

export const statistics = [
  "best_day",
  "worst_day",
  "best_month",
  "worst_month",
  "best_year",
  "worst_year",
  "calendar_years",
  "highest",
  "lowest",
  "distance_from_high",
  "days_above",
  "days_below",
  "days_up",
  "average_price",
] as const;
export const statisticSchema = z.enum(statistics);
export type Statistic = z.infer<typeof statisticSchema>;

export const extremesResultSchema = z.object({
  instrument: instrumentSchema,
  provenance: provenanceSchema,
  asked: rangeSchema,
  statistic: statisticSchema,
  /** The level of `days_above` and `days_below`, in the instrument's currency; null otherwise. */
  level: z.number().nullable(),
  /** The answer itself. */
  headline: figureSchema,
  /** What stands beside it: the five best months, every calendar year, ... in the order to show. */
  rows: z.array(figureSchema).max(60),
  coverageNote: z.string().nullable(),
  chart: chartModelSchema,
});
export type ExtremesResult = z.infer<typeof extremesResultSchema>;

export const screenFilterSchema = z.object({
  metric: z.enum([
    "return",
    "volatility",
    "drawdown",
    "price",
    "volume",
    "rsi",
    "distance_from_high",
    "above_sma",
    "dividend_yield",
  ]),
  /** `above` and `below` compare with `value`; `highest` and `lowest` order by the metric. */
  test: z.enum(["above", "below", "highest", "lowest"]),
  value: z.number().nullable(),
});
export type ScreenFilter = z.infer<typeof screenFilterSchema>;

export const schedules = ["hold", "monthly", "quarterly", "yearly"] as const;
export const scheduleSchema = z.enum(schedules);
