import { describe, expect, it } from "vitest";
import type { IndicatorAsk } from "@/lib/contract/analysis-results";
import type { Bar } from "@/lib/contract/market";
import { addDays } from "../../trading-day";
import { computeIndicator } from "./compute-indicator";
import { listCrossings, listIndicatorCrossings } from "./crossings";
import { describeReading } from "./describe-reading";
import { toLatestFigures } from "./latest-figures";
import { countWarmUp, resolveParams } from "./resolve-params";

const toBars = (closes: readonly number[]): Bar[] =>
  closes.map((close, index) => ({
    tradedOn: addDays("2021-01-01", index),
    open: close,
    high: close + 1,
    low: close - 1,
    close,
    adjClose: null,
    volume: 100,
  }));
const days = ["2021-01-01", "2021-01-02", "2021-01-03", "2021-01-04", "2021-01-05"];
const rising = toBars(Array.from({ length: 60 }, (_, index) => 100 + index + (index % 3)));
const read = (ask: IndicatorAsk, bars: readonly Bar[] = rising) =>
  describeReading({ indicator: computeIndicator({ bars, ask }), bars });

describe("settings", () => {
  it("are the usual ones where none are asked", () => {
    expect(resolveParams({ name: "macd", params: [] })).toEqual({ params: [12, 26, 9], note: null });
    expect(resolveParams({ name: "bollinger", params: [] }).params).toEqual([20, 2]);
    expect(resolveParams({ name: "vwap", params: [] }).params).toEqual([]);
  });

  it("keep what was asked, and fill in the rest", () => {
    expect(resolveParams({ name: "sma", params: [200] })).toEqual({ params: [200], note: null });
    expect(resolveParams({ name: "bollinger", params: [10, 2.5] })).toEqual({
      params: [10, 2.5],
      note: null,
    });
    expect(resolveParams({ name: "stochastic", params: [5] })).toEqual({ params: [5, 3, 3], note: null });
  });

  it("are mended and told where they cannot be", () => {
    expect(resolveParams({ name: "macd", params: [26, 12, 9] })).toEqual({
      params: [12, 26, 9],
      note: "The settings asked for do not fit it; computed with fast average 12, slow average 26, signal 9.",
    });
    expect(resolveParams({ name: "sma", params: [20.4] })).toMatchObject({ params: [20] });
    expect(resolveParams({ name: "rsi", params: [1] }).params).toEqual([2]);
    expect(resolveParams({ name: "obv", params: [5] })).toMatchObject({ params: [] });
    expect(resolveParams({ name: "macd", params: [9, 9] }).params).toEqual([12, 26, 9]);
  });

  it("say how many sessions must come before a span: then its values no longer depend on where the data begins", () => {
    expect(countWarmUp({ name: "sma", params: [200] })).toBe(201);
    expect(countWarmUp({ name: "obv", params: [] })).toBe(0);
    const long = toBars(
      Array.from({ length: 900 }, (_, index) => 100 + 9 * Math.sin(index / 4) + (index % 5)),
    );
    for (const name of ["ema", "rsi", "macd", "atr", "adx"] as const) {
      const short = long.slice(-countWarmUp({ name, params: [] }));
      const one = computeIndicator({ bars: long, ask: { name, params: [] } }).lines[0]?.values.at(-1);
      const other = computeIndicator({ bars: short, ask: { name, params: [] } }).lines[0]?.values.at(-1);
      expect(Math.abs((one ?? 0) - (other ?? Number.NaN))).toBeLessThan(1e-4);
    }
  });
});

describe("crossings", () => {
  it("are told on the first day on the other side", () => {
    expect(listCrossings({ fast: [1, 2, 4, 4, 1], slow: [3, 3, 3, 3, 3], days })).toEqual([
      { on: "2021-01-03", direction: "above" },
      { on: "2021-01-05", direction: "below" },
    ]);
  });

  it("are none where a line only touches, and one where it goes through by way of equal", () => {
    expect(listCrossings({ fast: [1, 3, 1, 1, 1], slow: [3, 3, 3, 3, 3], days })).toEqual([]);
    expect(listCrossings({ fast: [1, 3, 4, 4, 4], slow: [3, 3, 3, 3, 3], days })).toEqual([
      { on: "2021-01-03", direction: "above" },
    ]);
  });

  it("pass over days that lack either line, and never count the end of a warm-up", () => {
    expect(listCrossings({ fast: [null, 5, null, 1, 1], slow: [3, 3, 3, null, 3], days })).toEqual([
      { on: "2021-01-05", direction: "below" },
    ]);
    expect(listCrossings({ fast: [null, null, 5, 6, 7], slow: [3, 3, 3, 3, 3], days })).toEqual([]);
  });

  it("of the close with one average, of two averages with each other, newest first and inside the span", () => {
    const bars = toBars([10, 10, 10, 13, 13, 7, 7, 7, 14, 14]);
    const sma = (period: number) => computeIndicator({ bars, ask: { name: "sma", params: [period] } });
    const span = { bars, from: "2021-01-01", to: "2021-01-31" };
    const one = listIndicatorCrossings({ indicators: [sma(2)], ...span });
    expect(one.map(({ on, label }) => [on, label])).toEqual([
      ["2021-01-09", "Close went above SMA 2"],
      ["2021-01-06", "Close went below SMA 2"],
    ]);
    const two = listIndicatorCrossings({ indicators: [sma(3), sma(2)], ...span });
    expect(two[0]?.label).toBe("SMA 2 went above SMA 3");
    expect(listIndicatorCrossings({ indicators: [sma(2)], ...span, from: "2021-01-07" })).toHaveLength(1);
  });
});

describe("readings", () => {
  it("tell where the newest values stand, and never what to do", () => {
    expect(read({ name: "rsi", params: [] })).toMatch(/^RSI 14 is \d+\.\d, above 70$/);
    expect(read({ name: "sma", params: [20] })).toMatch(/^The close is .+% above SMA 20$/);
    expect(read({ name: "macd", params: [] })).toContain("above zero");
    expect(read({ name: "aroon", params: [] })).toContain("Aroon up is 100.0");
    expect(read({ name: "roc", params: [12] })).toContain("against 12 sessions before");
  });

  it("are null during the warm-up", () => {
    expect(read({ name: "sma", params: [200] })).toBeNull();
    expect(read({ name: "rsi", params: [] }, [])).toBeNull();
  });
});

describe("latest figures", () => {
  it("carry unit, currency and day, companions last", () => {
    const indicator = computeIndicator({ bars: rising, ask: { name: "bollinger", params: [] } });
    const figures = toLatestFigures({ indicator, bars: rising, currency: "EUR" });
    expect(figures.map(({ key }) => key)).toEqual(["upper", "middle", "lower", "percentB", "width"]);
    expect(figures[0]).toMatchObject({ unit: "price", currency: "EUR", on: rising.at(-1)?.tradedOn });
    expect(figures[3]).toMatchObject({ unit: "index", currency: null });
  });

  it("are null with the reason where the data is too short", () => {
    const indicator = computeIndicator({ bars: rising, ask: { name: "sma", params: [200] } });
    const [figure] = toLatestFigures({ indicator, bars: rising, currency: "USD" });
    expect(figure).toMatchObject({ value: null, on: null });
    expect(figure?.convention).toContain("too few sessions");
  });
});
