/**
 * A column of numbers, one a session; `NaN` where there is no value (warm-up, or 0 divided by 0). Formulas take columns
 * without gaps (a leading run of `NaN` is allowed) and give columns of the same length.
 */
export type Column = Float64Array;

/** A column of the given length with no value in it. */
export function emptyColumn(length: number): Column {
  return new Float64Array(length).fill(Number.NaN);
}

/** A column of the same length, each value from the one at its place. */
export function mapColumn(values: Column, to: (value: number, index: number) => number): Column {
  const result = new Float64Array(values.length);
  for (let index = 0; index < values.length; index++) result[index] = to(values[index] as number, index);
  return result;
}

/** Simple moving average: the mean of the last `period` values. */
export function computeSma(values: Column, period: number): Column {
  const result = emptyColumn(values.length);
  for (let end = period - 1; end < values.length; end++) {
    let sum = 0;
    for (let index = end - period + 1; index <= end; index++) sum += values[index] as number;
    result[end] = sum / period;
  }
  return result;
}

/** Linearly weighted moving average: the newest value counts `period` times, the oldest once. */
export function computeWma(values: Column, period: number): Column {
  const result = emptyColumn(values.length);
  const weights = (period * (period + 1)) / 2;
  for (let end = period - 1; end < values.length; end++) {
    let sum = 0;
    for (let weight = 1; weight <= period; weight++) {
      sum += weight * (values[end - period + weight] as number);
    }
    result[end] = sum / weights;
  }
  return result;
}

/** Exponential moving average, smoothing `2 / (period + 1)`, begun with the mean of the first `period` values. */
export function computeEma(values: Column, period: number): Column {
  return smooth(values, period, 2 / (period + 1));
}

/** Wilder's smoothing, `1 / period`, begun with the mean of the first `period` values (Wilder 1978). */
export function computeWilder(values: Column, period: number): Column {
  return smooth(values, period, 1 / period);
}

function smooth(values: Column, period: number, factor: number): Column {
  const result = emptyColumn(values.length);
  let start = 0;
  while (start < values.length && Number.isNaN(values[start])) start++;
  const first = start + period - 1;
  if (first >= values.length) return result;
  let sum = 0;
  for (let index = start; index <= first; index++) sum += values[index] as number;
  let average = sum / period;
  result[first] = average;
  for (let index = first + 1; index < values.length; index++) {
    average += factor * ((values[index] as number) - average);
    result[index] = average;
  }
  return result;
}
