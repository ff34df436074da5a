/** A standard deviation of returns below this is none: equal returns leave a rest of rounding. */
const NO_DEVIATION = 1e-12;

/** Mean; `NaN` of nothing. */
export function computeMean(values: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < values.length; index++) sum += values[index] as number;
  return sum / values.length;
}

/** Sample standard deviation (ddof 1); `NaN` with fewer than two values, exactly 0 where they are equal. */
export function computeDeviation(values: Float64Array): number {
  if (values.length < 2) return Number.NaN;
  const mean = computeMean(values);
  let squares = 0;
  for (let index = 0; index < values.length; index++) {
    const apart = (values[index] as number) - mean;
    squares += apart * apart;
  }
  const deviation = Math.sqrt(squares / (values.length - 1));
  return deviation < NO_DEVIATION ? 0 : deviation;
}

/** Root of the mean of squared returns below zero, returns above counted as zero (minimum acceptable return 0). */
export function computeDownside(values: Float64Array): number {
  let squares = 0;
  for (let index = 0; index < values.length; index++) {
    const loss = Math.min(values[index] as number, 0);
    squares += loss * loss;
  }
  return Math.sqrt(squares / values.length);
}

/**
 * Value at `share` (0 to 0.5) of the ascending values, between neighbours in a straight line (Hyndman and Fan's type
 * 7), and the mean of all values at or below it: 0.25 of 1, 2, 3, 4 is 1.75, and 1. `NaN` of nothing.
 */
export function computeLowerTail(values: Float64Array, share: number): { edge: number; mean: number } {
  const place = (values.length - 1) * share;
  const ascending = listLowest(values, Math.ceil(place) + 1);
  const below = ascending[Math.floor(place)] ?? Number.NaN;
  const above = ascending[Math.ceil(place)] ?? Number.NaN;
  const edge = below + (above - below) * (place - Math.floor(place));
  return { edge, mean: computeMean(ascending.filter((value) => value <= edge)) };
}

/** At least the `count` lowest values, ascending. Few of many need no sort of all: those a deviation under the mean do. */
function listLowest(values: Float64Array, count: number): Float64Array {
  const limit = computeMean(values) - computeDeviation(values);
  const low = values.filter((value) => value < limit);
  // Values equal to the highest of the lowest lie below the limit with it, so that none of them is left behind.
  return (low.length >= count ? low : values.slice()).sort();
}

/** Skewness and excess kurtosis of a sample, corrected for its size; `NaN` where it is too small or does not vary. */
export function computeShape(values: Float64Array): { skew: number; excessKurtosis: number } {
  const count = values.length;
  const mean = computeMean(values);
  let second = 0;
  let third = 0;
  let fourth = 0;
  for (let index = 0; index < count; index++) {
    const apart = (values[index] as number) - mean;
    const square = apart * apart;
    second += square;
    third += square * apart;
    fourth += square * square;
  }
  if (Math.sqrt(second / count) < NO_DEVIATION) return { skew: Number.NaN, excessKurtosis: Number.NaN };
  const skew =
    count < 3
      ? Number.NaN
      : ((third / count / (second / count) ** 1.5) * Math.sqrt(count * (count - 1))) / (count - 2);
  const excess = fourth / count / (second / count) ** 2 - 3;
  const excessKurtosis =
    count < 4 ? Number.NaN : ((count - 1) / ((count - 2) * (count - 3))) * ((count + 1) * excess + 6);
  return { skew, excessKurtosis };
}
