import type { Quote } from "../../../provider";
import { addDays, toTradedOn } from "../../../trading-day";
import { SourceFault } from "../../remote/source-fault";
import type { YahooChart } from "./chart-schema";
import { toMajorCurrency } from "./minor-units";
import { isStepOfSplit } from "./split-step";
import { type TimedBar, toEvents, toTimedBars } from "./to-bars";
import { toInstrument } from "./to-instrument";
import { toProvenance } from "./to-provenance";

/** How far back the close before a quote may lie and still be called the previous one. */
export const PREVIOUS_WITHIN_DAYS = 15;

/**
 * The newest price of a chart answer. The close before it comes from the rows, never from the answer's own
 * `chartPreviousClose`, which is that before the first row. It is null where the two are on different share counts, as
 * on the morning of a split.
 */
export function toQuote(input: { chart: YahooChart; now: Date }): Quote {
  const { chart, now } = input;
  const instrument = toInstrument(chart.meta);
  const { divisor } = toMajorCurrency(chart.meta.currency);
  const { regularMarketPrice: price, regularMarketTime: atMs } = chart.meta;
  if (!price || price <= 0 || !atMs || atMs <= 0) {
    throw new SourceFault({ code: "no_data", detail: "no price in the answer" });
  }
  const tradedOn = toTradedOn({ atMs, timeZone: instrument.timeZone });
  const before = findBefore({ chart, tradedOn, price: price / divisor });
  const major = (value: number | null | undefined) => (value && value > 0 ? value / divisor : null);
  const high = major(chart.meta.regularMarketDayHigh);
  const low = major(chart.meta.regularMarketDayLow);
  return {
    instrument,
    price: price / divisor,
    tradedOn,
    previousClose: before?.bar.close ?? null,
    previousOn: before?.bar.tradedOn ?? null,
    dayHigh: high,
    dayLow: low,
    volume:
      chart.meta.regularMarketVolume && chart.meta.regularMarketVolume > 0
        ? chart.meta.regularMarketVolume
        : null,
    provenance: toProvenance({ meta: chart.meta, instrument, asOfMs: atMs, now }),
  };
}

/** The last bar before a day, of the past 15 days and on the price's share count; undefined where there is none. */
function findBefore(input: { chart: YahooChart; tradedOn: string; price: number }): TimedBar | undefined {
  const { chart, tradedOn, price } = input;
  const oldest = addDays(tradedOn, -PREVIOUS_WITHIN_DAYS);
  const before = toTimedBars(chart).findLast(({ bar }) => bar.tradedOn < tradedOn && bar.tradedOn >= oldest);
  if (before === undefined) return undefined;
  const { close, tradedOn: closedOn } = before.bar;
  // rows may be adjusted a night before the price is, or a morning after it
  const stepped = toEvents(chart).some(
    (split) =>
      split.tradedOn > closedOn &&
      (isStepOfSplit({ split, from: close, to: price }) || isStepOfSplit({ split, from: price, to: close })),
  );
  return stepped ? undefined : before;
}
