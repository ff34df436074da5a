import fc from "fast-check";
import type { ChartModel, ChartSeries } from "@/lib/contract/chart-model";
import { buildDays, buildInstrument, buildPriceModel, buildSeries } from "../builders";

/** What fast-check generates charts from: prices of any size and sign, gaps of any length, a spike in the middle. */
export interface GeneratedBars {
  open: (number | null)[];
  high: (number | null)[];
  low: (number | null)[];
  close: (number | null)[];
  volume: (number | null)[];
}

const price = fc.integer({ min: -1e8, max: 1e8 }).map((cents) => cents / 100);
const bar = fc.record({
  close: fc.option(price, { nil: null, freq: 6 }),
  up: fc.double({ min: 0, max: 5e4, noNaN: true }),
  down: fc.double({ min: 0, max: 5e4, noNaN: true }),
  open: fc.double({ min: -1e4, max: 1e4, noNaN: true }),
  volume: fc.option(fc.integer({ min: 0, max: 1e9 }), { nil: null }),
  spike: fc.boolean(),
});

/** Series of `minLength` to `maxLength` bars; about every second has a spike of a thousand times in its middle. */
export function generateBars({ minLength, maxLength }: { minLength: number; maxLength: number }) {
  return fc.array(bar, { minLength, maxLength }).map((bars): GeneratedBars => {
    const middle = Math.floor(bars.length / 2);
    const closes = bars.map(({ close, spike }, i) =>
      close !== null && spike && i === middle ? close * 1000 + 1e7 : close,
    );
    const beside = (shift: (index: number) => number) =>
      closes.map((close, i) => (close === null ? null : close + shift(i)));
    return {
      open: beside((i) => bars[i]?.open ?? 0),
      high: beside((i) => Math.max(0, bars[i]?.open ?? 0) + (bars[i]?.up ?? 0)),
      low: beside((i) => Math.min(0, bars[i]?.open ?? 0) - (bars[i]?.down ?? 0)),
      close: closes,
      volume: bars.map(({ close, volume }) => (close === null ? null : volume)),
    };
  });
}

/** The price chart of generated bars, one a weekday. */
export function toPriceModel(bars: GeneratedBars): ChartModel {
  return buildPriceModel([], { series: [toSeries(bars, "SIM:GEN1")] });
}

/** The comparison of several generated series, each 100 at the first close of all where that is above zero. */
export function toComparisonModel(all: GeneratedBars[]): ChartModel {
  const series = all.map((bars, i) => {
    const base = bars.close.find((close) => close !== null && close > 0) ?? null;
    const rebased = bars.close.map((close) =>
      close === null || base === null ? null : (close / base) * 100,
    );
    return { ...toSeries(bars, `SIM:GEN${i + 1}`), rebased };
  });
  return buildPriceModel([], { kind: "comparison", title: "Generated series", series });
}

function toSeries(bars: GeneratedBars, symbol: string): ChartSeries {
  const instrument = buildInstrument({ symbol, name: `Generated ${symbol.slice(-1)}` });
  return buildSeries([], { ...bars, tradedOn: buildDays(bars.close.length), instrument });
}
