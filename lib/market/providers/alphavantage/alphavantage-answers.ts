import { z } from "zod";
import { hasCloses, leadingDay, lenientNumber, optionalNumber } from "../remote/daily/lenient-numbers";
import type { FaultFacts } from "../remote/source-fault";

const rowSchema = z
  .object({
    "1. open": optionalNumber,
    "2. high": optionalNumber,
    "3. low": optionalNumber,
    "4. close": optionalNumber,
    "5. adjusted close": optionalNumber,
    "5. volume": optionalNumber,
    "6. volume": optionalNumber,
    "7. dividend amount": optionalNumber,
    "8. split coefficient": optionalNumber,
  })
  .transform((row) => ({
    open: row["1. open"],
    high: row["2. high"],
    low: row["3. low"],
    close: row["4. close"],
    adjClose: row["5. adjusted close"],
    volume: row["6. volume"] ?? row["5. volume"],
    dividend: row["7. dividend amount"],
    splitFactor: row["8. split coefficient"],
  }));

/** `TIME_SERIES_DAILY` and `..._ADJUSTED`: rows by day, newest first, as traded; only the latter has events. */
export const dailySchema = z
  .object({
    "Meta Data": z.object({ "2. Symbol": z.string() }),
    "Time Series (Daily)": z.record(leadingDay, rowSchema),
  })
  .transform((answer) => ({
    symbol: answer["Meta Data"]["2. Symbol"],
    rows: Object.entries(answer["Time Series (Daily)"])
      .map(([tradedOn, row]) => ({ tradedOn, ...row }))
      .sort((a, b) => (a.tradedOn < b.tradedOn ? -1 : 1)),
  }))
  .refine(({ rows }) => hasCloses(rows));
export type AlphaVantageDaily = z.infer<typeof dailySchema>;

/** `GLOBAL_QUOTE`: the newest price; the day of the close before it is not told. */
export const quoteSchema = z
  .object({
    "Global Quote": z.object({
      "01. symbol": z.string(),
      "03. high": optionalNumber,
      "04. low": optionalNumber,
      "05. price": lenientNumber,
      "06. volume": optionalNumber,
      "07. latest trading day": leadingDay,
      "08. previous close": optionalNumber,
    }),
  })
  .transform(({ "Global Quote": quote }) => ({
    symbol: quote["01. symbol"],
    high: quote["03. high"],
    low: quote["04. low"],
    price: quote["05. price"],
    volume: quote["06. volume"],
    tradedOn: quote["07. latest trading day"],
    previousClose: quote["08. previous close"],
  }));

/** `SYMBOL_SEARCH`. */
export const hitsSchema = z
  .object({
    bestMatches: z.array(
      z.object({
        "1. symbol": z.string().min(1).max(40),
        "2. name": z.string().nullish(),
        "3. type": z.string().nullish(),
        "4. region": z.string().nullish(),
        "8. currency": z.string().nullish(),
      }),
    ),
  })
  .transform(({ bestMatches }) =>
    bestMatches.map((hit) => ({
      symbol: hit["1. symbol"],
      name: hit["2. name"] ?? null,
      type: hit["3. type"] ?? "",
      region: hit["4. region"] ?? "",
      currency: hit["8. currency"] ?? null,
    })),
  );
export type AlphaVantageHit = z.infer<typeof hitsSchema>[number];

const toldSchema = z.union([
  z.object({ Information: z.string() }).transform((body) => body.Information),
  z.object({ Note: z.string() }).transform((body) => body.Note),
]);
const refusedSchema = z.object({ "Error Message": z.string() }).transform((body) => body["Error Message"]);
const unknownQuoteSchema = z.object({ "Global Quote": z.strictObject({}) });

/**
 * The fault that an answer of Alpha Vantage's means. All come with status 200: `Information` and `Note` for a limit, a
 * premium endpoint or a key for trying out, told apart by their sentence alone (a limit where none is recognised),
 * `Error Message` for a call it cannot answer, an empty object for a symbol it does not know. The sentences name the
 * key and are not passed on.
 */
export function readAlphaVantageFault(answer: { status: number; body: unknown }): FaultFacts | null {
  const { status, body } = answer;
  const told = toldSchema.safeParse(body);
  if (told.success) return toToldFault(told.data);
  const refused = refusedSchema.safeParse(body);
  if (refused.success) {
    const isKey = /\bapi ?key\b/i.test(refused.data) && /invalid|missing/i.test(refused.data);
    return isKey && !/invalid api call/i.test(refused.data)
      ? { code: "auth", detail: "the key is refused" }
      : { code: "not_found", detail: "a call it cannot answer" };
  }
  const isEmpty = typeof body === "object" && body !== null && Object.keys(body).length === 0;
  // an empty body beside a status of its own says no more than the status
  if (status === 200 && (isEmpty || unknownQuoteSchema.safeParse(body).success)) {
    return { code: "not_found", detail: "an empty answer for the symbol" };
  }
  return null;
}

function toToldFault(sentence: string): FaultFacts {
  if (/premium (?:endpoint|feature|function)/i.test(sentence)) {
    return { code: "plan_required", detail: "a premium endpoint" };
  }
  if (/demo/i.test(sentence) && /claim/i.test(sentence)) {
    return { code: "auth", detail: "the key is for trying out only" };
  }
  return { code: "rate_limited", detail: "the limit of the plan is reached" };
}
