import { type Column, computeSma, emptyColumn, mapColumn } from "./averages";

/**
 * Bollinger bands: the simple average, and `width` population standard deviations (ddof 0) around it. `percentB` is the
 * close's place between the bands (0 lower, 1 upper), `bandwidth` their distance over the average, both as fractions.
 */
export function computeBollinger(close: Column, [period, width]: readonly [number, number]) {
  const middle = computeSma(close, period);
  const upper = emptyColumn(close.length);
  const lower = emptyColumn(close.length);
  const percentB = emptyColumn(close.length);
  const bandwidth = emptyColumn(close.length);
  for (let end = period - 1; end < close.length; end++) {
    const mean = middle[end] as number;
    const reach = width * computeDeviation(close, end, period, mean);
    upper[end] = mean + reach;
    lower[end] = mean - reach;
    percentB[end] = ((close[end] as number) - (mean - reach)) / (2 * reach);
    bandwidth[end] = (2 * reach) / mean;
  }
  return { middle, upper, lower, percentB, bandwidth };
}

function computeDeviation(values: Column, end: number, period: number, mean: number): number {
  let squares = 0;
  for (let index = end - period + 1; index <= end; index++) {
    const apart = (values[index] as number) - mean;
    squares += apart * apart;
  }
  const deviation = Math.sqrt(squares / period);
  // Equal prices leave a rest of rounding in the mean: that is no deviation.
  return deviation <= 1e-12 * Math.abs(mean) ? 0 : deviation;
}

/** Highest of the last `period` values, the present one included. */
export function computeHighest(values: Column, period: number): Column {
  const result = emptyColumn(values.length);
  let best = 0;
  for (let end = 0; end < values.length; end++) {
    if (best <= end - period) {
      best = end - period + 1;
      for (let index = best + 1; index < end; index++) {
        if ((values[index] as number) >= (values[best] as number)) best = index;
      }
    }
    if ((values[end] as number) >= (values[best] as number)) best = end;
    if (end >= period - 1) result[end] = values[best] as number;
  }
  return result;
}

/** Lowest of the last `period` values, the present one included. */
export function computeLowest(values: Column, period: number): Column {
  const mirrored = computeHighest(
    mapColumn(values, (value) => -value),
    period,
  );
  return mapColumn(mirrored, (value) => -value);
}

/** Donchian channel: highest high and lowest low of the last `period` sessions, this one included, and their middle. */
export function computeDonchian({ high, low }: { high: Column; low: Column }, period: number) {
  const upper = computeHighest(high, period);
  const lower = computeLowest(low, period);
  return { upper, lower, middle: mapColumn(upper, (value, index) => (value + (lower[index] as number)) / 2) };
}
