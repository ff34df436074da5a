import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type IndicatorName, indicatorNames } from "@/lib/contract/analysis-results";
import type { Bar } from "@/lib/contract/market";
import { addDays } from "../../trading-day";
import { type ComputedIndicator, computeIndicator } from "./compute-indicator";

/** Bars on days in a row from the first of 2021; high and low one above and below, volume 100. */
function toBars(closes: readonly number[], over: (index: number) => Partial<Bar> = () => ({})): Bar[] {
  return closes.map((close, index) => ({
    tradedOn: addDays("2021-01-01", index),
    open: close,
    high: close + 1,
    low: close - 1,
    close,
    adjClose: null,
    volume: 100,
    ...over(index),
  }));
}

/** A walk that neither repeats nor stands still. */
const wavy = Array.from(
  { length: 160 },
  (_, index) => 100 + 10 * Math.sin(index / 5) + (index % 7) + index / 10,
);
const lineOf = (found: ComputedIndicator, key: string) =>
  [...found.lines, ...found.companions].find((line) => line.key === key)?.values ?? [];
const compute = (name: IndicatorName, bars: readonly Bar[], params: number[] = []) =>
  computeIndicator({ bars, ask: { name, params } });

describe("formulas by hand", () => {
  it("SMA, EMA and WMA of 1, 2, 4, 8 over three", () => {
    const bars = toBars([1, 2, 4, 8]);
    expect(lineOf(compute("sma", bars, [3]), "sma")).toEqual([null, null, 7 / 3, 14 / 3]);
    // begun with 7/3; smoothing 2 / 4: 7/3 + (8 - 7/3) / 2
    expect(lineOf(compute("ema", bars, [3]), "ema")[3]).toBeCloseTo(31 / 6, 12);
    // (1 x 2 + 2 x 4 + 3 x 8) / 6
    expect(lineOf(compute("wma", bars, [3]), "wma")[3]).toBeCloseTo(34 / 6, 12);
  });

  it("rate of change, RSI and Williams %R of 10, 11, 10, 12", () => {
    const bars = toBars([10, 11, 10, 12]);
    expect(lineOf(compute("roc", bars, [2]), "roc")[3]).toBeCloseTo(100 / 11, 12);
    // gains 1, 0, 2 and losses 0, 1, 0 over two: 0.5 and 0.5, then (0.5 + 2) / 2 and 0.25
    expect(lineOf(compute("rsi", bars, [2]), "rsi")).toEqual([null, null, 50, (100 * 1.25) / 1.5]);
    // highs 11, 13, lows 9, 11: (12 - 13) / (13 - 9) x 100
    expect(lineOf(compute("williams_r", bars, [2]), "williamsR")[3]).toBeCloseTo(-25, 12);
  });

  it("on-balance volume adds on rises and takes away on falls", () => {
    expect(lineOf(compute("obv", toBars([10, 11, 11, 9])), "obv")).toEqual([0, 100, 100, 0]);
  });

  it("VWAP from the span's first session, and rolling", () => {
    const bars = toBars([10, 20, 30], (index) => ({ volume: [100, 100, 200][index] ?? null }));
    const anchored = computeIndicator({ bars, ask: { name: "vwap", params: [] }, from: "2021-01-02" });
    // 20 x 100 and 30 x 200 over 300
    expect(lineOf(anchored, "vwap")).toEqual([null, 20, 8000 / 300]);
    expect(anchored.convention).toContain("anchored at the first session");
    const rolling = compute("vwap", bars, [2]);
    expect(lineOf(rolling, "vwap")).toEqual([null, 15, 8000 / 300]);
    expect(rolling.convention).toContain("rolling over 2 sessions");
  });

  it("Donchian and Aroon of highs 11, 13, 12 and lows 9, 11, 10", () => {
    const bars = toBars([10, 12, 11]);
    const channel = compute("donchian", bars, [2]);
    expect(channel.lines.map(({ values }) => values[2])).toEqual([13, 11.5, 10]);
    // the high one session ago and the low two sessions ago, of two
    expect(compute("aroon", bars, [2]).lines.map(({ values }) => values[2])).toEqual([50, 0]);
  });

  it("MFI is the share of money on rises: typical prices 10, 12, 11 with volume 100", () => {
    expect(lineOf(compute("mfi", toBars([10, 12, 11]), [2]), "mfi")[2]).toBeCloseTo((100 * 12) / 23, 12);
  });

  it("CCI of typical prices 10, 12, 14 over three: 2 over 0.015 x 4/3", () => {
    expect(lineOf(compute("cci", toBars([10, 12, 14]), [3]), "cci")[2]).toBeCloseTo(100, 10);
  });
});

describe("every indicator", () => {
  it.each(indicatorNames)("%s has a value per bar, and finite numbers or null only", (name) => {
    const { lines, companions, convention, label } = compute(name, toBars(wavy));
    expect(convention.length).toBeLessThanOrEqual(300);
    expect(label).not.toBe("");
    for (const line of [...lines, ...companions]) {
      expect(line.values).toHaveLength(wavy.length);
      expect(line.values.at(-1)).not.toBeNull();
      expect(line.values.every((value) => value === null || Number.isFinite(value))).toBe(true);
    }
  });

  it.each(indicatorNames)("%s keeps its lines, all null, for no bars and for too few", (name) => {
    const { length } = compute(name, toBars(wavy)).lines;
    expect(compute(name, []).lines.map(({ values }) => values)).toEqual(Array(length).fill([]));
    const single = compute(
      name,
      toBars([10], () => ({ volume: null, high: null })),
    ).lines;
    expect(single).toHaveLength(length);
    expect(single.flatMap(({ values }) => values)).toEqual(Array(length).fill(null));
  });

  it.each(indicatorNames)(
    "%s of prices that never move tells what is defined and invents nothing",
    (name) => {
      const bars = toBars(Array(80).fill(0.1), () => ({ high: 0.1, low: 0.1, volume: 0 }));
      const { lines, companions } = compute(name, bars);
      const undefinedHere: IndicatorName[] = ["rsi", "stochastic", "vwap", "cci", "mfi", "williams_r"];
      for (const { values } of lines) {
        if (undefinedHere.includes(name)) expect(values.every((value) => value === null)).toBe(true);
        else expect(values.at(-1)).not.toBeNull();
      }
      for (const { values } of companions) {
        expect(values.every((value) => value === null || Number.isFinite(value))).toBe(true);
      }
    },
  );
});

describe("sessions without a high, low or volume", () => {
  const needing: IndicatorName[] = [
    "atr",
    "adx",
    "stochastic",
    "cci",
    "mfi",
    "williams_r",
    "aroon",
    "donchian",
  ];

  it.each(needing)(
    "%s leaves them out: null there, and elsewhere as though they were not in the data",
    (name) => {
      const missing = new Set([60, 61, 90]);
      const gap = (index: number) => (missing.has(index) ? { high: null, low: null, volume: null } : {});
      const full = compute(name, toBars(wavy, gap));
      const without = compute(
        name,
        toBars(wavy).filter((_, index) => !missing.has(index)),
      );
      for (const [place, line] of full.lines.entries()) {
        expect([...missing].map((index) => line.values[index])).toEqual([null, null, null]);
        expect(line.values.filter((_, index) => !missing.has(index))).toEqual(without.lines[place]?.values);
      }
    },
  );

  it("starts afresh after more than five in a row, with a new warm-up", () => {
    const hole = (index: number) => (index >= 40 && index < 46 ? { high: null } : {});
    const atr = lineOf(compute("atr", toBars(wavy, hole)), "atr");
    const fresh = lineOf(compute("atr", toBars(wavy.slice(46))), "atr");
    expect(atr.slice(40, 60)).toEqual(Array(20).fill(null));
    expect(atr.slice(46)).toEqual(fresh);
  });

  it("never takes a missing volume for zero: VWAP is null there and the rest stands", () => {
    const bars = toBars([10, 20, 30], (index) => (index === 1 ? { volume: null } : {}));
    expect(lineOf(compute("vwap", bars), "vwap")).toEqual([10, null, 20]);
  });
});

describe("for any prices", () => {
  const closes = fc.array(fc.integer({ min: 200, max: 100_000 }), { minLength: 60, maxLength: 90 });
  const near = (a: number | null | undefined, b: number | null | undefined, size: number) =>
    a == null || b == null ? a === b : Math.abs(a - b) <= 1e-8 * Math.max(1, size);

  it.each(["sma", "ema", "wma", "bollinger", "donchian"] as const)(
    "%s moves with the prices: k times and b more give k times and b more",
    (name) => {
      fc.assert(
        fc.property(
          closes,
          fc.integer({ min: 1, max: 9 }),
          fc.integer({ min: 0, max: 500 }),
          (cents, k, b) => {
            const scaled = toBars(
              cents.map((cent) => cent * k + b),
              (index) => ({
                high: ((cents[index] ?? 0) + 1) * k + b,
                low: ((cents[index] ?? 0) - 1) * k + b,
              }),
            );
            const plain = compute(name, toBars(cents)).lines;
            return compute(name, scaled).lines.every(({ values }, place) =>
              values.every((value, index) => {
                const before = plain[place]?.values[index];
                return near(value, before == null ? before : before * k + b, 1e6);
              }),
            );
          },
        ),
        { numRuns: 40 },
      );
    },
  );

  it.each(["rsi", "stochastic", "adx", "mfi", "aroon"] as const)("%s stays between 0 and 100", (name) => {
    fc.assert(
      fc.property(closes, (cents) =>
        compute(name, toBars(cents)).lines.every(({ values }) =>
          values.every((value) => value === null || (value >= -1e-9 && value <= 100 + 1e-9)),
        ),
      ),
      { numRuns: 40 },
    );
  });

  it.each(indicatorNames)("%s of a day does not depend on the days after it", (name) => {
    fc.assert(
      fc.property(closes, (cents) => {
        const all = compute(name, toBars(cents)).lines;
        return compute(name, toBars(cents.slice(0, 50))).lines.every(({ values }, place) =>
          values.every((value, index) => value === all[place]?.values[index]),
        );
      }),
      { numRuns: 20 },
    );
  });
});
