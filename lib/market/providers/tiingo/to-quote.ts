import type { Bar, Instrument } from "@/lib/contract/market";
import type { Quote } from "../../provider";
import { toTradedOn } from "../../trading-day";
import { findPreviousClose, getSessionBounds } from "../remote/daily/session-bounds";
import { type SourceFacts, toProvenance } from "../remote/daily/to-history";
import { SourceFault } from "../remote/source-fault";
import type { TiingoTop } from "./tiingo-answers";

/** A reference price that can be believed, with its day and instant. */
export interface TopPrice {
  price: number;
  tradedOn: string;
  instant: Date;
  /** True until the session of its day has ended. */
  running: boolean;
  top: TiingoTop;
}

interface Subject {
  source: SourceFacts;
  instrument: Instrument;
  now: Date;
}

/** The reference price of an answer, or null where it has none or dates it after today. */
export function findTopPrice(input: Omit<Subject, "source"> & { top: TiingoTop | null }): TopPrice | null {
  const { top, instrument, now } = input;
  const price = toPositive(top?.tngoLast) ?? toPositive(top?.last);
  const atMs = Date.parse(top?.timestamp ?? "");
  if (!top || price === null || Number.isNaN(atMs)) return null;
  const { timeZone } = instrument;
  const tradedOn = toTradedOn({ atMs, timeZone });
  if (tradedOn > toTradedOn({ atMs: now.getTime(), timeZone })) return null;
  const running = getSessionBounds({ instrument, tradedOn }).closesAtMs > now.getTime();
  return { price, tradedOn, instant: new Date(atMs), running, top };
}

/** A price of the feed as a quote. Its volume is that of one exchange and is not told. */
export function toTopQuote(input: Subject & { found: TopPrice }): Quote {
  const { source, instrument, now } = input;
  const { price, tradedOn, instant, top } = input.found;
  const previous = findPreviousClose({ instrument, tradedOn, price, told: top.prevClose });
  return {
    instrument,
    price,
    tradedOn,
    previousClose: previous?.close ?? null,
    previousOn: previous?.tradedOn ?? null,
    dayHigh: toPositive(top.high),
    dayLow: toPositive(top.low),
    volume: null,
    provenance: toProvenance({ source, instrument, tradedOn, instant, adjustment: "split", now }),
  };
}

/** The last daily row as a quote. */
export function toCloseQuote(input: Subject & { bars: readonly Bar[] }): Quote {
  const { source, instrument, now, bars } = input;
  const last = bars.at(-1);
  const previous = bars.at(-2);
  if (!last) throw new SourceFault({ code: "no_data", detail: "no price in the answer" });
  return {
    instrument,
    price: last.close,
    tradedOn: last.tradedOn,
    previousClose: previous?.close ?? null,
    previousOn: previous?.tradedOn ?? null,
    dayHigh: last.high,
    dayLow: last.low,
    volume: last.volume,
    provenance: toProvenance({ source, instrument, tradedOn: last.tradedOn, adjustment: "split", now }),
  };
}

function toPositive(value: number | null | undefined): number | null {
  return value && value > 0 ? value : null;
}
