import { z } from "zod";
import { instrumentSchema, provenanceSchema, tradedOnSchema } from "../market";
import { fundamentalKeys } from "../plain/fundamental-keys";

export { type FundamentalKey, fundamentalKeys } from "../plain/fundamental-keys";

/** What a market source can be asked for. */
export const marketAbilities = [
  "quote",
  "history",
  "intraday",
  "search",
  "fundamentals",
  "earnings",
  "news",
  "filings",
] as const;
export type MarketAbility = (typeof marketAbilities)[number];

export const intradayIntervals = ["1m", "5m", "15m", "1h"] as const;
export type IntradayInterval = (typeof intradayIntervals)[number];

/** One bar inside a session. `startsAt` is the instant of its first trade's minute, ISO 8601 with `Z`. */
export const intradayBarSchema = z.object({
  startsAt: z.string(),
  open: z.number().nullable(),
  high: z.number().nullable(),
  low: z.number().nullable(),
  close: z.number(),
  volume: z.number().nullable(),
});
export type IntradayBar = z.infer<typeof intradayBarSchema>;

export const fundamentalKeySchema = z.enum(fundamentalKeys);

/** One fiscal period as reported. Missing lines are absent or null, never zero. */
export const fundamentalPeriodSchema = z.object({
  /** Last day of the period. */
  endsOn: tradedOnSchema,
  period: z.enum(["FY", "Q1", "Q2", "Q3", "Q4"]),
  /** The company's own fiscal year, e.g. 2024; null where the source does not say. */
  fiscalYear: z.number().int().nullable(),
  filedOn: tradedOnSchema.nullable(),
  /** "10-K", "10-Q", "20-F"; null where the source does not say. */
  form: z.string().nullable(),
  /** Lines of this period that were computed from others, e.g. Q4 from the year less three quarters. */
  derived: z.array(fundamentalKeySchema),
  values: z.partialRecord(fundamentalKeySchema, z.number().nullable()),
});
export type FundamentalPeriod = z.infer<typeof fundamentalPeriodSchema>;

/** Snapshot ratios and sizes as a source tells them; null where it has none. Percent is percent (0.41 is 0.41 %). */
export const valuationSchema = z.object({
  marketCap: z.number().nullable(),
  peTrailing: z.number().nullable(),
  peForward: z.number().nullable(),
  priceToBook: z.number().nullable(),
  /** Annual dividend rate per share in the instrument's currency, and that rate over the price in percent. */
  dividendRate: z.number().nullable(),
  dividendYieldPct: z.number().nullable(),
  beta: z.number().nullable(),
  sharesOutstanding: z.number().nullable(),
  fiftyTwoWeekHigh: z.number().nullable(),
  fiftyTwoWeekLow: z.number().nullable(),
  sector: z.string().nullable(),
  industry: z.string().nullable(),
});
export type Valuation = z.infer<typeof valuationSchema>;

/** A company's reported figures, newest period first. `currency` is that of the report, ISO 4217. */
export const fundamentalsSchema = z.object({
  instrument: instrumentSchema,
  provenance: provenanceSchema,
  currency: z.string(),
  annual: z.array(fundamentalPeriodSchema),
  quarterly: z.array(fundamentalPeriodSchema),
  valuation: valuationSchema.nullable(),
});
export type Fundamentals = z.infer<typeof fundamentalsSchema>;

/** Earnings announcements. `past` newest first; per-share figures in `currency`. */
export const earningsSchema = z.object({
  instrument: instrumentSchema,
  provenance: provenanceSchema,
  currency: z.string(),
  next: z
    .object({
      /** First and last possible day; equal when the day is known. */
      from: tradedOnSchema,
      to: tradedOnSchema,
      /** False while the day is the source's estimate. */
      confirmed: z.boolean(),
      time: z.enum(["before_open", "after_close", "during"]).nullable(),
      epsEstimate: z.number().nullable(),
    })
    .nullable(),
  past: z.array(
    z.object({
      /** Day of the announcement; null where only the quarter is known. */
      announcedOn: tradedOnSchema.nullable(),
      quarterEndsOn: tradedOnSchema.nullable(),
      epsActual: z.number().nullable(),
      epsEstimate: z.number().nullable(),
      /** (actual / estimate - 1) x 100; null where either is missing or the estimate is not positive. */
      surprisePct: z.number().nullable(),
    }),
  ),
});
export type Earnings = z.infer<typeof earningsSchema>;

/** One headline. `url` is http(s) and leads off the site; title and publisher are plain text. */
export const headlineSchema = z.object({
  title: z.string().max(400),
  publisher: z.string().max(120).nullable(),
  url: z.url({ protocol: /^https?$/ }),
  publishedAt: z.string(),
});
export type Headline = z.infer<typeof headlineSchema>;

export const filingSchema = z.object({
  form: z.string().max(30),
  filedOn: tradedOnSchema,
  periodEndsOn: tradedOnSchema.nullable(),
  title: z.string().max(300),
  url: z.url({ protocol: /^https?$/ }),
});
export type Filing = z.infer<typeof filingSchema>;
