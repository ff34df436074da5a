import { z } from "zod";
import { hasCloses, leadingDay, lenientNumber, optionalNumber } from "../remote/daily/lenient-numbers";
import type { FaultFacts } from "../remote/source-fault";

/** Facts of the instrument that stand in most answers. Currencies and coins have neither currency nor zone. */
const instrumentFields = {
  symbol: z.string().min(1),
  currency: z.string().nullish(),
  currency_quote: z.string().nullish(),
  exchange: z.string().nullish(),
  mic_code: z.string().nullish(),
  exchange_timezone: z.string().nullish(),
  type: z.string().nullish(),
};

/** `/time_series`: rows newest first, all figures written as texts, `datetime` a day or a local time. */
export const seriesSchema = z.object({
  meta: z.object(instrumentFields),
  values: z
    .array(
      z.object({
        datetime: z.string().regex(/^\d{4}-\d{2}-\d{2}/),
        open: optionalNumber,
        high: optionalNumber,
        low: optionalNumber,
        close: optionalNumber,
        volume: optionalNumber,
      }),
    )
    .refine(hasCloses),
});
export type TwelveDataSeries = z.infer<typeof seriesSchema>;
export type TwelveDataMeta = TwelveDataSeries["meta"];

/** `/quote`: the newest price as `close`; `last_quote_at` is its instant in seconds, `timestamp` the session's start. */
export const quoteSchema = z.object({
  ...instrumentFields,
  name: z.string().nullish(),
  datetime: leadingDay,
  last_quote_at: z.number().nullish(),
  close: lenientNumber,
  high: optionalNumber,
  low: optionalNumber,
  volume: optionalNumber,
  previous_close: optionalNumber,
});
export type TwelveDataQuote = z.infer<typeof quoteSchema>;

export const hitsSchema = z.object({
  data: z.array(
    z.object({
      symbol: z.string().min(1).max(40),
      instrument_name: z.string().nullish(),
      exchange: z.string().nullish(),
      mic_code: z.string().nullish(),
      exchange_timezone: z.string().nullish(),
      instrument_type: z.string().nullish(),
      currency: z.string().nullish(),
    }),
  ),
});
export type TwelveDataHit = z.infer<typeof hitsSchema>["data"][number];

export const dividendsSchema = z.object({
  dividends: z.array(z.object({ ex_date: leadingDay, amount: optionalNumber })),
});

/** `/splits`: a 4:1 split is `from_factor` 4, `to_factor` 1 and `ratio` 0.25. */
export const splitsSchema = z.object({
  splits: z.array(
    z.object({
      date: leadingDay,
      ratio: optionalNumber,
      from_factor: optionalNumber,
      to_factor: optionalNumber,
    }),
  ),
});

export const earningsSchema = z.object({
  meta: z.object({ ...instrumentFields, name: z.string().nullish() }),
  earnings: z.array(
    z.object({
      date: leadingDay,
      time: z.string().nullish(),
      eps_estimate: optionalNumber,
      eps_actual: optionalNumber,
    }),
  ),
});
export type TwelveDataEarnings = z.infer<typeof earningsSchema>;

const toldSchema = z.object({ status: z.literal("error"), code: z.number(), message: z.string().nullish() });

/**
 * The fault that an answer of Twelve Data's means: `{"status": "error", "code": 429, "message": "..."}`, most often with
 * status 200. The code decides; the sentence only where one code has two meanings (a symbol that is unknown, no rows
 * for the days asked, or a plan without it).
 */
export function readTwelveDataFault(answer: { body: unknown }): FaultFacts | null {
  const told = toldSchema.safeParse(answer.body);
  if (!told.success) return null;
  const { code } = told.data;
  const sentence = told.data.message ?? "";
  const detail = `code ${code} in the answer`;
  if (code === 429) return { code: "rate_limited", detail };
  if (code === 401) return { code: "auth", detail };
  const isUnknown = /not found|missing or invalid/i.test(sentence);
  if (code === 402 || code === 403 || (!isUnknown && /\bplans?\b|upgrad|subscription/i.test(sentence))) {
    return { code: "plan_required", detail };
  }
  if (code === 408 || code === 504) return { code: "timeout", detail };
  if (/no data is available/i.test(sentence)) return { code: "no_data", detail };
  if (code === 404 || (code === 400 && /symbol|figi|not found/i.test(sentence))) {
    return { code: "not_found", detail };
  }
  return { code: "bad_data", detail };
}
