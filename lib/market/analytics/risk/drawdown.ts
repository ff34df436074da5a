import type { RiskResult } from "@/lib/contract/analysis-results";
import type { Bar } from "@/lib/contract/market";
import { findFirstOnOrAfter, findLastOnOrBefore } from "../../bar-search";
import { type Basis, type Sample, toLevel } from "./sample";

/** Largest fall, percent (<= 0), with its peak, its trough, and the first day the peak was reached again. */
export type Drawdown = NonNullable<RiskResult["items"][number]["drawdown"]>;

/**
 * The largest fall from a running peak of a sample's levels; null where they never fell. The peak is the first day of its
 * level, the trough the first day of the least; `recoveredOn` is null while it lies beyond the end.
 * Levels 10, 12, 9, 12 fall by 25 % from the second day to the third and are back on the fourth.
 */
export function findDrawdown({ days, levels }: Pick<Sample, "days" | "levels">): Drawdown | null {
  let peak = 0;
  let worst = 0;
  let worstPeak = 0;
  let trough = 0;
  for (let index = 1; index < levels.length; index++) {
    const level = levels[index] as number;
    if (level > (levels[peak] as number)) peak = index;
    const fall = level / (levels[peak] as number) - 1;
    if (fall < worst) {
      worst = fall;
      worstPeak = peak;
      trough = index;
    }
  }
  if (worst === 0) return null;
  const top = levels[worstPeak] as number;
  const recovered = levels.findIndex((level, index) => index > trough && level >= top);
  return {
    pct: worst * 100,
    peakOn: days[worstPeak] as string,
    troughOn: days[trough] as string,
    recoveredOn: days[recovered] ?? null,
  };
}

/**
 * Per bar, how far its close is below the highest close so far inside the span (the base before it counts), percent,
 * <= 0; null outside the span and where the close is missing or not above zero.
 */
export function computeDrawdownLine(input: {
  bars: readonly Bar[];
  from: string;
  to: string;
  basis?: Basis;
}): (number | null)[] {
  const { bars, from, to, basis = "price" } = input;
  const first = findFirstOnOrAfter(bars, from);
  const last = findLastOnOrBefore(bars, to);
  let peak = toLevel(bars[first - 1], basis) ?? 0;
  return bars.map((bar, index) => {
    const level = index < first || index > last ? null : toLevel(bar, basis);
    if (level === null) return null;
    peak = Math.max(peak, level);
    return (level / peak - 1) * 100;
  });
}
