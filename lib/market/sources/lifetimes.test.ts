import { describe, expect, it } from "vitest";
import type { Provenance } from "@/lib/contract/market";
import { buildInstrument, buildProvenance } from "@/lib/testing/builders";
import { failAs } from "@/lib/testing/market/scripted-source";
import type { PriceHistory, Quote } from "../provider";
import { findExchangeMoment } from "./exchange-moment";
import {
  toFailureLifetimeMs,
  toHistoryLifetimeMs,
  toIntradayLifetimeMs,
  toQuoteLifetimeMs,
} from "./lifetimes";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const share = buildInstrument({ symbol: "MSFT", exchange: "NYSE", simulated: false });
const coin = buildInstrument({ symbol: "BTC-USD", exchange: "CCC", kind: "crypto", timeZone: "UTC" });
const unknown = buildInstrument({ symbol: "X.NZ", exchange: "NZX", timeZone: "Pacific/Auckland" });
const delayed = buildProvenance({ freshness: "delayed", adjustment: "split" });

function keepQuote(
  at: string,
  tradedOn: string,
  over: { provenance?: Provenance; instrument?: typeof share } = {},
) {
  const instrument = over.instrument ?? share;
  const now = new Date(at);
  const quote = { instrument, tradedOn, provenance: over.provenance ?? delayed } as Quote;
  return toQuoteLifetimeMs({ quote, now, moment: findExchangeMoment({ instrument, now }) });
}

function keepHistory(at: string, to: string, lastOn: string, provenance: Provenance = delayed) {
  const now = new Date(at);
  const bars = [
    { tradedOn: lastOn, open: null, high: null, low: null, close: 1, adjClose: null, volume: null },
  ];
  const history: PriceHistory = { instrument: share, interval: "1d", bars, events: [], provenance };
  return toHistoryLifetimeMs({ history, to, now, moment: findExchangeMoment({ instrument: share, now }) });
}

// New York: 2026-11-20 is a Friday; the bell rings at 14:30 and 21:00 UTC, on the Monday after too
describe("a quote counts as new", () => {
  it("for 15 s while its exchange is open, and where no calendar tells", () => {
    expect(keepQuote("2026-11-20T17:00:00Z", "2026-11-20")).toBe(15 * SECOND);
    expect(keepQuote("2026-11-21T17:00:00Z", "2026-11-21", { instrument: coin })).toBe(15 * SECOND);
    expect(keepQuote("2026-11-21T17:00:00Z", "2026-11-20", { instrument: unknown })).toBe(15 * SECOND);
  });

  it("until the next opening when it is of the last session, six hours at most", () => {
    expect(keepQuote("2026-11-21T12:00:00Z", "2026-11-20")).toBe(6 * HOUR);
    expect(keepQuote("2026-11-23T13:00:00Z", "2026-11-20")).toBe(90 * MINUTE);
  });

  it("for 15 s in the half hour after the bell, when delayed sources do not tell the close yet", () => {
    expect(keepQuote("2026-11-20T21:29:00Z", "2026-11-20")).toBe(15 * SECOND);
    expect(keepQuote("2026-11-20T21:30:00Z", "2026-11-20")).toBe(6 * HOUR);
  });

  it("for 15 s on a weekend when the source has not got the Friday yet", () => {
    expect(keepQuote("2026-11-21T12:00:00Z", "2026-11-19")).toBe(15 * SECOND);
  });

  it("for a quarter of an hour from a source that has closes only", () => {
    const provenance = { ...delayed, freshness: "end_of_day" as const };
    expect(keepQuote("2026-11-20T17:00:00Z", "2026-11-19", { provenance })).toBe(15 * MINUTE);
  });
});

describe("a span of days counts as new", () => {
  const raw = { ...delayed, adjustment: "raw" as const };

  it("for 30 days when it is over and as traded", () => {
    expect(keepHistory("2026-11-20T17:00:00Z", "2021-12-31", "2021-12-31", raw)).toBe(30 * DAY);
    expect(keepHistory("2026-11-20T17:00:00Z", "2026-11-19", "2026-11-19", raw)).toBe(30 * DAY);
  });

  it("until the next opening when it is over and adjusted: a split takes effect there", () => {
    // Friday noon to Monday's bell: 2 days, 21 hours and a half
    const untilMonday = 2 * DAY + 21.5 * HOUR;
    expect(keepHistory("2026-11-20T17:00:00Z", "2021-12-31", "2021-12-31")).toBe(untilMonday);
    expect(keepHistory("2026-11-20T13:30:00Z", "2021-12-31", "2021-12-31")).toBe(HOUR);
  });

  it("for a minute while it touches an open session or lacks the last close", () => {
    expect(keepHistory("2026-11-20T17:00:00Z", "2026-12-31", "2026-11-20")).toBe(MINUTE);
    expect(keepHistory("2026-11-21T17:00:00Z", "2026-11-20", "2026-11-19", raw)).toBe(MINUTE);
  });

  it("until the next opening when it touches today and the exchange is closed", () => {
    expect(keepHistory("2026-11-23T13:30:00Z", "2026-12-31", "2026-11-20")).toBe(HOUR);
  });
});

describe("bars inside sessions count as new", () => {
  it("for a minute, and for six hours when their days are over", () => {
    const now = new Date("2026-11-20T17:00:00Z");
    const moment = findExchangeMoment({ instrument: share, now });
    expect(toIntradayLifetimeMs({ to: "2026-11-20", now, moment })).toBe(MINUTE);
    expect(toIntradayLifetimeMs({ to: "2026-11-19", now, moment })).toBe(6 * HOUR);
    expect(toIntradayLifetimeMs({ to: "2026-11-19", now, moment: null })).toBe(MINUTE);
  });
});

describe("a failure is believed", () => {
  it.each([
    ["not_found", 10 * MINUTE],
    ["no_data", 10 * MINUTE],
    ["auth", 5 * MINUTE],
    ["plan_required", 5 * MINUTE],
    ["bad_data", 10 * SECOND],
    ["offline", 0],
    ["timeout", 0],
    ["rate_limited", 0],
  ] as const)("%s for %d ms", (code, expected) => {
    const result = failAs("x", code);
    expect(result.ok ? null : toFailureLifetimeMs(result.failure)).toBe(expected);
  });
});
