import type { Instrument } from "@/lib/contract/market";
import { findSymbolForm } from "../remote/daily/symbol-form";
import { findVenueBySuffix } from "../remote/venues";
import { toMajorCurrency } from "../yahoo/prices/minor-units";
import type { AlphaVantageHit } from "./alphavantage-answers";

/** Our suffix to Alpha Vantage's, for the exchanges it documents. */
const SUFFIXES: Record<string, string> = {
  L: "LON",
  TO: "TRT",
  V: "TRV",
  DE: "DEX",
  BO: "BSE",
  SS: "SHH",
  SZ: "SHZ",
};
const KINDS: Record<string, Instrument["kind"]> = { equity: "equity", etf: "etf", "mutual fund": "fund" };

/** `BRK-B` is `BRK-B`, `BAC-PL` is `BAC-P-L`, `VOD.L` is `VOD.LON`; null for what Alpha Vantage is not asked for. */
export function findAlphaVantageSymbol(symbol: string): string | null {
  const form = findSymbolForm(symbol);
  if (form?.kind === "foreign") {
    const suffix = SUFFIXES[form.suffix];
    return suffix === undefined ? null : `${form.code}.${suffix}`;
  }
  if (form?.kind !== "us") return null;
  if (form.shareClass) return `${form.code}-${form.shareClass}`;
  if (form.preferred === null) return form.code;
  return form.preferred === "" ? `${form.code}-P` : `${form.code}-P-${form.preferred}`;
}

/** Our symbol of one of Alpha Vantage's, or null for an exchange it does not share with us. */
export function findOwnSymbol(told: string): string | null {
  const text = told.toUpperCase();
  const foreign = /^(.+)\.([A-Z]{3})$/.exec(text);
  if (!foreign) return text.includes(".") ? null : text.replace(/-P-([A-Z])$/, "-P$1");
  const own = Object.keys(SUFFIXES).find((suffix) => SUFFIXES[suffix] === foreign[2]);
  return own === undefined ? null : `${foreign[1]}.${own}`;
}

/** An instrument with the divisor that turns its prices (pence) into its currency. */
export interface ListedInstrument {
  instrument: Instrument;
  divisor: number;
}

/**
 * A US instrument: its prices are in dollars and its days those of New York by Alpha Vantage's documentation. The name
 * is the symbol where nothing has told it.
 */
export function toUsInstrument(symbol: string): ListedInstrument {
  const zone = { currency: "USD", timeZone: "America/New_York" };
  const kind = /^[A-Z]{4}X$/i.test(symbol) ? "fund" : "equity";
  return { instrument: { symbol, name: symbol, exchange: "", ...zone, kind, simulated: false }, divisor: 1 };
}

/** The instrument of a search hit, or null for an exchange or a kind we cannot ask about. */
export function findInstrument(hit: AlphaVantageHit): ListedInstrument | null {
  const symbol = findOwnSymbol(hit.symbol);
  const form = symbol === null ? null : findSymbolForm(symbol);
  const kind = KINDS[hit.type.toLowerCase()];
  if (symbol === null || !form || !kind || findAlphaVantageSymbol(symbol) === null) return null;
  const venue = form.kind === "foreign" ? findVenueBySuffix(form.suffix) : null;
  const { currency, divisor } = toMajorCurrency(hit.currency ?? (venue ? null : "USD"));
  const instrument: Instrument = {
    symbol,
    name: (hit.name?.trim() || symbol).slice(0, 200),
    exchange: (venue?.name ?? hit.region).slice(0, 60),
    currency,
    timeZone: venue?.timeZone ?? "America/New_York",
    kind,
    simulated: false,
  };
  return { instrument, divisor };
}
