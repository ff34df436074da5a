import type { MarketAbility } from "@/lib/contract/company/company-data";
import type { Instrument, Provenance } from "@/lib/contract/market";
import type { Forceable } from "../market";
import type { MarketCall, MarketProvider, MarketResult } from "../provider";

/** What every answer of the market has. */
export interface Answered {
  instrument: Instrument;
  provenance: Provenance;
}

/** One question to the market, with what decides who is asked and how the answer is kept. */
export interface Question<T extends Answered> {
  kind: MarketAbility;
  request: MarketCall & Forceable;
  symbol: string;
  /** What tells this question from others of its kind, the symbol first. */
  parts: readonly string[];
  ask: (provider: MarketProvider, signal: AbortSignal) => Promise<MarketResult<T>>;
  /** For how long an answer counts as new, in milliseconds. */
  toLifetimeMs: (value: T) => number;
  /** Newest day that an answer tells prices of; null where it tells none, or for a span that ended before today. */
  findNewestOn: (value: T) => string | null;
  /** Whether an imported file's answer reaches the asked end, so that no live source is asked. */
  reachesEnd: (value: T) => boolean;
  /** The live source to ask first, whatever the order; null for the order alone. */
  prefers: string | null;
  /** Live sources that are not asked. */
  except: readonly string[];
}

/** The failure of a source that declares an ability and has no method for it. */
export function toBrokenWord(provider: MarketProvider): MarketResult<never> {
  const { id: sourceId, label: sourceLabel } = provider;
  const detail = "the source does not do what it declares";
  return { ok: false, failure: { code: "bad_data", sourceId, sourceLabel, retryAfterMs: null, detail } };
}
