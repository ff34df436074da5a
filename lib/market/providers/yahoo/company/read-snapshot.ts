import { z } from "zod";
import type { Instrument } from "@/lib/contract/market";
import { SourceFault } from "../../remote/source-fault";
import { findExchange } from "../prices/exchanges";
import { toMajorCurrency } from "../prices/minor-units";
import { toKind } from "../prices/to-instrument";
import { looseFlag, looseInstant, looseNumber, looseText } from "./loose-values";

/**
 * What Yahoo tells of one instrument at one moment, as it tells it: prices in `currency` (pence too), per-share figures
 * of the report mostly in `financialCurrency`. Null is absent or unreadable.
 */
export interface Snapshot {
  symbol: string | null;
  name: string | null;
  exchange: string | null;
  timeZone: string | null;
  quoteType: string | null;
  currency: string | null;
  financialCurrency: string | null;
  price: number | null;
  pricedAtMs: number | null;
  delayMinutes: number | null;
  marketState: string | null;
  dayHigh: number | null;
  dayLow: number | null;
  volume: number | null;
  marketCap: number | null;
  trailingPe: number | null;
  forwardPe: number | null;
  trailingEps: number | null;
  forwardEps: number | null;
  bookValue: number | null;
  priceToBook: number | null;
  dividendRate: number | null;
  /** In percent, whatever the endpoint's own unit. */
  dividendYieldPct: number | null;
  beta: number | null;
  sharesOutstanding: number | null;
  fiftyTwoWeekHigh: number | null;
  fiftyTwoWeekLow: number | null;
  sector: string | null;
  industry: string | null;
  lastFiscalYearEndMs: number | null;
}

const numbers = <Key extends string>(...keys: Key[]) =>
  Object.fromEntries(keys.map((key) => [key, looseNumber])) as Record<Key, typeof looseNumber>;
const texts = <Key extends string>(...keys: Key[]) =>
  Object.fromEntries(keys.map((key) => [key, looseText])) as Record<Key, typeof looseText>;

const rowSchema = z.object({
  ...texts("symbol", "longName", "shortName", "fullExchangeName", "exchange", "exchangeTimezoneName"),
  ...texts("quoteType", "currency", "financialCurrency", "marketState"),
  ...numbers("regularMarketPrice", "exchangeDataDelayedBy", "regularMarketDayHigh", "regularMarketDayLow"),
  ...numbers("regularMarketVolume", "marketCap", "trailingPE", "forwardPE", "epsTrailingTwelveMonths"),
  ...numbers("epsForward", "bookValue", "priceToBook", "dividendRate", "dividendYield", "beta"),
  ...numbers("sharesOutstanding", "fiftyTwoWeekHigh", "fiftyTwoWeekLow"),
  regularMarketTime: looseInstant,
  earningsTimestamp: looseInstant,
  earningsTimestampStart: looseInstant,
  earningsTimestampEnd: looseInstant,
  isEarningsDateEstimate: looseFlag,
});
export type QuoteRow = z.infer<typeof rowSchema>;

/** The row of the quote list about the symbol asked for. None is how Yahoo says `not_found`. */
export function parseRow(input: { answer: unknown; symbol: string }): QuoteRow {
  const parsed = z.array(rowSchema).safeParse(input.answer);
  if (!parsed.success) throw new SourceFault({ code: "bad_data", detail: "a quote list of an unknown form" });
  const row = parsed.data.find(({ symbol }) => symbol?.toUpperCase() === input.symbol.toUpperCase());
  if (row) return row;
  if (parsed.data.length === 0) throw new SourceFault({ code: "not_found", detail: "no row for the symbol" });
  throw new SourceFault({ code: "bad_data", detail: "rows about other symbols" });
}

/** A row of the quote list as a snapshot. Its `dividendYield` is in percent already. */
export function fromRow(row: QuoteRow): Snapshot {
  return {
    ...row,
    name: row.longName ?? row.shortName,
    exchange: row.fullExchangeName ?? row.exchange,
    timeZone: row.exchangeTimezoneName,
    price: row.regularMarketPrice,
    pricedAtMs: row.regularMarketTime,
    delayMinutes: row.exchangeDataDelayedBy,
    dayHigh: row.regularMarketDayHigh,
    dayLow: row.regularMarketDayLow,
    volume: row.regularMarketVolume,
    trailingPe: row.trailingPE,
    forwardPe: row.forwardPE,
    trailingEps: row.epsTrailingTwelveMonths,
    forwardEps: row.epsForward,
    dividendYieldPct: row.dividendYield,
    sector: null,
    industry: null,
    lastFiscalYearEndMs: null,
  };
}

/** A part of the summary that is read when it is there; an absent or odd part has all its fields null. */
const part = <Shape extends z.ZodRawShape>(shape: Shape) => {
  const schema = z.object(shape);
  const empty = schema.parse({});
  return schema.catch(empty).default(empty as never);
};

const summarySchema = z.object({
  price: part({
    ...texts("symbol", "longName", "shortName", "exchangeName", "exchange", "quoteType", "currency"),
    ...texts("marketState"),
    ...numbers("regularMarketPrice", "marketCap", "exchangeDataDelayedBy", "regularMarketDayHigh"),
    ...numbers("regularMarketDayLow", "regularMarketVolume"),
    regularMarketTime: looseInstant,
  }),
  quoteType: part(texts("symbol", "longName", "quoteType", "timeZoneFullName", "exchange")),
  summaryDetail: part({
    ...texts("currency"),
    ...numbers("dividendRate", "dividendYield", "yield", "beta", "trailingPE", "forwardPE", "marketCap"),
    ...numbers("fiftyTwoWeekHigh", "fiftyTwoWeekLow"),
  }),
  defaultKeyStatistics: part({
    ...numbers("sharesOutstanding", "bookValue", "priceToBook", "trailingEps", "forwardEps", "beta"),
    lastFiscalYearEnd: looseInstant,
  }),
  financialData: part(texts("financialCurrency")),
  assetProfile: part(texts("sector", "industry")),
  summaryProfile: part(texts("sector", "industry")),
});

/**
 * The summary's modules as a snapshot. Its yields are fractions, where those of the quote list are percent. Of the two
 * forward P/E ratios that of `summaryDetail` is taken: it belongs to the price beside it.
 */
export function fromSummary(input: { answer: unknown; symbol: string }): Snapshot {
  const parsed = summarySchema.safeParse(input.answer);
  if (!parsed.success) throw new SourceFault({ code: "bad_data", detail: "a summary of an unknown form" });
  const { price, quoteType, summaryDetail: detail, defaultKeyStatistics: stats } = parsed.data;
  const symbol = price.symbol ?? quoteType.symbol;
  if (symbol !== null && symbol.toUpperCase() !== input.symbol.toUpperCase()) {
    throw new SourceFault({ code: "bad_data", detail: "a summary about another symbol" });
  }
  const fraction = detail.dividendYield ?? detail.yield;
  return {
    symbol: symbol ?? input.symbol,
    name: price.longName ?? quoteType.longName ?? price.shortName,
    exchange: price.exchangeName ?? price.exchange,
    timeZone:
      quoteType.timeZoneFullName ??
      findExchange(price.exchange ?? quoteType.exchange ?? "")?.timeZone ??
      null,
    quoteType: price.quoteType ?? quoteType.quoteType,
    currency: price.currency ?? detail.currency,
    financialCurrency: parsed.data.financialData.financialCurrency,
    price: price.regularMarketPrice,
    pricedAtMs: price.regularMarketTime,
    delayMinutes: price.exchangeDataDelayedBy,
    marketState: price.marketState,
    dayHigh: price.regularMarketDayHigh,
    dayLow: price.regularMarketDayLow,
    volume: price.regularMarketVolume,
    marketCap: price.marketCap ?? detail.marketCap,
    trailingPe: detail.trailingPE,
    forwardPe: detail.forwardPE,
    trailingEps: stats.trailingEps,
    forwardEps: stats.forwardEps,
    bookValue: stats.bookValue,
    priceToBook: stats.priceToBook,
    dividendRate: detail.dividendRate,
    dividendYieldPct: fraction === null ? null : fraction * 100,
    beta: detail.beta ?? stats.beta,
    sharesOutstanding: stats.sharesOutstanding,
    fiftyTwoWeekHigh: detail.fiftyTwoWeekHigh,
    fiftyTwoWeekLow: detail.fiftyTwoWeekLow,
    sector: parsed.data.assetProfile.sector ?? parsed.data.summaryProfile.sector,
    industry: parsed.data.assetProfile.industry ?? parsed.data.summaryProfile.industry,
    lastFiscalYearEndMs: stats.lastFiscalYearEnd,
  };
}

/** The instrument of a snapshot, or null where it lacks its zone or its kind. */
export function findInstrument(snapshot: Snapshot): Instrument | null {
  const kind = snapshot.quoteType === null ? null : toKind(snapshot.quoteType);
  if (kind === null || snapshot.symbol === null || snapshot.timeZone === null) return null;
  return {
    symbol: snapshot.symbol,
    name: (snapshot.name ?? snapshot.symbol).slice(0, 200),
    exchange: (snapshot.exchange ?? "").slice(0, 60),
    currency: toMajorCurrency(snapshot.currency).currency,
    timeZone: snapshot.timeZone,
    kind,
    simulated: false,
  };
}
