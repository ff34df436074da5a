import type { Bar, CorporateEvent } from "@/lib/contract/market";

/** A split: `factor` new shares per old one (4 for 4:1, 0.1 for 1:10), in force from the opening of `tradedOn`. */
export interface Split {
  tradedOn: string;
  factor: number;
}

/**
 * Bars as traded, put on today's share count: a price is divided, a volume multiplied, by the product of the factors of
 * all splits after its day. The splits must reach to today, not just to the last bar. `adjClose` is left as it is.
 * 100 the day before a 4:1 split becomes 25; the split day itself is traded in new shares already and stays.
 */
export function adjustForSplits(input: { bars: readonly Bar[]; splits: readonly Split[] }): Bar[] {
  const factorAfter = readFactors(input.splits);
  return input.bars.map((bar) => {
    const factor = factorAfter(bar.tradedOn);
    if (factor === 1) return bar;
    const price = (value: number | null) => (value === null ? null : value / factor);
    return {
      ...bar,
      open: price(bar.open),
      high: price(bar.high),
      low: price(bar.low),
      close: bar.close / factor,
      volume: bar.volume === null ? null : bar.volume * factor,
    };
  });
}

/** The product of the factors of the splits after a day; 1 when there is none. */
function readFactors(splits: readonly Split[]): (day: string) => number {
  const latestFirst = splits.filter(isSplit).sort((a, b) => (a.tradedOn > b.tradedOn ? -1 : 1));
  return (day) => {
    let factor = 1;
    for (const split of latestFirst) {
      if (split.tradedOn <= day) break;
      factor *= split.factor;
    }
    return factor;
  };
}

function isSplit({ factor }: Split): boolean {
  return Number.isFinite(factor) && factor > 0 && factor !== 1;
}

/**
 * Dividends and splits as events, ascending by day. `amount` is the cash per share as it was paid; it is divided by the
 * later splits, like the prices, unless `adjusted` says that the source did so. Zero amounts are no dividends.
 */
export function toEvents(input: {
  dividends: readonly { tradedOn: string; amount: number }[];
  splits: readonly Split[];
  currency: string;
  adjusted: boolean;
}): CorporateEvent[] {
  const factorAfter = readFactors(input.adjusted ? [] : input.splits);
  const events: CorporateEvent[] = [];
  for (const { tradedOn, amount } of input.dividends) {
    if (!(amount > 0)) continue;
    const value = amount / factorAfter(tradedOn);
    const label = `Dividend ${Number(value.toFixed(6))} ${input.currency}`;
    events.push({ tradedOn, kind: "dividend", value, label });
  }
  for (const { tradedOn, factor } of input.splits.filter(isSplit)) {
    events.push({ tradedOn, kind: "split", value: factor, label: `Split ${renderRatio(factor)}` });
  }
  return events.sort((a, b) => (a.tradedOn < b.tradedOn ? -1 : a.tradedOn > b.tradedOn ? 1 : 0));
}

/** A factor as people write it: 4 is `4:1`, 1.5 is `3:2`, 0.1 is `1:10`. */
function renderRatio(factor: number): string {
  for (let old = 1; old <= 100; old++) {
    const fresh = factor * old;
    if (fresh >= 0.99 && Math.abs(fresh - Math.round(fresh)) < 1e-4 * old)
      return `${Math.round(fresh)}:${old}`;
  }
  return `${Number(factor.toFixed(4))}:1`;
}
