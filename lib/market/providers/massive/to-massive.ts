import type { Instrument } from "@/lib/contract/market";
import { toTradedOn } from "../../trading-day";
import { findSymbolForm } from "../remote/daily/symbol-form";
import type { MassiveTicker } from "./massive-answers";

const US_ZONE = "America/New_York";
const INDICES: Record<string, string> = {
  GSPC: "SPX",
  IXIC: "COMP",
  DJI: "DJI",
  NDX: "NDX",
  RUT: "RUT",
  VIX: "VIX",
};
const KINDS: Record<string, Instrument["kind"]> = {
  ETF: "etf",
  ETN: "etf",
  ETV: "etf",
  ETS: "etf",
  FUND: "fund",
};
const EXCHANGES: Record<string, string> = {
  XNAS: "NASDAQ",
  XNYS: "NYSE",
  ARCX: "NYSE Arca",
  XASE: "NYSE American",
  BATS: "Cboe BZX",
};

/** `BRK-B` is `BRK.B`, `BAC-PL` is `BACpL`, `^GSPC` is `I:SPX`, `BTC-USD` is `X:BTCUSD`; null for listings elsewhere. */
export function findMassiveTicker(symbol: string): string | null {
  const form = findSymbolForm(symbol);
  if (!form || form.kind === "foreign") return null;
  if (form.kind === "fx") return `C:${form.base}${form.quote}`;
  if (form.kind === "crypto") return `X:${form.base}${form.quote}`;
  if (form.kind === "index") return form.code in INDICES ? `I:${INDICES[form.code]}` : null;
  if (form.shareClass !== null) return `${form.code}.${form.shareClass}`;
  return form.preferred === null ? form.code : `${form.code}p${form.preferred}`;
}

/** Our symbol of a US stock ticker of Massive's, or null for units, warrants and other markets. */
export function findOwnSymbol(ticker: string): string | null {
  const symbol = ticker.replace(/\.([A-Z])$/, "-$1").replace(/^([A-Z]+)p([A-Z]?)$/, "$1-P$2");
  return findMassiveTicker(symbol) === ticker ? symbol : null;
}

/**
 * The instrument under our symbol. Stocks and indices are in dollars with the days of New York, by Massive's
 * documentation; a pair is in its second currency with the days of UTC. `details` null: the symbol is its own name.
 */
export function toInstrument(input: { symbol: string; details: MassiveTicker | null }): Instrument {
  const { symbol, details } = input;
  const form = findSymbolForm(symbol);
  const pair = form?.kind === "fx" || form?.kind === "crypto" ? form : null;
  const exchange = details?.primary_exchange ?? "";
  return {
    symbol,
    name: (details?.name?.trim() || symbol).slice(0, 200),
    exchange: (EXCHANGES[exchange] ?? exchange).slice(0, 60),
    currency: pair?.quote ?? "USD",
    timeZone: pair ? "UTC" : US_ZONE,
    kind: pair?.kind ?? (form?.kind === "index" ? "index" : (KINDS[details?.type ?? ""] ?? "equity")),
    simulated: false,
  };
}

/**
 * The day of a daily bar. It begins at midnight of the exchange's zone; an instant of midnight UTC exactly, at which no
 * day of New York begins, names the day by its date.
 */
export function toBarDay(input: { atMs: number; timeZone: string }): string {
  const { atMs } = input;
  return atMs % 86_400_000 === 0 ? new Date(atMs).toISOString().slice(0, 10) : toTradedOn(input);
}
