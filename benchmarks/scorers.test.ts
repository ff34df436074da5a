import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { computePercentile, computePerSecond, computeRatio, roundTo } from "./scorers";

describe("percentile by nearest rank", () => {
  // Worked example of nearest rank, by hand: n = 5, places ceil(0.05x5)=1, ceil(0.3x5)=2, ceil(0.4x5)=2, ceil(0.5x5)=3, 5.
  it.each([
    [5, 15],
    [30, 20],
    [40, 20],
    [50, 35],
    [100, 50],
  ])("p%i of 15, 20, 35, 40, 50 is %i", (percent, expected) => {
    expect(computePercentile({ values: [50, 15, 40, 20, 35], percent })).toBe(expected);
  });

  it("gives 19 for the p95 of 1..20 and the only value for one value", () => {
    const values = Array.from({ length: 20 }, (_, index) => index + 1);
    expect(computePercentile({ values, percent: 95 })).toBe(19);
    expect(computePercentile({ values: [7], percent: 50 })).toBe(7);
  });

  it("is one of the values, with at least the share asked at or below it, in any order", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 200 }),
        fc.integer({ min: 1, max: 100 }),
        (values, percent) => {
          const found = computePercentile({ values, percent });
          expect(values).toContain(found);
          const share = values.filter((value) => value <= found).length / values.length;
          expect(share).toBeGreaterThanOrEqual(percent / 100 - 1e-12);
        },
      ),
    );
  });

  it("leaves the values in their order", () => {
    const values = [3, 1, 2];
    computePercentile({ values, percent: 50 });
    expect(values).toEqual([3, 1, 2]);
  });

  it("refuses no values and percents outside (0, 100]", () => {
    expect(() => computePercentile({ values: [], percent: 50 })).toThrow(RangeError);
    for (const percent of [0, -1, 101, Number.NaN]) {
      expect(() => computePercentile({ values: [1], percent })).toThrow(RangeError);
    }
  });
});

describe("rates and ratios", () => {
  it("counts 3,000 turns in 20 seconds as 150 a second", () => {
    expect(computePerSecond({ count: 3_000, tookMs: 20_000 })).toBe(150);
  });

  it("refuses a rate over no time and a ratio to nothing", () => {
    expect(() => computePerSecond({ count: 1, tookMs: 0 })).toThrow(RangeError);
    expect(() => computeRatio({ changed: 1, base: 0 })).toThrow(RangeError);
  });

  it("gives 0.9 for a tenth less", () => {
    expect(computeRatio({ changed: 90, base: 100 })).toBe(0.9);
  });

  it("rounds to the decimals asked", () => {
    expect(roundTo(12.3456, 2)).toBe(12.35);
  });
});
