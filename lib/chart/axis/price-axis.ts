/** A closed span of values on an axis, low end first. */
export type Domain = [number, number];

/** Share of the values' span that stays free above and below. */
const PADDING = 0.06;
/** Below this, sizes and relative differences are rounding noise and count as none. */
const SMALLEST = 1e-12;

/**
 * A domain that holds every value with room above and below, so that no spike is cut off. Null without any value.
 * Flat values get 2 % on both sides. Values that are never negative do not get a negative axis.
 */
export function prepareDomain(values: readonly (number | null)[]): Domain | null {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value === null) continue;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (low > high) return null;
  const size = Math.max(Math.abs(low), Math.abs(high));
  const flat = size < SMALLEST || high - low < size * SMALLEST;
  const padding = flat ? (size < SMALLEST ? 1 : size * 0.02) : (high - low) * PADDING;
  const bottom = low - padding;
  return [low >= 0 && bottom < 0 ? 0 : bottom, high + padding];
}

/** Step of 1, 2 or 5 times a power of ten that divides the span into at most `count` parts. */
function niceStep(span: number, count: number): number {
  const rough = span / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= rough * (1 - 1e-9)) ?? 10;
  return factor * power;
}

/**
 * Round values inside a domain, ascending, at most `count` + 1 of them, with the decimals their labels need.
 * [98.2, 104.9] with count 5 gives 100, 102, 104 and no decimals.
 */
export function prepareTickValues({ domain, count = 5 }: { domain: Domain; count?: number }): {
  values: number[];
  decimals: number;
} {
  const [low, high] = domain;
  const step = niceStep(high - low, count);
  const decimals = Math.min(16, Math.max(0, -Math.floor(Math.log10(step) + 1e-9)));
  const values: number[] = [];
  for (let i = Math.ceil(low / step); i * step <= high && values.length <= count; i++) {
    const value = decimals > 0 ? Number((i * step).toFixed(decimals)) : i * step;
    if (value >= low && value <= high) values.push(value === 0 ? 0 : value);
  }
  return { values, decimals };
}
