import { z } from "zod";
import { hasCloses, leadingDay, optionalNumber } from "../remote/daily/lenient-numbers";
import type { FaultFacts } from "../remote/source-fault";

/** `/tiingo/daily/{ticker}`: what the ticker is. */
export const metaSchema = z.object({
  ticker: z.string().min(1),
  name: z.string().nullish(),
  exchangeCode: z.string().nullish(),
});

/** `/tiingo/daily/{ticker}/prices`: one row a session, as traded, with the day's dividend and split beside it. */
export const dailyRowsSchema = z
  .array(
    z.object({
      date: leadingDay,
      open: optionalNumber,
      high: optionalNumber,
      low: optionalNumber,
      close: optionalNumber,
      volume: optionalNumber,
      adjClose: optionalNumber,
      divCash: optionalNumber,
      splitFactor: optionalNumber,
    }),
  )
  .refine(hasCloses);
export type TiingoDailyRow = z.infer<typeof dailyRowsSchema>[number];

/** `/iex/{ticker}`: the newest reference price. `tngoLast` is told to everybody, `last` to few. */
export const topsSchema = z.array(
  z.object({
    ticker: z.string(),
    timestamp: z.string().nullish(),
    tngoLast: optionalNumber,
    last: optionalNumber,
    prevClose: optionalNumber,
    high: optionalNumber,
    low: optionalNumber,
  }),
);
export type TiingoTop = z.infer<typeof topsSchema>[number];

/** `/iex/{ticker}/prices`. Its volume is that of one exchange alone, and is not read. */
export const intradayRowsSchema = z
  .array(
    z.object({
      date: z.string(),
      open: optionalNumber,
      high: optionalNumber,
      low: optionalNumber,
      close: optionalNumber,
    }),
  )
  .refine(hasCloses);

export const hitsSchema = z.array(
  z.object({
    ticker: z.string().min(1).max(40),
    name: z.string().nullish(),
    assetType: z.string().nullish(),
    isActive: z.boolean().nullish(),
    countryCode: z.string().nullish(),
  }),
);

export const newsSchema = z.array(
  z.object({
    title: z.string().nullish(),
    url: z.string().nullish(),
    source: z.string().nullish(),
    publishedDate: z.string().nullish(),
  }),
);

const toldSchema = z.object({ detail: z.string() });

/**
 * The fault that an answer of Tiingo's means. It tells them as `{"detail": "..."}` or as a bare sentence, some of them
 * with status 200 or 403 alike, so that the sentence is all there is to tell a used-up allowance from a refused token.
 */
export function readTiingoFault(answer: { status: number; body: unknown; text: string }): FaultFacts | null {
  const { status, body, text } = answer;
  const sentence = body === undefined && !/^\s*(?:[<[{]|$)/.test(text) ? text : "";
  const told = toldSchema.safeParse(body).data?.detail ?? sentence;
  if (told === "") return null;
  const detail = (meaning: string) => `HTTP ${status}, ${meaning}`;
  if (/not found/i.test(told)) return { code: "not_found", detail: detail("unknown ticker") };
  if (/run over|allocation|throttl|limit/i.test(told)) {
    return { code: "rate_limited", detail: detail("the allowance is used up") };
  }
  if (/permission|upgrade|subscri|add-on/i.test(told)) {
    return { code: "plan_required", detail: detail("not in the token's plan") };
  }
  if (/token|credential|authent/i.test(told)) return { code: "auth", detail: detail("the token is refused") };
  return null;
}
