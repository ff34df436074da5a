import type { Adjustment, Bar, CorporateEvent, Instrument, Provenance } from "@/lib/contract/market";
import { findFirstOnOrAfter } from "../../../bar-search";
import type { HistoryRequest, PriceHistory } from "../../../provider";
import { addDays } from "../../../trading-day";
import { SourceFault } from "../source-fault";
import { getSessionBounds } from "./session-bounds";

/** Calendar days asked for before a span, so that the last close before it is in the answer. */
export const DAYS_BEFORE = 15;

/** What a source says of itself in every provenance. */
export interface SourceFacts {
  sourceId: string;
  sourceLabel: string;
  sourceUrl: string | null;
  /** Minutes that its prices lag behind a trading exchange, or null where it does not say. */
  delayMinutes: number | null;
}

/** A real-time price older than this is not called live. */
const LIVE_WITHIN_MS = 5 * 60_000;

/**
 * Provenance of figures whose newest is `instant`, or the close of `tradedOn` where the source names a day alone.
 * A session that has not closed by `now` makes them `delayed` (as of now at the latest), any other `end_of_day`; a
 * source without delay (`delayMinutes` 0) is `live` where its instant is at most five minutes old.
 */
export function toProvenance(input: {
  source: SourceFacts;
  instrument: Instrument;
  tradedOn: string;
  instant?: Date | null;
  adjustment: Adjustment;
  now: Date;
}): Provenance {
  const { source, instrument, tradedOn, now } = input;
  const closeMs = getSessionBounds({ instrument, tradedOn }).closesAtMs;
  const running = closeMs > now.getTime();
  const asOfMs = Math.min(input.instant?.getTime() ?? closeMs, now.getTime());
  const ageMs = now.getTime() - (input.instant?.getTime() ?? 0);
  const isLive = source.delayMinutes === 0 && ageMs <= LIVE_WITHIN_MS;
  return {
    sourceId: source.sourceId,
    sourceLabel: source.sourceLabel,
    sourceUrl: source.sourceUrl,
    asOf: new Date(asOfMs).toISOString(),
    timeZone: instrument.timeZone,
    adjustment: input.adjustment,
    freshness: running ? (isLive ? "live" : "delayed") : "end_of_day",
    delayMinutes: running && (isLive || source.delayMinutes !== 0) ? source.delayMinutes : null,
  };
}

/**
 * The asked span of a symbol's bars (ascending) with the last bar before it and the events inside it. Nothing inside
 * the span is thrown as `no_data`.
 */
export function toHistory(input: {
  source: SourceFacts;
  instrument: Instrument;
  bars: readonly Bar[];
  events: readonly CorporateEvent[];
  adjustment: Adjustment;
  request: HistoryRequest;
}): PriceHistory {
  const { bars, instrument } = input;
  const { from, to, now } = input.request;
  const first = findFirstOnOrAfter(bars, from);
  const end = findFirstOnOrAfter(bars, addDays(to, 1));
  const last = bars[end - 1];
  if (first >= end || !last) {
    throw new SourceFault({ code: "no_data", detail: "no session within the span" });
  }
  const { source, adjustment } = input;
  return {
    instrument,
    interval: "1d",
    bars: bars.slice(Math.max(0, first - 1), end),
    events: input.events.filter(({ tradedOn }) => tradedOn >= from && tradedOn <= to),
    provenance: toProvenance({ source, instrument, tradedOn: last.tradedOn, adjustment, now }),
  };
}

/** Throws `no_data` for a span that ends before it starts or starts after today: nothing need be asked. */
export function refuseEmptySpan(request: HistoryRequest): void {
  const tomorrow = addDays(request.now.toISOString().slice(0, 10), 1);
  if (request.from <= request.to && request.from <= tomorrow) return;
  throw new SourceFault({
    code: "no_data",
    detail: "no day of the span has come yet, or it ends before it starts",
  });
}
