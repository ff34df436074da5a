import type { Bar, Instrument } from "@/lib/contract/market";
import type { Quote } from "../../provider";
import { toTradedOn } from "../../trading-day";
import { cleanBars } from "../remote/daily/clean-bars";
import { findPreviousClose } from "../remote/daily/session-bounds";
import { type SourceFacts, toProvenance } from "../remote/daily/to-history";
import { SourceFault } from "../remote/source-fault";
import type { FinnhubCandles, FinnhubQuote } from "./finnhub-answers";

const positive = (value: number | null) => (value !== null && value > 0 ? value : null);

/** True for the zeros with which Finnhub answers for a symbol that it does not know. */
export function isUnknown({ c, t }: FinnhubQuote): boolean {
  return positive(c) === null || positive(t) === null;
}

/** A quote in dollars. The day of the close before it is that of the session before, by the exchange's calendar. */
export function toQuote(input: {
  source: SourceFacts;
  instrument: Instrument;
  answer: FinnhubQuote;
  now: Date;
}): Quote {
  const { source, instrument, answer, now } = input;
  const price = positive(answer.c);
  const atSeconds = positive(answer.t);
  if (price === null || atSeconds === null) {
    throw new SourceFault({ code: "not_found", detail: "zeros in the place of a price" });
  }
  const { timeZone } = instrument;
  const instant = new Date(atSeconds * 1_000);
  const tradedOn = toTradedOn({ atMs: instant.getTime(), timeZone });
  if (tradedOn > toTradedOn({ atMs: now.getTime(), timeZone })) {
    throw new SourceFault({ code: "bad_data", detail: "a price of a day that has not come" });
  }
  const previous = findPreviousClose({ instrument, tradedOn, price, told: answer.pc });
  return {
    instrument,
    price,
    tradedOn,
    previousClose: previous?.close ?? null,
    previousOn: previous?.tradedOn ?? null,
    dayHigh: positive(answer.h),
    dayLow: positive(answer.l),
    volume: null,
    provenance: toProvenance({ source, instrument, tradedOn, instant, adjustment: "split", now }),
  };
}

/** Daily bars of candles, whose instants are midnight UTC of the exchange's day. */
export function toBars(input: { candles: FinnhubCandles; instrument: Instrument; now: Date }): Bar[] {
  const { candles, instrument, now } = input;
  if (candles.s === "no_data") return [];
  const { t, o, h, l, c, v } = candles;
  if ([o, h, l, c, v].some((column) => column.length !== t.length)) {
    throw new SourceFault({ code: "bad_data", detail: "columns of different length" });
  }
  const rows = t.map((seconds, index) => ({
    tradedOn: new Date(seconds * 1_000).toISOString().slice(0, 10),
    open: o[index] ?? null,
    high: h[index] ?? null,
    low: l[index] ?? null,
    close: c[index] ?? null,
    volume: v[index] ?? null,
  }));
  return cleanBars({ rows, divisor: 1, timeZone: instrument.timeZone, now });
}
