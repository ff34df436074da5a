import type { Bar } from "@/lib/contract/market";
import type { SpanFigures } from "@/lib/contract/skill-results";
import { findFirstOnOrAfter, findLastOnOrBefore } from "../bar-search";

interface Span {
  /** Daily bars, ascending; those outside the span are used for the base only. */
  bars: readonly Bar[];
  /** First and last day, both included. */
  from: string;
  to: string;
}

/**
 * Figures of one instrument over one span, from daily bars; null when no session lies inside it.
 *
 * - base: the last close before `from` where the bars hold one, else the first close inside the span
 * - price return: `(end / base - 1) x 100`, percent; from 100 to 112 it is 12
 * - total return: the same with `adjClose` (dividends reinvested on their ex-day), null where either end has none
 * - drawdown: the least of `(close / highest close so far - 1) x 100`, the base counted among the closes when it is
 *   before the span, so that it is never smaller in size than the span's own fall
 * - high and low are closes inside the span, the earliest day where equal; volume is the mean of the days that have one
 */
export function computeSpanFigures({ bars, from, to }: Span): SpanFigures | null {
  const first = findFirstOnOrAfter(bars, from);
  const last = findLastOnOrBefore(bars, to);
  const firstBar = bars[first];
  const end = bars[last];
  if (!firstBar || !end || first > last) return null;
  const before = bars[first - 1];
  const base = before ?? firstBar;
  const inside = bars.slice(first, last + 1);
  return {
    base: toPoint(base),
    baseIsBefore: before !== undefined,
    end: toPoint(end),
    priceReturnPct: toReturnPct(base.close, end.close),
    totalReturnPct:
      base.adjClose === null || end.adjClose === null ? null : toReturnPct(base.adjClose, end.adjClose),
    highClose: toPoint(inside.reduce((best, bar) => (bar.close > best.close ? bar : best), firstBar)),
    lowClose: toPoint(inside.reduce((best, bar) => (bar.close < best.close ? bar : best), firstBar)),
    maxDrawdownPct: computeMaxDrawdownPct(before ? bars.slice(first - 1, last + 1) : inside),
    averageVolume: computeAverageVolume(inside),
    sessions: inside.length,
  };
}

/** Simple return from one price to another, percent: from 80 to 100 it is 25. */
export function toReturnPct(base: number, end: number): number {
  return (end / base - 1) * 100;
}

/**
 * Largest fall from a running peak of closes, percent, <= 0; null with fewer than two closes.
 * Closes 10, 12, 9, 11 fall from 12 to 9: -25.
 */
export function computeMaxDrawdownPct(bars: readonly Bar[]): number | null {
  if (bars.length < 2) return null;
  let peak = 0;
  let worst = 0;
  for (const { close } of bars) {
    peak = Math.max(peak, close);
    worst = Math.min(worst, close / peak - 1);
  }
  return worst * 100;
}

/** Mean of the volumes that are known; null where none is. */
export function computeAverageVolume(bars: readonly Bar[]): number | null {
  let sum = 0;
  let count = 0;
  for (const { volume } of bars) {
    if (volume === null) continue;
    sum += volume;
    count++;
  }
  return count === 0 ? null : sum / count;
}

function toPoint(bar: Bar): { value: number; on: string } {
  return { value: bar.close, on: bar.tradedOn };
}
