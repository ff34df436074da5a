import type { Earnings, Fundamentals, MarketAbility } from "@/lib/contract/company/company-data";
import type { ExchangeStatus } from "@/lib/contract/company/company-results";
import type { Instrument } from "@/lib/contract/market";
import type {
  FilingList,
  HistoryRequest,
  IntradayHistory,
  IntradayRequest,
  MarketCall,
  MarketFailure,
  MarketResult,
  NewsList,
  PriceHistory,
  Quote,
} from "./provider";
import type { SourceUsage } from "./usage/source-usage";

/** How one source is doing, for the page's examples, `/admin` and `npm run doctor`. */
export interface SourceHealth {
  id: string;
  label: string;
  /** `unknown` until the first call. */
  state: "ok" | "failing" | "unknown" | "off";
  lastFailure: MarketFailure | null;
  /** Instruments it lists itself, or null where it has no list. */
  listed: number | null;
  can: readonly MarketAbility[];
}

/** A chain's failure: the one to tell first, and each source that was tried. */
export interface ChainFailure {
  failure: MarketFailure;
  tried: MarketFailure[];
}
export type ChainResult<T> = { ok: true; value: T } | ({ ok: false } & ChainFailure);

/** What a word or phrase of a message turned out to name. */
export type Resolution =
  | {
      kind: "one";
      instrument: Instrument;
      mention: string;
      /** Something to tell with the answer: "FB has been META since Jun 9, 2022." */
      note?: string;
    }
  | { kind: "many"; candidates: Instrument[]; mention: string }
  | {
      kind: "none";
      mention: string;
      /** Why there is nothing, where it is known: "Twitter (TWTR) left the exchange on Oct 28, 2022." */
      note?: string;
      /** The symbol under which it was traded, of a company that left the exchange. */
      former?: string;
    };

/**
 * A place in a text that surely names an instrument: `text.slice(start, end)` is `mention`, as the user wrote it.
 * `resolution` is `none` only for a forced symbol ("$ZZZZ", "NYSE:ZZZZ") that no table knows: a search may.
 */
export interface Spotted {
  start: number;
  end: number;
  mention: string;
  resolution: Resolution;
  /** True for a name that is spelt otherwise: "telsa". */
  misspelt?: boolean;
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
  spot(request: { text: string }): Promise<readonly Spotted[]>;
  /** Everything the local sources list (imported and demo), for spotting names in a text. */
  listLocal(): Promise<Instrument[]>;
  /** An instrument by its exact symbol, from tables and local sources; null when none knows it. */
  findBySymbol(symbol: string): Promise<Instrument | null>;
  intraday(request: IntradayRequest & Forceable): Promise<ChainResult<IntradayHistory>>;
  fundamentals(request: MarketCall & Forceable & { symbol: string }): Promise<ChainResult<Fundamentals>>;
  earnings(request: MarketCall & Forceable & { symbol: string }): Promise<ChainResult<Earnings>>;
  news(request: MarketCall & Forceable & { symbol: string }): Promise<ChainResult<NewsList>>;
  filings(request: MarketCall & Forceable & { symbol: string }): Promise<ChainResult<FilingList>>;
  /** Status of the exchange that an instrument is traded on; null where no calendar knows it. No network. */
  statusOf(request: { instrument: Instrument; now: Date }): ExchangeStatus | null;
  /** Status of one exchange by its identifier ("XNYS"), or of all known ones. */
  listStatuses(request: { exchangeIds: readonly string[] | null; now: Date }): ExchangeStatus[];
  /** Sources that may answer for a symbol, in their order, with what each can be asked for. */
  listSourcesFor(symbol: string): Promise<{ label: string; can: readonly MarketAbility[] }[]>;
  /** Calls, hits, errors, latency and quota left of each source on one UTC day (`YYYY-MM-DD`). */
  usage(request: { day: string; now: Date }): Promise<SourceUsage[]>;
  health(): Promise<SourceHealth[]>;
  /** Ask each remote source a cheap question once, so that `health()` tells something; bounded by the signal. */
  probe(request: MarketCall): Promise<void>;
}

export type { MarketResult };
