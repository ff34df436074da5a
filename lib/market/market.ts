import type { Instrument } from "@/lib/contract/market";
import type {
  HistoryRequest,
  MarketCall,
  MarketFailure,
  MarketResult,
  PriceHistory,
  Quote,
} from "./provider";

/** How one source is doing, for the page's examples, `/admin` and `npm run doctor`. */
export interface SourceHealth {
  id: string;
  label: string;
  /** `unknown` until the first call. */
  state: "ok" | "failing" | "unknown" | "off";
  lastFailure: MarketFailure | null;
  /** Instruments it lists itself, or null where it has no list. */
  listed: number | null;
}

/** A chain's failure: the one to tell first, and each source that was tried. */
export interface ChainFailure {
  failure: MarketFailure;
  tried: MarketFailure[];
}
export type ChainResult<T> = { ok: true; value: T } | ({ ok: false } & ChainFailure);

/** What a word or phrase of a message turned out to name. */
export type Resolution =
  | { kind: "one"; instrument: Instrument; mention: string }
  | { kind: "many"; candidates: Instrument[]; mention: string }
  | { kind: "none"; mention: string };

/**
 * A place in a text that surely names an instrument: `text.slice(start, end)` is `mention`, as the user wrote it.
 * `resolution` is `none` only for a forced symbol ("$ZZZZ", "NYSE:ZZZZ") that no table knows: a search may.
 */
export interface Spotted {
  start: number;
  end: number;
  mention: string;
  resolution: Resolution;
}

/** Set by a Retry button: ask the source for real, whatever failed or was kept a moment ago. */
export interface Forceable {
  force?: boolean;
}

/** The market room's verbs, over the sources in their order. */
export interface Market {
  quote(request: MarketCall & Forceable & { symbol: string }): Promise<ChainResult<Quote>>;
  history(request: HistoryRequest & Forceable): Promise<ChainResult<PriceHistory>>;
  /** Resolve one mention ("Apple", "$F", "MSFT", "SIM:ORBT"): tables first, then imported and demo names, then search. */
  resolve(request: MarketCall & { mention: string; searchSources: boolean }): Promise<Resolution>;
  /** Names and symbols inside a text, in the order they stand, longest first where they overlap. No network. */
  spot(request: { text: string }): Promise<Spotted[]>;
  /** Everything the local sources list (imported and demo), for spotting names in a text. */
  listLocal(): Promise<Instrument[]>;
  /** An instrument by its exact symbol, from tables and local sources; null when none knows it. */
  findBySymbol(symbol: string): Promise<Instrument | null>;
  health(): Promise<SourceHealth[]>;
  /** Ask each remote source a cheap question once, so that `health()` tells something; bounded by the signal. */
  probe(request: MarketCall): Promise<void>;
}

export type { MarketResult };
