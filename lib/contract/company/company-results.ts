import { z } from "zod";
import { figureSchema } from "../analysis-results";
import { chartModelSchema } from "../chart-model";
import {
  instrumentSchema,
  provenanceSchema,
  rangeSchema,
  sessionStateSchema,
  tradedOnSchema,
} from "../market";
import {
  earningsSchema,
  filingSchema,
  fundamentalKeySchema,
  fundamentalPeriodSchema,
  headlineSchema,
} from "./company-data";

export const fundamentalsResultSchema = z.object({
  instrument: instrumentSchema,
  provenance: provenanceSchema,
  /** Currency of the report, ISO 4217. */
  currency: z.string(),
  /** The line that was asked for; null shows the usual ones. */
  metric: fundamentalKeySchema.nullable(),
  frequency: z.enum(["annual", "quarterly"]),
  /** Newest first, at most 12. */
  periods: z.array(fundamentalPeriodSchema).max(12),
  /** Margins and growth computed from the periods, and the source's snapshot ratios, each with its convention. */
  ratios: z.array(figureSchema),
  filings: z.array(filingSchema).max(8),
  coverageNote: z.string().nullable(),
  /** Last day of the period that was asked about by a click on its bar. */
  focusOn: tradedOnSchema.nullish(),
  /** Bars of one line; absent with fewer than two values, and in older messages. */
  bars: chartModelSchema.nullish(),
});
export type FundamentalsResult = z.infer<typeof fundamentalsResultSchema>;

export const dividendsResultSchema = z.object({
  instrument: instrumentSchema,
  provenance: provenanceSchema,
  asked: rangeSchema,
  /** Cash per share by ex-day, newest first, at most 40; `total` and `count` are over all of the span. */
  payments: z.array(z.object({ tradedOn: tradedOnSchema, value: z.number() })).max(40),
  count: z.number().int(),
  total: z.number(),
  splits: z.array(z.object({ tradedOn: tradedOnSchema, ratio: z.number(), label: z.string() })),
  perYear: z.array(z.object({ year: z.number().int(), total: z.number(), count: z.number().int() })),
  /** Sum of the last twelve months and its share of the newest close, with the convention named. */
  figures: z.array(figureSchema),
  coverageNote: z.string().nullable(),
  chart: chartModelSchema.nullable(),
  /** The sums of calendar years as bars; absent with fewer than two years, and in older messages. */
  bars: chartModelSchema.nullish(),
});
export type DividendsResult = z.infer<typeof dividendsResultSchema>;

export const earningsResultSchema = z.object({
  ...earningsSchema.shape,
  /** Price move over the newest announcement: from the last close before it to the first close after it. */
  reaction: figureSchema.nullable(),
});
export type EarningsResult = z.infer<typeof earningsResultSchema>;

export const newsResultSchema = z.object({
  instrument: instrumentSchema,
  provenance: provenanceSchema,
  /** Newest first, at most 8. */
  items: z.array(headlineSchema).max(8),
});
export type NewsResult = z.infer<typeof newsResultSchema>;

export const exchangeStatusSchema = z.object({
  /** "XNYS", "XLON", ... or "CRYPTO", "FX". */
  exchangeId: z.string(),
  name: z.string(),
  timeZone: z.string(),
  state: sessionStateSchema,
  /** Today's session in the exchange's zone, or null on a day without one. Instants are ISO 8601 with `Z`. */
  session: z
    .object({ on: tradedOnSchema, opensAt: z.string(), closesAt: z.string(), shortened: z.boolean() })
    .nullable(),
  /** Next opening and closing bell; null for markets that never close. */
  nextOpenAt: z.string().nullable(),
  nextCloseAt: z.string().nullable(),
  /** Name of today's holiday, or null. */
  holiday: z.string().nullable(),
  /** The next days off and shortened days, at most 4. */
  upcoming: z.array(z.object({ on: tradedOnSchema, name: z.string(), shortened: z.boolean() })),
});
export type ExchangeStatus = z.infer<typeof exchangeStatusSchema>;

export const marketStatusResultSchema = z.object({
  /** The instant it is true for. */
  asOf: z.string(),
  /** The company the question was about, where it named one. */
  instrument: instrumentSchema.nullable(),
  exchanges: z.array(exchangeStatusSchema).min(1).max(10),
  /** "By the exchanges' published rules; unscheduled closures are not known." */
  convention: z.string(),
});
export type MarketStatusResult = z.infer<typeof marketStatusResultSchema>;

export const symbolInfoResultSchema = z.object({
  instrument: instrumentSchema,
  /** Of the coverage figures; null when no source holds prices. */
  provenance: provenanceSchema.nullable(),
  /** Earlier names and what became of it: "FB until Jun 8, 2022". */
  notes: z.array(z.string()),
  firstOn: tradedOnSchema.nullable(),
  lastOn: tradedOnSchema.nullable(),
  sector: z.string().nullable(),
  industry: z.string().nullable(),
  isin: z.string().nullable(),
  figures: z.array(figureSchema),
  /** Sources that can be asked about it, and for what. */
  sources: z.array(z.object({ label: z.string(), abilities: z.array(z.string()) })),
});
export type SymbolInfoResult = z.infer<typeof symbolInfoResultSchema>;

export const exportResultSchema = z.object({
  asked: rangeSchema,
  instruments: z.array(instrumentSchema).min(1),
  provenances: z.array(provenanceSchema),
  format: z.enum(["csv", "json"]),
  /** Set where a picture was asked for: the chart, which `/api/charts/ID/image` gives as PNG and SVG. */
  chart: chartModelSchema.nullish(),
  rows: z.number().int(),
  fileName: z.string(),
  /** An address of our own that gives the file. */
  href: z.string().startsWith("/"),
  coverageNote: z.string().nullable(),
});
export type ExportResult = z.infer<typeof exportResultSchema>;

/** What a session held beside the price. Null where it could not be had: missing is not "nothing". */
export const dayContextSchema = z.object({
  /** The broad index of its market, and the fund of its sector, on the same day. */
  index: z
    .object({ instrument: instrumentSchema, provenance: provenanceSchema, changePct: z.number() })
    .nullable(),
  sector: z
    .object({ instrument: instrumentSchema, provenance: provenanceSchema, changePct: z.number() })
    .nullable(),
  /** Change less the index's, in points, and volume over its 20-session mean. */
  figures: z.array(figureSchema),
  /** Earnings announced on the day or the evening before it. */
  earnings: z
    .object({
      epsActual: z.number().nullable(),
      epsEstimate: z.number().nullable(),
      provenance: provenanceSchema,
    })
    .nullable(),
  headlines: z.array(headlineSchema).nullable(),
});
