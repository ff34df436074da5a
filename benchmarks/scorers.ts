/**
 * The value at or below which `percent` of the values lie, by nearest rank: the value at place
 * ceil(percent / 100 x n) of the ascending values, places counted from 1. Always one of the values, never between two.
 * The p95 of 1..20 is 19. `percent` runs from above 0 to 100; no values, no percentile: it throws.
 */
export function computePercentile({ values, percent }: { values: number[]; percent: number }): number {
  if (values.length === 0) throw new RangeError("a percentile needs at least one value");
  if (!(percent > 0 && percent <= 100)) throw new RangeError(`${percent} is not a percentile`);
  const ascending = values.toSorted((a, b) => a - b);
  const place = Math.ceil((percent / 100) * ascending.length);
  return ascending[place - 1] as number;
}

/** Events a second: 3,000 in 20,000 ms are 150. A span of zero or less throws: it has no rate. */
export function computePerSecond({ count, tookMs }: { count: number; tookMs: number }): number {
  if (!(tookMs > 0)) throw new RangeError("a rate needs a span longer than zero");
  return (count * 1000) / tookMs;
}

/** `changed` divided by `base`: 0.9 is a tenth less. A base of zero throws. */
export function computeRatio({ changed, base }: { changed: number; base: number }): number {
  if (base === 0) throw new RangeError("a ratio needs a base other than zero");
  return changed / base;
}

/** Rounded to `digits` decimals, so that a stored figure claims no more than it knows. */
export function roundTo(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
