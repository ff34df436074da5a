import type { Bar } from "@/lib/contract/market";
import { findLastOnOrBefore } from "../bar-search";
import { countDays } from "../trading-day";

/** A rate older than this many calendar days is not used. */
const LONGEST_STALE_DAYS = 7;

/**
 * Daily bars in another currency, ascending. Each price is multiplied by the rate's close of the same day, else by the
 * last one up to seven days before; a day without such a rate is left out. `rates` close at the price of one unit of
 * the bars' currency in the other (EUR to USD: the euro in dollars); `inverse` divides instead, for rates quoted the
 * other way round. Volumes stay. All four prices take the close's rate: highs and lows are those of the own currency.
 */
export function convertBars(input: {
  bars: readonly Bar[];
  rates: readonly Bar[];
  inverse?: boolean;
}): Bar[] {
  const { bars, inverse = false } = input;
  const rates = input.rates.filter(({ close }) => Number.isFinite(close) && close > 0);
  const converted: Bar[] = [];
  for (const bar of bars) {
    const rate = rates[findLastOnOrBefore(rates, bar.tradedOn)];
    if (rate === undefined) continue;
    if (countDays({ from: rate.tradedOn, to: bar.tradedOn }) > LONGEST_STALE_DAYS) continue;
    const factor = inverse ? 1 / rate.close : rate.close;
    const toOther = (price: number | null) => (price === null ? null : price * factor);
    converted.push({
      ...bar,
      open: toOther(bar.open),
      high: toOther(bar.high),
      low: toOther(bar.low),
      close: bar.close * factor,
      adjClose: toOther(bar.adjClose),
    });
  }
  return converted;
}
