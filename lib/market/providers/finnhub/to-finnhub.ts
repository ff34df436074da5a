import type { Instrument } from "@/lib/contract/market";
import { findSymbolForm } from "../remote/daily/symbol-form";
import type { FinnhubProfile } from "./finnhub-answers";

/**
 * Finnhub's ticker of a US listing (`BRK.B` for our `BRK-B`), or null for what it is not asked for: it tells no currency
 * with its prices, and of listings abroad some are in pence.
 */
export function findFinnhubTicker(symbol: string): string | null {
  const form = findSymbolForm(symbol);
  if (form?.kind !== "us" || form.preferred !== null) return null;
  return form.shareClass ? `${form.code}.${form.shareClass}` : form.code;
}

/** Our symbol of a US ticker of Finnhub's, or null for a listing abroad. */
export function findOwnSymbol(ticker: string): string | null {
  const symbol = ticker.toUpperCase().replace(/^([A-Z]{1,5})\.([A-OQ-Z])$/, "$1-$2");
  return findFinnhubTicker(symbol) === null ? null : symbol;
}

const KINDS: Record<string, Instrument["kind"]> = {
  "common stock": "equity",
  adr: "equity",
  reit: "equity",
  "ny reg shrs": "equity",
  mlp: "equity",
  unit: "equity",
  etp: "etf",
  etf: "etf",
  "open-end fund": "fund",
  "closed-end fund": "fund",
};

/** The kind of a search hit by its type, or null for what we tell no prices for (warrants, preferred shares, ...). */
export function findKind(type: string | null | undefined): Instrument["kind"] | null {
  return KINDS[type?.toLowerCase() ?? ""] ?? null;
}

/** The US listing of a profile: in dollars, in New York's days. Without a profile its name is its symbol. */
export function toInstrument(input: { symbol: string; profile: FinnhubProfile | null }): Instrument {
  const { symbol, profile } = input;
  return {
    symbol,
    name: (profile?.name?.trim() || symbol).slice(0, 200),
    exchange: toExchange(profile?.exchange ?? ""),
    currency: "USD",
    timeZone: "America/New_York",
    kind: "equity",
    simulated: false,
  };
}

/** "NASDAQ NMS - GLOBAL MARKET" is NASDAQ, "NEW YORK STOCK EXCHANGE, INC." is NYSE. */
function toExchange(told: string): string {
  if (/^NASDAQ/i.test(told)) return "NASDAQ";
  return /^(NYSE|NEW YORK STOCK EXCHANGE)/i.test(told) ? "NYSE" : told.slice(0, 60);
}
