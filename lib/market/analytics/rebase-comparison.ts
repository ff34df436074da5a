import type { Bar } from "@/lib/contract/market";
import { findFirstOnOrAfter, findLastOnOrBefore } from "../bar-search";

/** Several instruments set to 100 on the first day that all of them have a close. */
export interface RebasedComparison {
  commonFrom: string;
  commonTo: string;
  /** In the order given. */
  series: {
    /** From `commonFrom` to `commonTo`, both included; days that others lack stay. */
    bars: Bar[];
    /** Beside each bar: `close / close on commonFrom x 100`. */
    rebased: number[];
    /** The close that stands for 100. */
    baseClose: number;
  }[];
}

/**
 * The comparison of two or more histories of daily bars inside a span (both ends included), or null when they have
 * no day in common there. Starts on the first common day and ends on the last: 50 to 60 beside 200 to 210 is
 * 100 to 120 beside 100 to 105.
 */
export function rebaseComparison(input: {
  series: readonly (readonly Bar[])[];
  from: string;
  to: string;
}): RebasedComparison | null {
  const inside = input.series.map((bars) =>
    bars.slice(findFirstOnOrAfter(bars, input.from), findLastOnOrBefore(bars, input.to) + 1),
  );
  const [first, ...others] = inside;
  if (!first || others.length === 0) return null;
  const days = others.map((bars) => new Set(bars.map((bar) => bar.tradedOn)));
  const isCommon = (bar: Bar) => days.every((set) => set.has(bar.tradedOn));
  const commonFrom = first.find(isCommon)?.tradedOn;
  const commonTo = first.findLast(isCommon)?.tradedOn;
  if (commonFrom === undefined || commonTo === undefined) return null;
  return {
    commonFrom,
    commonTo,
    series: inside.map((all) => {
      const bars = all.slice(findFirstOnOrAfter(all, commonFrom), findLastOnOrBefore(all, commonTo) + 1);
      const baseClose = bars[0]?.close ?? Number.NaN;
      return { bars, baseClose, rebased: bars.map((bar) => (bar.close / baseClose) * 100) };
    }),
  };
}
