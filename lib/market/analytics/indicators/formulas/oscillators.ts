import { type Column, computeSma, emptyColumn, mapColumn } from "./averages";
import { computeHighest, computeLowest } from "./bands";
import type { Ranges } from "./ranges";

/** The close's place between the lowest low (0) and the highest high (100) of `period` sessions; none where equal. */
function computePlace({ high, low, close }: Ranges, period: number): Column {
  const top = computeHighest(high, period);
  const bottom = computeLowest(low, period);
  return mapColumn(close, (value, index) => {
    const floor = bottom[index] as number;
    return (100 * (value - floor)) / ((top[index] as number) - floor);
  });
}

/** Stochastic oscillator, 0 to 100: slow %K (simple average of the close's place) and %D (simple average of it). */
export function computeStochastic(
  ranges: Ranges,
  [period, slowing, signal]: readonly [number, number, number],
): { k: Column; d: Column } {
  const k = computeSma(computePlace(ranges, period), slowing);
  return { k, d: computeSma(k, signal) };
}

/** Williams %R, -100 to 0: the close's place counted down from the highest high. */
export function computeWilliamsR(ranges: Ranges, period: number): Column {
  return mapColumn(computePlace(ranges, period), (place) => place - 100);
}

/** (high + low + close) / 3 of each session. */
export function computeTypicalPrice({ high, low, close }: Ranges): Column {
  return mapColumn(close, (value, index) => (value + (high[index] as number) + (low[index] as number)) / 3);
}

/**
 * Commodity channel index: the typical price less its simple average, over 0.015 times the mean absolute deviation from
 * that average (Lambert 1980); none where the deviation is zero.
 */
export function computeCci(ranges: Ranges, period: number): Column {
  const price = computeTypicalPrice(ranges);
  const average = computeSma(price, period);
  const result = emptyColumn(price.length);
  for (let end = period - 1; end < price.length; end++) {
    const mean = average[end] as number;
    let apart = 0;
    for (let index = end - period + 1; index <= end; index++) {
      apart += Math.abs((price[index] as number) - mean);
    }
    // Equal prices leave a rest of rounding in the mean: that is no deviation.
    const isFlat = apart <= 1e-12 * period * Math.abs(mean);
    if (!isFlat) result[end] = ((price[end] as number) - mean) / (0.015 * (apart / period));
  }
  return result;
}

/**
 * Aroon up and down, 0 to 100: how recent the highest high and the lowest low of the last `period + 1` sessions are
 * (100 is this session, 0 is `period` sessions ago; the newest where equal), and up less down.
 */
export function computeAroon({ high, low }: { high: Column; low: Column }, period: number) {
  const up = emptyColumn(high.length);
  const down = emptyColumn(high.length);
  for (let end = period; end < high.length; end++) {
    let top = end - period;
    let bottom = top;
    for (let index = top + 1; index <= end; index++) {
      if ((high[index] as number) >= (high[top] as number)) top = index;
      if ((low[index] as number) <= (low[bottom] as number)) bottom = index;
    }
    up[end] = (100 * (period - (end - top))) / period;
    down[end] = (100 * (period - (end - bottom))) / period;
  }
  return { up, down, oscillator: mapColumn(up, (value, index) => value - (down[index] as number)) };
}
