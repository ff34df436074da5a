import { z } from "zod";
import { hasCloses, leadingDay, lenientNumber, optionalNumber } from "../remote/daily/lenient-numbers";
import type { FaultFacts } from "../remote/source-fault";

const page = { status: z.string().nullish(), next_url: z.string().nullish() };

/** `/v2/aggs/...`: bars, `t` the instant in milliseconds at which the bar begins. No `results` means none. */
export const barsSchema = z.object({
  ...page,
  status: z.string(),
  ticker: z.string().nullish(),
  results: z
    .array(
      z.object({
        t: z.number(),
        o: optionalNumber,
        h: optionalNumber,
        l: optionalNumber,
        c: optionalNumber,
        v: optionalNumber,
      }),
    )
    .refine((rows) => hasCloses(rows.map(({ c }) => ({ close: c }))))
    .nullish(),
});
export type MassiveBar = NonNullable<z.infer<typeof barsSchema>["results"]>[number];

const tickerFields = {
  ticker: z.string().min(1).max(40),
  name: z.string().nullish(),
  market: z.string().nullish(),
  primary_exchange: z.string().nullish(),
  type: z.string().nullish(),
  active: z.boolean().nullish(),
  currency_name: z.string().nullish(),
  list_date: leadingDay.nullish().catch(null),
};

/** `/v3/reference/tickers/{ticker}`. */
export const detailsSchema = z.object({ results: z.object(tickerFields) });
/** `/v3/reference/tickers?search=`. */
export const hitsSchema = z.object({ ...page, results: z.array(z.object(tickerFields)) });
export type MassiveTicker = z.infer<typeof detailsSchema>["results"];

/** `/v3/reference/dividends`: cash as it was paid; `SC` and `CD` are cash, special and ordinary. */
export const dividendsSchema = z.object({
  ...page,
  results: z.array(
    z.object({
      ex_dividend_date: leadingDay,
      cash_amount: lenientNumber,
      currency: z.string().nullish(),
      dividend_type: z.string().nullish(),
    }),
  ),
});

/** `/v3/reference/splits`: a 4:1 split is `split_to` 4, `split_from` 1. */
export const splitsSchema = z.object({
  ...page,
  results: z.array(
    z.object({ execution_date: leadingDay, split_from: lenientNumber, split_to: lenientNumber }),
  ),
});

/** `/v2/reference/news`. */
export const newsSchema = z.object({
  ...page,
  results: z.array(
    z.object({
      title: z.string().nullish(),
      article_url: z.string().nullish(),
      published_utc: z.string().nullish(),
      publisher: z.object({ name: z.string().nullish() }).nullish(),
    }),
  ),
});

const toldSchema = z.object({
  status: z.string().nullish(),
  error: z.string().nullish().catch(null),
  message: z.string().nullish().catch(null),
});

/**
 * The fault that an answer of Massive's means, by its `status` word: `NOT_AUTHORIZED` is a plan without it (a refused
 * key is `ERROR` with HTTP 401), `NOT_FOUND` an unknown ticker; an `ERROR` with status 200 is a limit where its
 * sentence names one, and otherwise not to be trusted.
 */
export function readMassiveFault(answer: { status: number; body: unknown }): FaultFacts | null {
  const { status: http, body } = answer;
  const told = toldSchema.safeParse(body);
  if (!told.success) return null;
  const word = told.data.status?.toUpperCase() ?? "";
  const sentence = `${told.data.error ?? ""} ${told.data.message ?? ""}`;
  const detail = `HTTP ${http}, ${word || "no status"}`;
  if (word === "NOT_AUTHORIZED") return { code: "plan_required", detail };
  if (http === 403 && /\bplan\b|upgrade|entitled/i.test(sentence)) return { code: "plan_required", detail };
  if (word === "NOT_FOUND") return { code: "not_found", detail };
  if (http !== 200 || word !== "ERROR") return null;
  if (/maximum requests|rate limit|per minute/i.test(sentence)) return { code: "rate_limited", detail };
  return { code: /api key/i.test(sentence) ? "auth" : "bad_data", detail };
}
