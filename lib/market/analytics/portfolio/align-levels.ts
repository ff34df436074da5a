import type { Bar } from "@/lib/contract/market";
import { findFirstOnOrAfter, findLastOnOrBefore } from "../../bar-search";
import { type Basis, toLevel } from "../risk/sample";

/** Closes of several series on the days that all of them have one. */
export interface AlignedLevels {
  /** Ascending, two or more. */
  days: string[];
  /** By series, then by day. */
  levels: Float64Array[];
  /** A sentence where many days of one series are left out, else nothing. */
  notes: string[];
}

/** Days left out in each hundred that are told. */
const TOLD_SHARE = 0.05;

/** The common days of several series inside a span, both ends included; null with fewer than two. */
export function alignLevels(input: {
  series: readonly (readonly Bar[])[];
  from: string;
  to: string;
  basis: Basis;
}): AlignedLevels | null {
  const { from, to, basis } = input;
  const inside = input.series.map(
    (bars) =>
      new Map(
        bars.slice(findFirstOnOrAfter(bars, from), findLastOnOrBefore(bars, to) + 1).flatMap((bar) => {
          const level = toLevel(bar, basis);
          return level === null ? [] : [[bar.tradedOn, level] as const];
        }),
      ),
  );
  const [first, ...others] = inside;
  if (first === undefined) return null;
  const days = [...first.keys()].filter((day) => others.every((known) => known.has(day)));
  if (days.length < 2) return null;
  const [start, end] = [days[0] as string, days.at(-1) as string];
  const most = Math.max(...inside.map((known) => countInside(known, start, end)));
  return {
    days,
    levels: inside.map((known) => Float64Array.from(days, (day) => known.get(day) as number)),
    notes:
      days.length < most * (1 - TOLD_SHARE)
        ? [`Days on which one of them has no close are left out: ${days.length} of ${most} remain.`]
        : [],
  };
}

function countInside(known: ReadonlyMap<string, number>, start: string, end: string): number {
  let count = 0;
  for (const day of known.keys()) if (day >= start && day <= end) count++;
  return count;
}
