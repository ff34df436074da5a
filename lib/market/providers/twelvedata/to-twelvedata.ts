import type { Instrument } from "@/lib/contract/market";
import { findSymbolForm } from "../remote/daily/symbol-form";
import { SourceFault } from "../remote/source-fault";
import { findVenueByMic, findVenueBySuffix } from "../remote/venues";
import { type MajorCurrency, toMajorCurrency } from "../yahoo/prices/minor-units";
import type { TwelveDataHit, TwelveDataMeta } from "./twelvedata-answers";

const US_ZONE = "America/New_York";
const INDICES: Record<string, string> = {
  GSPC: "SPX",
  IXIC: "IXIC",
  DJI: "DJI",
  NDX: "NDX",
  RUT: "RUT",
  VIX: "VIX",
};
const KINDS: Record<string, Instrument["kind"]> = {
  etf: "etf",
  "exchange-traded note": "etf",
  index: "index",
  "mutual fund": "fund",
  "physical currency": "fx",
  "digital currency": "crypto",
};

/** How a symbol of ours is asked for; null for what Twelve Data is not asked for (futures, preferred shares). */
export interface TwelveDataName {
  symbol: string;
  /** Exchange of a listing outside the United States. */
  mic_code?: string;
  country?: string;
}

/** `BRK-B` is `BRK.B`, `VOD.L` is `VOD` in `XLON`, `EURUSD=X` is `EUR/USD`, `^GSPC` is `SPX`. */
export function findTwelveDataName(symbol: string): TwelveDataName | null {
  const form = findSymbolForm(symbol);
  if (!form) return null;
  if (form.kind === "fx" || form.kind === "crypto") return { symbol: `${form.base}/${form.quote}` };
  if (form.kind === "index") {
    const code = INDICES[form.code];
    return code === undefined ? null : { symbol: code };
  }
  if (form.kind === "foreign") {
    const venue = findVenueBySuffix(form.suffix);
    return venue && { symbol: form.code, mic_code: venue.mic };
  }
  if (form.preferred !== null) return null;
  const code = form.shareClass === null ? form.code : `${form.code}.${form.shareClass}`;
  return { symbol: code, country: "United States" };
}

/**
 * The instrument an answer is about, under our symbol, and the divisor that turns its prices into the major currency.
 * An answer about another symbol or exchange is `bad_data`; a symbol of US form that is listed elsewhere only is
 * `not_found`. Days of currencies and coins are those of UTC.
 */
export function toInstrument(input: { symbol: string; meta: TwelveDataMeta; name: string | null }): {
  instrument: Instrument;
  divisor: number;
} {
  const { symbol, meta, name } = input;
  const asked = findTwelveDataName(symbol);
  const elsewhere = asked?.mic_code && meta.mic_code && meta.mic_code !== asked.mic_code;
  if (!asked || meta.symbol.toUpperCase() !== asked.symbol || elsewhere) {
    throw new SourceFault({ code: "bad_data", detail: "an answer about another symbol" });
  }
  const timeZone = meta.exchange_timezone || "UTC";
  if (asked.country && timeZone !== US_ZONE) {
    throw new SourceFault({ code: "not_found", detail: "listed outside the United States only" });
  }
  const { currency, divisor } = readCurrency({ symbol, meta });
  const instrument: Instrument = {
    symbol,
    name: (name?.trim() || symbol).slice(0, 200),
    exchange: (meta.exchange ?? "").slice(0, 60),
    currency,
    timeZone,
    kind: toKind(meta.type, symbol),
    simulated: false,
  };
  return { instrument, divisor };
}

function readCurrency(input: { symbol: string; meta: TwelveDataMeta }): MajorCurrency {
  const form = findSymbolForm(input.symbol);
  if (form?.kind === "fx" || form?.kind === "crypto") return { currency: form.quote, divisor: 1 };
  return toMajorCurrency(input.meta.currency);
}

function toKind(type: string | null | undefined, symbol: string): Instrument["kind"] {
  const known = KINDS[type?.toLowerCase() ?? ""];
  if (known) return known;
  const form = findSymbolForm(symbol)?.kind;
  return form === "fx" || form === "crypto" || form === "index" ? form : "equity";
}

/** Instruments of a search in Twelve Data's order, under our symbols, at most 8; exchanges we do not know are left out. */
export function toInstruments(hits: readonly TwelveDataHit[]): Instrument[] {
  const instruments: Instrument[] = [];
  for (const hit of hits) {
    const symbol = findOwnSymbol(hit);
    if (symbol === null || instruments.some((one) => one.symbol === symbol)) continue;
    const form = findSymbolForm(symbol);
    const quoted = form?.kind === "fx" || form?.kind === "crypto" ? form.quote : null;
    instruments.push({
      symbol,
      name: (hit.instrument_name?.trim() || symbol).slice(0, 200),
      exchange: (hit.exchange ?? "").slice(0, 60),
      currency: quoted ?? toMajorCurrency(hit.currency).currency,
      timeZone: hit.exchange_timezone || "UTC",
      kind: toKind(hit.instrument_type, symbol),
      simulated: false,
    });
  }
  return instruments.slice(0, 8);
}

function findOwnSymbol(hit: TwelveDataHit): string | null {
  const code = hit.symbol.toUpperCase();
  const type = hit.instrument_type?.toLowerCase();
  const pair = /^([A-Z0-9]{2,12})\/([A-Z]{3})$/.exec(code);
  if (pair) return toKnown(type === "digital currency" ? `${pair[1]}-${pair[2]}` : `${pair[1]}${pair[2]}=X`);
  if (type === "index") {
    const own = Object.keys(INDICES).find((one) => INDICES[one] === code);
    return own === undefined ? null : toKnown(`^${own}`);
  }
  if (hit.exchange_timezone === US_ZONE) return toKnown(code.replace(/\.([A-Z])$/, "-$1"));
  const venue = findVenueByMic(hit.mic_code ?? "");
  return venue && toKnown(`${code}.${venue.suffix}`);
}

function toKnown(symbol: string): string | null {
  return findTwelveDataName(symbol) === null ? null : symbol;
}
