import type { IndicatorName } from "@/lib/contract/analysis-results";
import type { Bar } from "@/lib/contract/market";

/** Prices as the libraries take them: columns side by side, and candles. */
export interface Prices {
  high: number[];
  low: number[];
  close: number[];
  volume: number[];
  candles: { open: number; high: number; low: number; close: number; volume: number }[];
}

/**
 * One library with the indicators it has, at their usual settings. Each gives its first line with the newest value
 * last; what stands before it may be a warm-up or nothing.
 */
export interface Library {
  id: "technicalindicators" | "trading-signals";
  indicators: Partial<Record<IndicatorName, (prices: Prices) => (number | null | undefined)[]>>;
}

/** Bars that have every price and volume, as columns and candles. */
export function toPrices(bars: readonly Bar[]): Prices {
  const candles = bars.map(({ open, high, low, close, volume }) => ({
    open: open ?? Number.NaN,
    high: high ?? Number.NaN,
    low: low ?? Number.NaN,
    close,
    volume: volume ?? Number.NaN,
  }));
  return {
    high: candles.map(({ high }) => high),
    low: candles.map(({ low }) => low),
    close: candles.map(({ close }) => close),
    volume: candles.map(({ volume }) => volume),
    candles,
  };
}
