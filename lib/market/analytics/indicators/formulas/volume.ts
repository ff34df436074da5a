import { type Column, emptyColumn, mapColumn } from "./averages";
import { computeTypicalPrice } from "./oscillators";
import type { Ranges } from "./ranges";

/** Prices with the volume of each session. */
export interface Traded extends Ranges {
  volume: Column;
}

/** On-balance volume from 0 on: a session's volume is added when the close rose and taken away when it fell. */
export function computeObv({ close, volume }: Pick<Traded, "close" | "volume">): Column {
  const result = emptyColumn(close.length);
  let sum = 0;
  for (let index = 0; index < close.length; index++) {
    if (index > 0) {
      sum += Math.sign((close[index] as number) - (close[index - 1] as number)) * (volume[index] as number);
    }
    result[index] = sum;
  }
  return result;
}

/** Volume-weighted mean of the typical prices from the first session on; none before anything was traded. */
export function computeAnchoredVwap(traded: Traded): Column {
  const price = computeTypicalPrice(traded);
  let money = 0;
  let shares = 0;
  return mapColumn(price, (value, index) => {
    money += value * (traded.volume[index] as number);
    shares += traded.volume[index] as number;
    return money / shares;
  });
}

/** Volume-weighted mean of the typical prices of the last `period` sessions; none where nothing was traded. */
export function computeRollingVwap(traded: Traded, period: number): Column {
  const price = computeTypicalPrice(traded);
  const result = emptyColumn(price.length);
  for (let end = period - 1; end < price.length; end++) {
    let money = 0;
    let shares = 0;
    for (let index = end - period + 1; index <= end; index++) {
      money += (price[index] as number) * (traded.volume[index] as number);
      shares += traded.volume[index] as number;
    }
    result[end] = money / shares;
  }
  return result;
}

/**
 * Money flow index, 0 to 100: of the money traded (typical price times volume) in the last `period` sessions, the share
 * on sessions whose typical price rose; sessions without a change count for neither. None where neither had any.
 */
export function computeMfi(traded: Traded, period: number): Column {
  const price = computeTypicalPrice(traded);
  const result = emptyColumn(price.length);
  for (let end = period; end < price.length; end++) {
    let up = 0;
    let down = 0;
    for (let index = end - period + 1; index <= end; index++) {
      const now = price[index] as number;
      const before = price[index - 1] as number;
      const money = now * (traded.volume[index] as number);
      // Prices in cents that are equal may differ in the last bit of their mean: that is no change.
      if (Math.abs(now - before) <= 1e-12 * Math.abs(now)) continue;
      if (now > before) up += money;
      else down += money;
    }
    result[end] = (100 * up) / (up + down);
  }
  return result;
}
