import type { Bar } from "@/lib/contract/market";
import { type CoSums, pairReturns, toCorrelation } from "./co-movement";
import { toLevel, toReturns } from "./sample";

export type RollingMeasure = "return" | "volatility" | "beta" | "correlation";

export interface RollingAsk {
  bars: readonly Bar[];
  /** Daily returns in each window, 2 or more. */
  window: number;
  measure: RollingMeasure;
  /** Bars that beta and correlation are measured against. */
  benchmark?: readonly Bar[];
  /** 252 unless told. */
  sessionsPerYear?: number;
}

/**
 * A figure over the last `window` daily returns, one per bar: `return` in percent, `volatility` in percent a year
 * (ddof 1), `beta` and `correlation` of returns between the days that the benchmark has too. Null until the window is
 * full, where it is not defined, and on bars that have no return.
 */
export function computeRolling(ask: RollingAsk): (number | null)[] {
  const { bars, window, measure } = ask;
  const result = new Array<number | null>(bars.length).fill(null);
  if (measure === "beta" || measure === "correlation") {
    const [from, to] = [bars[0]?.tradedOn ?? "", bars.at(-1)?.tradedOn ?? ""];
    const { days, one, other } = pairReturns({ one: bars, other: ask.benchmark ?? [], from, to });
    const places = new Map(bars.map(({ tradedOn }, index) => [tradedOn, index]));
    const at = days.map((day) => places.get(day) as number);
    return spread({ values: rollSums({ ...ask, one, other }), at, into: result });
  }
  const at: number[] = [];
  const known: number[] = [];
  for (let index = 0; index < bars.length; index++) {
    const level = toLevel(bars[index], "price");
    if (level === null) continue;
    at.push(index);
    known.push(level);
  }
  const levels = new Float64Array(known);
  const one = measure === "return" ? levels : toReturns(levels);
  const values = measure === "return" ? rollGrowth(levels, window) : rollSums({ ...ask, one, other: one });
  return spread({ values, at: at.slice(1), into: result });
}

/** Puts values at their places; what is no finite number stays null. */
function spread(input: { values: Float64Array; at: number[]; into: (number | null)[] }): (number | null)[] {
  for (let index = 0; index < input.at.length; index++) {
    const value = input.values[index] as number;
    if (Number.isFinite(value)) input.into[input.at[index] as number] = value;
  }
  return input.into;
}

/** One value fewer than there are levels, as there are returns. */
function rollGrowth(levels: Float64Array, window: number): Float64Array {
  const values = new Float64Array(Math.max(0, levels.length - 1)).fill(Number.NaN);
  for (let end = window; end < levels.length; end++) {
    values[end - 1] = ((levels[end] as number) / (levels[end - window] as number) - 1) * 100;
  }
  return values;
}

interface RollInput extends Pick<RollingAsk, "window" | "measure" | "sessionsPerYear"> {
  one: Float64Array;
  other: Float64Array;
}

/** Plain sums of a window. */
interface Running {
  one: number;
  other: number;
  oneSquared: number;
  otherSquared: number;
  both: number;
}

/** A spread of squares this small beside the squares themselves is a rest of rounding. */
const ROUNDING = 1e-12;

/**
 * Windows slide: the newest return is added and the oldest taken away. Once a window's length the sums are made anew,
 * so that the rounding of a large move does not outlive its window.
 */
function rollSums({ one, other, window, measure, sessionsPerYear = 252 }: RollInput): Float64Array {
  const values = new Float64Array(one.length).fill(Number.NaN);
  let sums: Running = { one: 0, other: 0, oneSquared: 0, otherSquared: 0, both: 0 };
  for (let end = window - 1; end < one.length; end++) {
    if ((end + 1) % window === 0) {
      sums = { one: 0, other: 0, oneSquared: 0, otherSquared: 0, both: 0 };
      for (let index = end - window + 1; index <= end; index++) add(sums, one, other, index, 1);
    } else {
      add(sums, one, other, end, 1);
      add(sums, one, other, end - window, -1);
    }
    values[end] = toMeasure({ sums: centre(sums, window), measure, window, sessionsPerYear });
  }
  return values;
}

function add(sums: Running, one: Float64Array, other: Float64Array, index: number, sign: 1 | -1): void {
  const first = one[index] as number;
  const second = other[index] as number;
  sums.one += sign * first;
  sums.other += sign * second;
  sums.oneSquared += sign * first * first;
  sums.otherSquared += sign * second * second;
  sums.both += sign * first * second;
}

function centre(sums: Running, window: number): CoSums {
  const one = sums.oneSquared - sums.one ** 2 / window;
  const other = sums.otherSquared - sums.other ** 2 / window;
  return {
    one: one <= ROUNDING * sums.oneSquared ? 0 : one,
    other: other <= ROUNDING * sums.otherSquared ? 0 : other,
    both: sums.both - (sums.one * sums.other) / window,
  };
}

function toMeasure(input: {
  sums: CoSums;
  measure: RollingMeasure;
  window: number;
  sessionsPerYear: number;
}): number {
  const { sums, measure, window, sessionsPerYear } = input;
  if (measure === "correlation") return toCorrelation(sums);
  if (measure === "beta") return sums.other < 1e-20 ? Number.NaN : sums.both / sums.other;
  const variance = sums.one < 1e-20 ? 0 : sums.one / (window - 1);
  return Math.sqrt(variance * sessionsPerYear) * 100;
}
