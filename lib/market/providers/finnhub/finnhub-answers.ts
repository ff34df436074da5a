import { z } from "zod";
import { leadingDay, lenientNumber, optionalNumber } from "../remote/daily/lenient-numbers";
import type { FaultFacts } from "../remote/source-fault";

const optionalText = z.string().nullish();

/** Seconds since 1970, and zeros for every figure of a symbol that Finnhub does not know. */
export const quoteSchema = z.object({
  c: lenientNumber,
  h: lenientNumber,
  l: lenientNumber,
  pc: lenientNumber,
  t: lenientNumber,
});
export type FinnhubQuote = z.infer<typeof quoteSchema>;

/** `{}` for a symbol without a company behind it. `currency` is that of the reports, sizes are in millions. */
export const profileSchema = z.object({
  name: optionalText,
  exchange: optionalText,
  currency: optionalText,
  estimateCurrency: optionalText,
  finnhubIndustry: optionalText,
  shareOutstanding: optionalNumber,
});
export type FinnhubProfile = z.infer<typeof profileSchema>;

export const searchSchema = z.object({
  result: z.array(z.object({ symbol: z.string(), description: optionalText, type: optionalText })),
});

export const newsSchema = z.array(
  z.object({ headline: optionalText, source: optionalText, url: optionalText, datetime: optionalNumber }),
);

export const candleSchema = z.union([
  z.object({ s: z.literal("no_data") }),
  z.object({
    s: z.literal("ok"),
    t: z.array(z.number()),
    o: z.array(lenientNumber),
    h: z.array(lenientNumber),
    l: z.array(lenientNumber),
    c: z.array(lenientNumber),
    v: z.array(lenientNumber),
  }),
]);
export type FinnhubCandles = z.infer<typeof candleSchema>;

export const surprisesSchema = z.array(
  z.object({
    period: leadingDay,
    year: z.number().nullish(),
    quarter: z.number().nullish(),
    actual: optionalNumber,
    estimate: optionalNumber,
  }),
);
export type FinnhubSurprises = z.infer<typeof surprisesSchema>;

export const calendarSchema = z.object({
  earningsCalendar: z.array(
    z.object({
      date: leadingDay,
      symbol: optionalText,
      year: z.number().nullish(),
      quarter: z.number().nullish(),
      hour: optionalText,
      epsActual: optionalNumber,
      epsEstimate: optionalNumber,
    }),
  ),
});
export type FinnhubCalendar = z.infer<typeof calendarSchema>;

export const metricSchema = z.object({ metric: z.record(z.string(), z.unknown()) });

const itemSchema = z.object({ concept: z.string(), unit: optionalText, value: z.unknown() });
export type FinnhubItem = z.infer<typeof itemSchema>;
const itemsSchema = z.array(itemSchema).nullish();

/** Reports as filed: every item of the three statements by its tag. */
export const reportedSchema = z.object({
  data: z.array(
    z.object({
      year: z.number().nullish(),
      quarter: z.number(),
      form: optionalText,
      startDate: leadingDay,
      endDate: leadingDay,
      filedDate: leadingDay.nullish(),
      report: z.object({ bs: itemsSchema, cf: itemsSchema, ic: itemsSchema }),
    }),
  ),
});
export type FinnhubReport = z.infer<typeof reportedSchema>["data"][number];

const errorSchema = z.object({ error: z.string() });

/** 403 with Finnhub's own error names something beyond the plan; without it, it is a refusal like any other. */
export function readFinnhubFault(answer: { status: number; body: unknown }): FaultFacts | null {
  if (!errorSchema.safeParse(answer.body).success) return null;
  if (answer.status === 403) return { code: "plan_required", detail: "not part of this key's plan" };
  if (answer.status >= 200 && answer.status < 300) {
    return { code: "bad_data", detail: "an error in the place of data" };
  }
  return null;
}
