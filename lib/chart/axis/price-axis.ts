/**
 * A closed span of values on an axis, low end first. With `log` behind them equal ratios are equally far apart; its low end
 * is above zero.
 */
export type Domain = [number, number] | [number, number, "log"];

/** Share of the values' span that stays free above and below. */
const PADDING = 0.06;
/** Ratio of a logarithmic domain's ends from which on its ticks are powers of ten and their parts. */
const WIDE = 3;
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

/**
 * The same for a logarithmic axis, with room in ratio. Null without any value, and where one is not above zero: such a
 * series has no logarithm and stays on a linear axis.
 */
export function prepareLogDomain(values: readonly (number | null)[]): Domain | null {
  const logs = values.map((value) => (value === null ? null : value > 0 ? Math.log(value) : Number.NaN));
  if (logs.some((value) => value !== null && Number.isNaN(value))) return null;
  const known = logs.filter((value) => value !== null);
  if (known.length === 0) return null;
  const low = known.reduce((least, value) => Math.min(least, value));
  const high = known.reduce((most, value) => Math.max(most, value));
  const padding = high - low < SMALLEST ? 0.02 : (high - low) * PADDING;
  return [Math.exp(low - padding), Math.exp(high + padding), "log"];
}

/** Share of the way from the low end of a domain to its high end at which a value stands. */
export function toShare({ value, domain }: { value: number; domain: Domain }): number {
  const [low, high, scale] = domain;
  if (scale !== "log") return (value - low) / (high - low);
  return Math.log(Math.max(value, Number.MIN_VALUE) / low) / Math.log(high / low);
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
  if (domain[2] === "log" && high / low > WIDE) return toLogTicks({ low, high, count });
  const step = niceStep(high - low, count);
  const decimals = Math.min(16, Math.max(0, -Math.floor(Math.log10(step) + 1e-9)));
  const values: number[] = [];
  for (let i = Math.ceil(low / step); i * step <= high && values.length <= count; i++) {
    const value = decimals > 0 ? Number((i * step).toFixed(decimals)) : i * step;
    if (value >= low && value <= high) values.push(value === 0 ? 0 : value);
  }
  return { values, decimals };
}

/** Values of 1, 2, 5 (or 1, or every second, third, ... power) times a power of ten, at most `count` + 1 of them. */
function toLogTicks({ low, high, count }: { low: number; high: number; count: number }) {
  const first = Math.floor(Math.log10(low));
  const last = Math.ceil(Math.log10(high));
  const powers = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const choices = [[1, 1.5, 2, 3, 5, 7], [1, 2, 5], [1, 3], [1]].map((factors) =>
    powers.flatMap((power) => factors.map((factor) => Number((factor * 10 ** power).toPrecision(2)))),
  );
  const inside = choices.map((values) => values.filter((value) => value >= low && value <= high));
  const fitting = inside.find((values) => values.length <= count + 1);
  const all = inside.at(-1) ?? [];
  const values = fitting ?? all.filter((_, i) => i % Math.ceil(all.length / count) === 0);
  const finest = values[0] ?? 1;
  return { values, decimals: Math.min(16, Math.max(0, -Math.floor(Math.log10(finest) + 1e-9))) };
}
