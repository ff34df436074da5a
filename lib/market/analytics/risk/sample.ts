import type { Bar } from "@/lib/contract/market";
import { findFirstOnOrAfter, findLastOnOrBefore } from "../../bar-search";

/** `price`: closes as they are; `total`: closes adjusted for splits and dividends. */
export type Basis = "price" | "total";

export interface SampleAsk {
  /** Daily bars, ascending; the last one before the span is the base of its first return. */
  bars: readonly Bar[];
  /** First and last day, both included. */
  from: string;
  to: string;
  basis: Basis;
}

/** The levels that a span's returns run over, ascending by day. */
export interface Sample {
  days: string[];
  /** Closes beside `days`, all above zero. */
  levels: Float64Array;
  /** True when the first level is the last one before the span, so that the span's first day has its return. */
  hasBase: boolean;
  /** Sessions of the span without a level above zero: their move is part of the next one's. */
  leftOut: number;
}

/**
 * The levels of a span, its base first; null when no session inside it has one, or when `total` is asked and the first
 * or last session of the span has no adjusted close.
 */
export function takeSample({ bars, from, to, basis }: SampleAsk): Sample | null {
  const first = findFirstOnOrAfter(bars, from);
  const last = findLastOnOrBefore(bars, to);
  if (last < first) return null;
  if (basis === "total" && (toLevel(bars[first], basis) === null || toLevel(bars[last], basis) === null))
    return null;
  const hasBase = toLevel(bars[first - 1], basis) !== null;
  const days: string[] = [];
  const levels = new Float64Array(last - first + 2);
  for (let index = hasBase ? first - 1 : first; index <= last; index++) {
    const bar = bars[index] as Bar;
    const level = toLevel(bar, basis);
    if (level === null) continue;
    levels[days.length] = level;
    days.push(bar.tradedOn);
  }
  const inside = days.length - (hasBase ? 1 : 0);
  if (inside === 0) return null;
  return { days, levels: levels.subarray(0, days.length), hasBase, leftOut: last - first + 1 - inside };
}

/** What returns of a bar are computed from; null where it is missing or not above zero (no return runs through it). */
export function toLevel(bar: Bar | undefined, basis: Basis): number | null {
  const level = basis === "total" ? bar?.adjClose : bar?.close;
  return level !== null && level !== undefined && Number.isFinite(level) && level > 0 ? level : null;
}

/** Simple returns between neighbouring levels, as fractions: one fewer than there are levels. */
export function toReturns(levels: Float64Array): Float64Array {
  const returns = new Float64Array(Math.max(0, levels.length - 1));
  for (let index = 0; index < returns.length; index++) {
    returns[index] = (levels[index + 1] as number) / (levels[index] as number) - 1;
  }
  return returns;
}
