import { z } from "zod";
import type { Instrument } from "@/lib/contract/market";
import { SourceFault } from "../../remote/source-fault";
import type { ChartMeta } from "./chart-schema";
import { findExchange } from "./exchanges";
import { toMajorCurrency } from "./minor-units";

const KINDS: Record<string, Instrument["kind"]> = {
  EQUITY: "equity",
  ETF: "etf",
  INDEX: "index",
  MUTUALFUND: "fund",
  MONEYMARKET: "fund",
  CURRENCY: "fx",
  CRYPTOCURRENCY: "crypto",
  FUTURE: "future",
};

/** Our kind for Yahoo's ("EQUITY", "ETF", ...), or null for those we tell no prices for (options, ...). */
export function toKind(quoteType: string): Instrument["kind"] | null {
  return KINDS[quoteType] ?? null;
}

/** The instrument that a chart answer is about. Kinds we do not tell prices for (options, ...) are `bad_data`. */
export function toInstrument(meta: ChartMeta): Instrument {
  const kind = toKind(meta.instrumentType);
  if (!kind) throw new SourceFault({ code: "bad_data", detail: `a ${meta.instrumentType.slice(0, 20)}` });
  return {
    symbol: meta.symbol,
    name: (meta.longName || meta.shortName || meta.symbol).slice(0, 200),
    exchange: (meta.fullExchangeName || meta.exchangeName || "").slice(0, 60),
    currency: toMajorCurrency(meta.currency).currency,
    timeZone: meta.exchangeTimezoneName,
    kind,
    simulated: false,
  };
}

const hitSchema = z.object({
  symbol: z.string().min(1).max(40),
  exchange: z.string(),
  exchDisp: z.string().nullish(),
  quoteType: z.string(),
  longname: z.string().nullish(),
  shortname: z.string().nullish(),
});
const entrySchema = z.union([hitSchema, z.object({ isYahooFinance: z.literal(false) })]);
const searchSchema = z.object({ quotes: z.array(z.unknown()) });

/**
 * Instruments of a search answer, best first, at most 8. Private companies and kinds without a price are left out.
 * Currency and zone come from the exchange, since a hit has neither; `XXX` and UTC where the exchange is unknown.
 */
export function toInstruments(body: unknown): Instrument[] {
  const parsed = searchSchema.safeParse(body);
  if (!parsed.success)
    throw new SourceFault({ code: "bad_data", detail: "search answer of an unknown form" });
  const entries = parsed.data.quotes.flatMap((quote) => {
    const entry = entrySchema.safeParse(quote);
    return entry.success ? [entry.data] : [];
  });
  if (entries.length === 0 && parsed.data.quotes.length > 0) {
    throw new SourceFault({ code: "bad_data", detail: "search hits of an unknown form" });
  }
  const instruments: Instrument[] = [];
  for (const hit of entries) {
    if (!("symbol" in hit)) continue;
    const kind = toKind(hit.quoteType);
    if (!kind) continue;
    instruments.push({
      symbol: hit.symbol,
      name: (hit.longname || hit.shortname || hit.symbol).slice(0, 200),
      exchange: (hit.exchDisp || hit.exchange).slice(0, 60),
      ...(findExchange(hit.exchange) ?? { currency: "XXX", timeZone: "UTC" }),
      kind,
      simulated: false,
    });
  }
  return instruments.slice(0, 8);
}
