import type { Figure, Statistic } from "@/lib/contract/analysis-results";
import type { Bar } from "@/lib/contract/market";
import { buildFigure } from "../figure";
import type { Sample } from "../risk/sample";

/** What a statistic is computed from. */
export interface ExtremesInput {
  /** All bars handed in, up to the span's end: for highs of all time. */
  known: readonly Bar[];
  /** Bars of the span with a close above zero. */
  inside: readonly Bar[];
  /** The span's closes with their base. */
  sample: Sample;
  statistic: Statistic;
  level: number | null;
  /** Currency of the prices. */
  currency: string;
}

/** The answer itself, and what stands beside it in the order to show. */
export interface Extremes {
  headline: Figure;
  rows: Figure[];
}

/** A price of one day. */
export function toPriceFigure(input: {
  key: string;
  label: string;
  value: number | null;
  currency: string;
  on?: string | null;
  convention: string;
}): Figure {
  return buildFigure({ ...input, unit: "price" });
}

/** A bar's number and its bar, by how it compares; the earliest where equal, null where no bar has the number. */
export function findBar(
  bars: readonly Bar[],
  read: (bar: Bar) => number | null,
  isBetter: (value: number, best: number) => boolean,
): { bar: Bar; value: number } | null {
  let best: { bar: Bar; value: number } | null = null;
  for (const bar of bars) {
    const value = read(bar);
    if (value === null || !Number.isFinite(value)) continue;
    if (best === null || isBetter(value, best.value)) best = { bar, value };
  }
  return best;
}

/** Compare for highs and for lows. */
export const isHigher = (value: number, best: number): boolean => value > best;
export const isLower = (value: number, best: number): boolean => value < best;
