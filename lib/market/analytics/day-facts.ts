import type { Bar } from "@/lib/contract/market";
import type { DayResult } from "@/lib/contract/skill-results";
import { findFirstOnOrAfter, findLastOnOrBefore } from "../bar-search";
import { addDays } from "../trading-day";
import { computeAverageVolume, toReturnPct } from "./span-figures";

const SESSIONS_OF_VOLUME = 20;
const LEAST_VOLUMES = 5;
const LEAST_MOVES = 20;

/** The figures of one session beside those before it, as the day answer shows them. */
export type DayFacts = Pick<
  DayResult,
  "bar" | "previousClose" | "previousOn" | "changePct" | "dayRangePct" | "averageVolume20" | "moveRank"
>;

/**
 * Facts of the session of a day, or of the last session before it when the exchange was closed (compare
 * `bar.tradedOn` with the day asked); null when the bars hold no session on or before it.
 *
 * - change: `(close / previous close - 1) x 100`, percent
 * - day range: `(high - low) / previous close x 100`, percent; null without a high, a low or a previous close
 * - average volume: mean of the up to 20 sessions before the day; null where fewer than 5 of them have a volume
 * - move rank: the place of the day's change by size among those of the 365 days to it, 1 the largest, equals sharing
 *   the better place; null with fewer than 20 changes. Give bars from about 13 months before the day.
 */
export function computeDayFacts({ bars, on }: { bars: readonly Bar[]; on: string }): DayFacts | null {
  const at = findLastOnOrBefore(bars, on);
  const bar = bars[at];
  if (!bar) return null;
  const previous = bars[at - 1] ?? null;
  const recent = bars.slice(Math.max(0, at - SESSIONS_OF_VOLUME), at);
  const known = recent.filter(({ volume }) => volume !== null).length;
  return {
    bar,
    previousClose: previous?.close ?? null,
    previousOn: previous?.tradedOn ?? null,
    changePct: previous ? toReturnPct(previous.close, bar.close) : null,
    dayRangePct:
      previous && bar.high !== null && bar.low !== null
        ? ((bar.high - bar.low) / previous.close) * 100
        : null,
    averageVolume20: known < LEAST_VOLUMES ? null : computeAverageVolume(recent),
    moveRank: rankMove({ bars, at }),
  };
}

function rankMove({ bars, at }: { bars: readonly Bar[]; at: number }): DayFacts["moveRank"] {
  const bar = bars[at];
  if (!bar || at === 0) return null;
  const start = Math.max(1, findFirstOnOrAfter(bars, addDays(bar.tradedOn, -364)));
  const sizes: number[] = [];
  for (let index = start; index <= at; index++) {
    const before = bars[index - 1];
    const after = bars[index];
    if (before && after) sizes.push(Math.abs(toReturnPct(before.close, after.close)));
  }
  if (sizes.length < LEAST_MOVES) return null;
  const own = sizes.at(-1) ?? 0;
  return { rank: 1 + sizes.filter((size) => size > own).length, of: sizes.length };
}
