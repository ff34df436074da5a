import type { CorporateEvent } from "@/lib/contract/market";
import { findFirstOnOrAfter } from "../../../bar-search";
import type { HistoryRequest, PriceHistory } from "../../../provider";
import { addDays, toTradedOn } from "../../../trading-day";
import { SourceFault } from "../../remote/source-fault";
import type { YahooChart } from "./chart-schema";
import { isStepOfSplit } from "./split-step";
import { type TimedBar, toEvents, toTimedBars } from "./to-bars";
import { toInstrument } from "./to-instrument";
import { toProvenance } from "./to-provenance";

/** The days asked of a chart answer, with the last bar before them; `no_data` where no session lies within. */
export function toHistory(input: { chart: YahooChart; request: HistoryRequest }): PriceHistory {
  const { chart, request } = input;
  const { from, to, now } = request;
  const instrument = toInstrument(chart.meta);
  const timed = toTimedBars(chart);
  const bars = timed.map(({ bar }) => bar);
  const first = findFirstOnOrAfter(bars, from);
  const end = findFirstOnOrAfter(bars, addDays(to, 1));
  const last = timed[end - 1];
  if (first >= end || !last) throw new SourceFault({ code: "no_data", detail: "no session within the span" });
  const events = toEvents(chart);
  refuseUnadjusted({ timed, events });
  return {
    instrument,
    interval: "1d",
    bars: bars.slice(Math.max(0, first - 1), end),
    events: events.filter((event) => event.tradedOn >= from && event.tradedOn <= to),
    provenance: toProvenance({ meta: chart.meta, instrument, asOfMs: toAsOf({ chart, last }), now }),
  };
}

/** The instant of the newest bar: the market's own time for the session it is in, else that session's close. */
function toAsOf(input: { chart: YahooChart; last: TimedBar }): number {
  const { chart, last } = input;
  const { regularMarketTime, currentTradingPeriod, exchangeTimezoneName: timeZone } = chart.meta;
  if (regularMarketTime && toTradedOn({ atMs: regularMarketTime, timeZone }) === last.bar.tradedOn) {
    return regularMarketTime;
  }
  const regular = currentTradingPeriod?.regular;
  return last.atMs + (regular ? Math.max(0, regular.end - regular.start) : 0);
}

/**
 * On the morning of a split, Yahoo's rows before it may still be unadjusted. Then the price jumps by the ratio of the
 * split itself, and the answer is not trusted: a fall of 75 % would be told that nobody has seen.
 */
function refuseUnadjusted(input: { timed: TimedBar[]; events: CorporateEvent[] }): void {
  for (const split of input.events) {
    const index = input.timed.findIndex(({ bar }) => bar.tradedOn >= split.tradedOn);
    const on = input.timed[index]?.bar;
    const before = input.timed[index - 1]?.bar;
    if (on && before && isStepOfSplit({ split, from: before.close, to: on.open ?? on.close })) {
      throw new SourceFault({
        code: "bad_data",
        detail: `rows before ${split.tradedOn} not adjusted for its split`,
      });
    }
  }
}
