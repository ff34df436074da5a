import type {
  Earnings,
  Filing,
  Fundamentals,
  Headline,
  IntradayBar,
  IntradayInterval,
  MarketAbility,
} from "@/lib/contract/company/company-data";
import type { MarketFailureCode } from "@/lib/contract/failures";
import type { Bar, CorporateEvent, Instrument, Interval, Provenance } from "@/lib/contract/market";

/** Why a source could not answer. `detail` is for logs: no key, no full address, at most 200 characters. */
export interface MarketFailure {
  code: MarketFailureCode;
  sourceId: string;
  sourceLabel: string;
  /** Milliseconds to wait where the source said so, else null. */
  retryAfterMs: number | null;
  detail: string;
}

/** Expected outcomes are values: a provider never throws for anything its source does. It throws on our own abort. */
export type MarketResult<T> = { ok: true; value: T } | { ok: false; failure: MarketFailure };

/** A newest price. Prices in `instrument.currency` (minor units such as pence are converted at the provider's door). */
export interface Quote {
  instrument: Instrument;
  price: number;
  /** Day of the price in the exchange's zone. */
  tradedOn: string;
  previousClose: number | null;
  previousOn: string | null;
  dayHigh: number | null;
  dayLow: number | null;
  volume: number | null;
  provenance: Provenance;
}

/**
 * Daily bars, ascending by day, no day twice, sessions only (a holiday is no bar; a session without a close is no bar).
 * `open`, `high`, `low`, `close` are all adjusted as `provenance.adjustment` says; `adjClose` is adjusted for splits
 * and dividends or null. Events are those inside the bars' span.
 */
export interface PriceHistory {
  instrument: Instrument;
  interval: Interval;
  bars: Bar[];
  events: CorporateEvent[];
  provenance: Provenance;
}

/** Time and cancellation of one call. `now` is the turn's clock: providers read no other. */
export interface MarketCall {
  now: Date;
  signal: AbortSignal;
}

export interface HistoryRequest extends MarketCall {
  symbol: string;
  /** First and last day wanted, both included, `YYYY-MM-DD` in the exchange's zone. */
  from: string;
  to: string;
}

export interface IntradayRequest extends MarketCall {
  symbol: string;
  interval: IntradayInterval;
  /** First and last day wanted, both included, in the exchange's zone. */
  from: string;
  to: string;
}

/** Bars inside sessions, ascending by instant, regular hours only. Same rules as `PriceHistory`. */
export interface IntradayHistory {
  instrument: Instrument;
  interval: IntradayInterval;
  bars: IntradayBar[];
  provenance: Provenance;
}

/** Headlines about one instrument, newest first, at most 20. */
export interface NewsList {
  instrument: Instrument;
  items: Headline[];
  provenance: Provenance;
}

/** A company's filings, newest first, at most 40. */
export interface FilingList {
  instrument: Instrument;
  items: Filing[];
  provenance: Provenance;
}

/** How many requests a source allows. `per` is a sliding-free window: a minute, an hour or a day in UTC, a month. */
export interface SourceQuota {
  limit: number;
  per: "minute" | "hour" | "day" | "month";
}

/**
 * One source of market data.
 * - `yahoo`: prices split-adjusted, `adjClose` also for dividends; delayed up to 15 minutes; needs the internet.
 * - `csv`: files that the owner imported, as they were in the file; as of the last row.
 * - `demo`: invented companies under `SIM:`; never answers for any other symbol.
 */
export interface MarketProvider {
  readonly id: string;
  readonly label: string;
  readonly url: string | null;
  /** Minutes it runs behind an exchange that trades; absent where it tells the closes of ended sessions only. */
  readonly followsWithinMinutes?: number;
  /** What it can be asked for. The chain asks it for nothing else, and each ability has its method. */
  readonly can: readonly MarketAbility[];
  /** Longest a call may take before the chain goes on to the next source. */
  readonly timeoutMs: number;
  /** True when this source may know the symbol at all; cheap, no I/O over the network. */
  mayKnow(symbol: string): Promise<boolean> | boolean;
  quote(request: MarketCall & { symbol: string }): Promise<MarketResult<Quote>>;
  /**
   * Bars with `from <= tradedOn <= to`, plus the last bar before `from` where there is one (the base of a return).
   * Known symbol, but nothing inside the span: `no_data`. Unknown symbol: `not_found`.
   */
  history(request: HistoryRequest): Promise<MarketResult<PriceHistory>>;
  /** Instruments by name or symbol, best first, at most 8; an empty list is an ordinary answer. */
  search(request: MarketCall & { query: string }): Promise<MarketResult<Instrument[]>>;
  /** All it can answer for without asking anybody, where that is a list (imported files, demo market); else []. */
  list(): Promise<Instrument[]>;
  intraday?(request: IntradayRequest): Promise<MarketResult<IntradayHistory>>;
  /** Unknown symbol: `not_found`; known, but no reports (a fund, an index): `no_data`. */
  fundamentals?(request: MarketCall & { symbol: string }): Promise<MarketResult<Fundamentals>>;
  earnings?(request: MarketCall & { symbol: string }): Promise<MarketResult<Earnings>>;
  news?(request: MarketCall & { symbol: string }): Promise<MarketResult<NewsList>>;
  filings?(request: MarketCall & { symbol: string }): Promise<MarketResult<FilingList>>;
}
