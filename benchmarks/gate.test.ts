import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compareToThresholds, isPassed, type Threshold, thresholdsSchema } from "./gate";
import { benchmarks } from "./registry";

const atMost40: Threshold = { direction: "atMost", value: 40, minSamples: 300 };
const atLeast80: Threshold = { direction: "atLeast", value: 80, minSamples: 10 };

function judge(
  threshold: Threshold,
  measured: number | null,
  { samples = 300, leftOut = {} }: { samples?: number; leftOut?: Record<string, string> } = {},
) {
  const figures: Record<string, number> = measured === null ? {} : { f: measured };
  const lines = compareToThresholds({
    thresholds: { f: threshold },
    figures,
    samples: { f: samples },
    leftOut,
  });
  return { verdict: lines[0]?.verdict, reason: lines[0]?.reason, passed: isPassed(lines) };
}

describe("gate", () => {
  it("passes a figure at its limit and fails it beyond, in both directions", () => {
    expect(judge(atMost40, 40)).toMatchObject({ verdict: "pass", passed: true });
    expect(judge(atMost40, 40.1)).toMatchObject({ verdict: "fail", passed: false });
    expect(judge(atLeast80, 80)).toMatchObject({ verdict: "pass", passed: true });
    expect(judge(atLeast80, 79.9)).toMatchObject({ verdict: "fail", passed: false });
  });

  it("does not pass a good figure that rests on too few samples", () => {
    expect(judge(atMost40, 1, { samples: 299 })).toEqual({
      verdict: "insufficient",
      reason: "299 of 300 samples",
      passed: false,
    });
  });

  it("does not pass a figure that is absent or not a number", () => {
    expect(judge(atMost40, null)).toMatchObject({ verdict: "insufficient", passed: false });
    expect(judge(atMost40, Number.NaN)).toMatchObject({ verdict: "insufficient", passed: false });
    expect(judge(atLeast80, Number.POSITIVE_INFINITY)).toMatchObject({ verdict: "insufficient" });
  });

  it("shows a figure that was not asked for with its reason, and does not judge it", () => {
    expect(judge(atMost40, null, { leftOut: { f: "give --stored 250000" } })).toEqual({
      verdict: "left_out",
      reason: "give --stored 250000",
      passed: true,
    });
  });

  it("judges a figure that was measured although it is named as left out", () => {
    expect(judge(atMost40, 50, { leftOut: { f: "give --stored" } })).toMatchObject({ verdict: "fail" });
  });

  it("fails as a whole when one of several fails", () => {
    const lines = compareToThresholds({
      thresholds: { a: atMost40, b: atLeast80 },
      figures: { a: 1, b: 1 },
      samples: { a: 300, b: 10 },
      leftOut: {},
    });
    expect(lines.map(({ verdict }) => verdict)).toEqual(["pass", "fail"]);
    expect(isPassed(lines)).toBe(false);
  });
});

describe("thresholds.json", () => {
  const thresholds = thresholdsSchema.parse(
    JSON.parse(readFileSync(new URL("./thresholds.json", import.meta.url), "utf8")),
  );

  it("is readable and names exactly the benchmarks there are", () => {
    expect(Object.keys(thresholds)).toEqual(Object.keys(benchmarks));
  });

  it("refuses a misspelt key rather than ignoring the limit", () => {
    const misspelt = { x: { f: { direction: "atMost", value: 1, minSample: 3 } } };
    expect(thresholdsSchema.safeParse(misspelt).success).toBe(false);
  });
});
