import type { Instrument } from "@/lib/contract/market";
import { findSymbolForm } from "../remote/daily/symbol-form";

/** Tiingo's ticker of a US listing (`BRK-B`, `BAC-P-L` for our `BAC-PL`), or null for what it is not asked for. */
export function findTiingoTicker(symbol: string): string | null {
  const form = findSymbolForm(symbol);
  if (form?.kind !== "us") return null;
  if (form.shareClass) return `${form.code}-${form.shareClass}`;
  if (form.preferred === null) return form.code;
  return form.preferred === "" ? `${form.code}-P` : `${form.code}-P-${form.preferred}`;
}

/** Our symbol of a ticker of Tiingo's. */
export function toOwnSymbol(ticker: string): string {
  return ticker.toUpperCase().replace(/-P-([A-Z])$/, "-P$1");
}

const KINDS: Record<string, Instrument["kind"]> = { stock: "equity", etf: "etf", "mutual fund": "fund" };

/** The kind of a search hit by its asset type, or null for a kind without a listing (currencies, coins). */
export function findKind(assetType: string | null | undefined): Instrument["kind"] | null {
  return KINDS[assetType?.toLowerCase() ?? ""] ?? null;
}

/**
 * A US instrument. Tiingo names neither currency nor zone: its daily prices are in dollars and its days those of New
 * York, by its documentation. Where it names no kind, five letters ending in X are a fund and a name with ETF is one.
 */
export function toInstrument(input: {
  symbol: string;
  name: string | null | undefined;
  exchange: string | null | undefined;
  kind?: Instrument["kind"] | null;
}): Instrument {
  const { symbol, name, exchange } = input;
  const guessed = /^[A-Z]{4}X$/.test(symbol) ? "fund" : /\bET[FN]\b/.test(name ?? "") ? "etf" : "equity";
  return {
    symbol,
    name: (name?.trim() || symbol).slice(0, 200),
    exchange: (exchange ?? "").slice(0, 60),
    currency: "USD",
    timeZone: "America/New_York",
    kind: input.kind ?? guessed,
    simulated: false,
  };
}
