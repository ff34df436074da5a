import { describe, expect, it } from "vitest";
import { type IndicatorName, indicatorNames } from "@/lib/contract/analysis-results";
import { computeIndicator } from "@/lib/market";
import { compareLines, findLine } from "./agreement";
import { computeAllRisk } from "./analytics";
import { createChartPipeline, LAST_DAY } from "./chart-pipeline";
import { type Library, toPrices } from "./library";
import { buildSeededBars } from "./seeded-bars";
import { technicalIndicators } from "./technical-indicators";
import { timeInTurn, timeQuietest } from "./timing";
import { tradingSignals } from "./trading-signals";

const bars = buildSeededBars({ count: 600, seed: 3, to: LAST_DAY });
const prices = toPrices(bars);
const agreementOf = (library: Library, name: IndicatorName) => {
  const ours = computeIndicator({ bars, ask: { name, params: [] } }).lines[0]?.values ?? [];
  const theirs = findLine(library, name, prices);
  return theirs === null ? null : compareLines(ours, theirs);
};

describe("invented bars", () => {
  it("are the same for the same seed, ascend, and have their close between low and high", () => {
    expect(buildSeededBars({ count: 600, seed: 3, to: LAST_DAY })).toEqual(bars);
    expect(bars).toHaveLength(600);
    expect(bars.at(-1)?.tradedOn).toBe(LAST_DAY);
    for (const [index, bar] of bars.entries()) {
      expect(bar.close).toBeGreaterThanOrEqual(bar.low ?? Number.NaN);
      expect(bar.close).toBeLessThanOrEqual(bar.high ?? Number.NaN);
      if (index > 0) expect(bar.tradedOn > (bars[index - 1]?.tradedOn ?? "")).toBe(true);
    }
  });
});

describe("agreement", () => {
  it("is the largest difference beside our largest value, counted from the newest session", () => {
    expect(compareLines([null, 1, 2, 4], [1, 2, 3])).toEqual({ worst: 0.25, newest: 0.25 });
    expect(compareLines([null], [1])).toBeNull();
  });

  // What the decision record says of the libraries, and why ours are our own.
  const equal: [Library, IndicatorName[]][] = [
    [
      technicalIndicators,
      ["sma", "ema", "wma", "macd", "bollinger", "atr", "adx", "obv", "vwap", "cci", "williams_r", "roc"],
    ],
    [
      tradingSignals,
      ["sma", "wma", "rsi", "bollinger", "stochastic", "vwap", "cci", "williams_r", "aroon", "donchian"],
    ],
  ];
  it.each(equal)("with $id is exact to 1e-9 where conventions are the same", (library, names) => {
    for (const name of names) expect(agreementOf(library, name)?.worst, name).toBeLessThan(1e-9);
  });

  it("comes by and by where only the beginning differs", () => {
    for (const name of ["ema", "macd", "atr", "adx"] as const) {
      expect(agreementOf(tradingSignals, name)?.worst, name).toBeGreaterThan(1e-5);
      expect(agreementOf(tradingSignals, name)?.newest, name).toBeLessThan(1e-9);
    }
  });

  it("is with one library at least for every indicator but MFI, whose ties of rounding they count as moves", () => {
    const apart = indicatorNames.filter(
      (name) =>
        !equal.some(([, names]) => names.includes(name)) &&
        (agreementOf(tradingSignals, name)?.newest ?? 1) > 1e-9,
    );
    expect(apart.filter((name) => name !== "mfi")).toEqual([]);
  });
});

describe("what is measured", () => {
  it("draws the chart of all bars, asking the source once", async () => {
    const pipeline = createChartPipeline(bars);
    const first = await pipeline.prepare();
    expect(first.rows.length).toBeGreaterThan(100);
    expect((await pipeline.prepare()).rows).toEqual(first.rows);
    expect(pipeline.countSourceCalls()).toBe(1);
  });

  it("computes every figure of a risk answer", () => {
    const benchmark = buildSeededBars({ count: 600, seed: 4, to: LAST_DAY });
    expect(computeAllRisk({ bars, benchmark })).toBeGreaterThan(1_200);
  });

  it("keeps one batch of times whole, the quietest", async () => {
    let calls = 0;
    const tookMs = await timeQuietest({ run: () => calls++, warmUps: 2, batches: 3, runs: 4 });
    expect([tookMs.length, calls]).toEqual([4, 14]);
  });

  it("times each thing once a round", async () => {
    let calls = 0;
    const times = await timeInTurn({
      runs: { one: () => calls++, other: async () => calls++ },
      warmUps: 2,
      rounds: 3,
    });
    expect([times.one.length, times.other.length, calls]).toEqual([3, 3, 10]);
  });
});
