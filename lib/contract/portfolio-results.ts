import { z } from "zod";
import { figureSchema, scheduleSchema } from "./analysis-results";
import { chartModelSchema } from "./chart-model";
import { failureCodeSchema } from "./failures";
import { instrumentSchema, provenanceSchema, rangeSchema, tradedOnSchema } from "./market";

export const screenResultSchema = z.object({
  asked: rangeSchema,
  /** What was looked through: "30 large US companies", "the simulated market". */
  universe: z.string(),
  universeSize: z.number().int(),
  /** How many of the universe had the figures; the rest is told in `missingNote`. */
  covered: z.number().int(),
  missingNote: z.string().nullable(),
  criteria: z.array(z.string()),
  rows: z.array(
    z.object({ instrument: instrumentSchema, provenance: provenanceSchema, figures: z.array(figureSchema) }),
  ),
  /** How many passed in all; `rows` holds the first 20. */
  passed: z.number().int(),
});
export type ScreenResult = z.infer<typeof screenResultSchema>;

export const portfolioResultSchema = z.object({
  asked: rangeSchema,
  from: tradedOnSchema,
  to: tradedOnSchema,
  currency: z.string(),
  /** Money put in at the close of `from`, in `currency`. */
  amount: z.number(),
  endValue: z.number(),
  /** When weights are set back to the start: never (`hold`), or on the first session of each month, quarter, year. */
  schedule: scheduleSchema,
  holdings: z.array(
    z.object({
      instrument: instrumentSchema,
      provenance: provenanceSchema,
      weightPct: z.number(),
      endWeightPct: z.number(),
      endValue: z.number(),
      /** Gain of this holding in points of the whole portfolio's starting value. */
      contributionPct: z.number(),
      /** Return of the thing itself over the span, in its own currency. */
      returnPct: z.number(),
    }),
  ),
  figures: z.array(figureSchema),
  /** "Price returns, without dividends, costs and taxes", and what currency was converted with. */
  conventions: z.array(z.string()),
  missing: z.array(z.object({ name: z.string(), code: failureCodeSchema, reason: z.string() })),
  coverageNote: z.string().nullable(),
  chart: chartModelSchema,
});
export type PortfolioResult = z.infer<typeof portfolioResultSchema>;
