import type { Instrument, Provenance } from "@/lib/contract/market";
import { YAHOO_ID, YAHOO_LABEL } from "../yahoo-identity";
import type { ChartMeta } from "./chart-schema";

/** Longest delay of Yahoo's prices for shares and funds of an exchange. */
const DELAY_MINUTES = 15;
const DELAYED_KINDS = new Set<Instrument["kind"]>(["equity", "etf", "index", "future"]);

/**
 * Provenance of a Yahoo answer. While the exchange trades (and for the delay after it) the newest figure is `delayed`;
 * otherwise it is `end_of_day`. `delayMinutes` is null for currencies and coins, where Yahoo names no delay.
 */
export function toProvenance(input: {
  meta: ChartMeta;
  instrument: Instrument;
  asOfMs: number;
  now: Date;
}): Provenance {
  const { meta, instrument, asOfMs } = input;
  const running = isRunning({ meta, asOfMs, nowMs: input.now.getTime() });
  return {
    sourceId: YAHOO_ID,
    sourceLabel: YAHOO_LABEL,
    sourceUrl: `https://finance.yahoo.com/quote/${encodeURIComponent(instrument.symbol)}`,
    asOf: new Date(asOfMs).toISOString(),
    timeZone: instrument.timeZone,
    adjustment: "split",
    freshness: running ? "delayed" : "end_of_day",
    delayMinutes: running && DELAYED_KINDS.has(instrument.kind) ? DELAY_MINUTES : null,
  };
}

/** True when the newest figure belongs to a session that has not ended (with its delay) by now. */
function isRunning(input: { meta: ChartMeta; asOfMs: number; nowMs: number }): boolean {
  const regular = input.meta.currentTradingPeriod?.regular;
  if (!regular) return false;
  const openUntil = regular.end + DELAY_MINUTES * 60_000;
  return input.asOfMs >= regular.start && input.nowMs >= regular.start && input.nowMs < openUntil;
}
