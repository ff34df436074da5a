import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figureSchema } from "@/lib/contract/analysis-results";
import type { Bar } from "@/lib/contract/market";
import { addDays } from "../../trading-day";
import { listCalendarMonths, listCalendarYears } from "./calendar-periods";
import { computeBeta, computeCorrelation } from "./co-movement";
import { computeRisk, getSessionsPerYear } from "./compute-risk";
import { computeDrawdownLine } from "./drawdown";
import { computeRolling } from "./rolling";

const bar = (tradedOn: string, close: number, adjClose: number | null = null): Bar => ({
  tradedOn,
  open: null,
  high: null,
  low: null,
  close,
  adjClose,
  volume: null,
});
const toBars = (closes: readonly number[], from = "2021-01-01") =>
  closes.map((close, index) => bar(addDays(from, index), close));
const all = { from: "2000-01-01", to: "2099-12-31" };
const riskOf = (bars: readonly Bar[], over: Partial<Parameters<typeof computeRisk>[0]> = {}) =>
  computeRisk({ bars, ...all, basis: "price", riskFreePct: 0, ...over });
const figureOf = (bars: readonly Bar[], key: string, over = {}) =>
  riskOf(bars, over)?.figures.find((figure) => figure.key === key);

describe("risk figures", () => {
  it("by hand: 100, 110, 99, 99 within one span", () => {
    const bars = toBars([100, 110, 99, 99]);
    expect(figureOf(bars, "periodReturn")?.value).toBeCloseTo(-1, 10);
    // returns 10 %, -10 %, 0: mean 0, squares 0.02 over two
    expect(figureOf(bars, "volatility")?.value).toBeCloseTo(0.1 * Math.sqrt(252) * 100, 8);
    expect(figureOf(bars, "downsideDeviation")?.value).toBeCloseTo(
      Math.sqrt(0.01 / 3) * Math.sqrt(252) * 100,
      8,
    );
    expect(figureOf(bars, "sharpe")?.value).toBeCloseTo(0, 8);
    expect(figureOf(bars, "maxDrawdown")).toMatchObject({ on: "2021-01-02", until: "2021-01-03" });
    expect(figureOf(bars, "maxDrawdown")?.value).toBeCloseTo(-10, 10);
    expect(figureOf(bars, "bestDay")).toMatchObject({ on: "2021-01-02" });
  });

  it("start from the last close before the span, as the span's own return does", () => {
    const bars = toBars([50, 100, 110]);
    const risk = riskOf(bars, { from: "2021-01-02" });
    expect(risk).toMatchObject({ from: "2021-01-01", returns: 2 });
    expect(figureOf(bars, "periodReturn", { from: "2021-01-02" })?.value).toBeCloseTo(120, 10);
  });

  it("tell a yearly return only for about a year and more", () => {
    const year = [bar("2020-12-31", 100), bar("2021-07-01", 90), bar("2021-12-31", 121)];
    expect(figureOf(year, "cagr")?.value).toBeCloseTo((1.21 ** (365.25 / 365) - 1) * 100, 10);
    const half = figureOf(year.slice(0, 2), "cagr");
    expect(half).toMatchObject({ value: null, convention: "Not told: the span is shorter than a year" });
    expect(figureOf(year.slice(0, 2), "calmar")?.value).toBeNull();
  });

  it("of crypto count 365 sessions a year", () => {
    const bars = toBars([100, 110, 99, 99]);
    const sessionsPerYear = getSessionsPerYear("crypto");
    expect(figureOf(bars, "volatility", { sessionsPerYear })?.value).toBeCloseTo(10 * Math.sqrt(365), 8);
    expect(getSessionsPerYear("equity")).toBe(252);
  });

  it("of prices that never move have no volatility, and no ratio instead of an infinite one", () => {
    const bars = toBars(Array(400).fill(7.1));
    expect(figureOf(bars, "volatility")?.value).toBe(0);
    for (const key of ["sharpe", "sortino", "calmar", "skew", "excessKurtosis"]) {
      expect(figureOf(bars, key)?.value).toBeNull();
      expect(figureOf(bars, key)?.convention).toMatch(/^Not defined/);
    }
    expect(riskOf(bars)?.drawdown).toBeNull();
    expect(figureOf(bars, "maxDrawdown")?.value).toBe(0);
    // one percent a day for ever: equal returns but for the last bit
    const steady = toBars(Array.from({ length: 50 }, (_, index) => 100 * 1.01 ** index));
    expect(figureOf(steady, "sharpe")?.value).toBeNull();
  });

  it.each([1, 2, 3])("of %i closes are there, null with a reason where they cannot be", (count) => {
    const risk = riskOf(toBars([100, 90, 95].slice(0, count)));
    expect(risk?.figures).toHaveLength(16);
    for (const figure of risk?.figures ?? []) {
      expect(figureSchema.safeParse(figure).success).toBe(true);
      expect(figure.value ?? figure.convention).not.toBeNull();
    }
    const known = risk?.figures.filter(({ value }) => value !== null).map(({ key }) => key);
    if (count === 1) expect(known).toEqual([]);
    if (count === 2) expect(known).toEqual(["periodReturn", "maxDrawdown", "bestDay", "worstDay"]);
  });

  it("are null without a usable close: none inside, all zero, not a number", () => {
    expect(riskOf([])).toBeNull();
    expect(riskOf(toBars([0, 0, 0]))).toBeNull();
    expect(riskOf(toBars([Number.NaN]))).toBeNull();
    expect(riskOf(toBars([1, 2]), { from: "2022-01-01" })).toBeNull();
  });

  it("leave out a close that is not above zero, and count it", () => {
    expect(riskOf(toBars([20, -37, 10]))).toMatchObject({ leftOut: 1, returns: 1 });
    expect(figureOf(toBars([20, -37, 10]), "periodReturn")?.value).toBeCloseTo(-50, 10);
  });

  it("with dividends run over adjusted closes, and are null where an end has none", () => {
    const bars = [bar("2021-01-04", 10, 9), bar("2021-01-05", 11, null), bar("2021-01-06", 10, 9.9)];
    expect(figureOf(bars, "periodReturn", { basis: "total" })?.value).toBeCloseTo(10, 10);
    expect(riskOf(bars, { basis: "total" })).toMatchObject({ leftOut: 1, returns: 1 });
    expect(riskOf(bars.slice(0, 2), { basis: "total" })).toBeNull();
    expect(riskOf(bars.slice(1), { basis: "total" })).toBeNull();
  });
});

describe("drawdown", () => {
  it("has its peak, trough and first day of recovery: 10, 12, 9, 11, 12, 13", () => {
    expect(riskOf(toBars([10, 12, 9, 11, 12, 13]))?.drawdown).toEqual({
      pct: -25,
      peakOn: "2021-01-02",
      troughOn: "2021-01-03",
      recoveredOn: "2021-01-05",
    });
    expect(riskOf(toBars([10, 12, 9, 11]))?.drawdown?.recoveredOn).toBeNull();
  });

  it("as a line is at most zero, least at the trough, and null outside the span", () => {
    const bars = toBars([10, 12, 9, 12, 6]);
    const line = computeDrawdownLine({ bars, from: "2021-01-02", to: "2021-01-04" });
    expect(line).toEqual([null, 0, -25, 0, null]);
  });

  it("is between -100 % and 0, and the line's least, for any prices", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9_999 }), { minLength: 2, maxLength: 60 }), (closes) => {
        const bars = toBars(closes);
        const pct = riskOf(bars)?.drawdown?.pct ?? 0;
        const least = Math.min(...computeDrawdownLine({ bars, ...all }).map((value) => value ?? 0));
        return pct <= 0 && pct > -100 && Math.abs(pct - least) < 1e-9;
      }),
    );
  });
});

describe("calendar periods", () => {
  const bars = [
    bar("2019-11-04", 80),
    bar("2019-12-31", 100),
    bar("2020-01-02", 110),
    bar("2020-12-31", 120),
    bar("2021-03-15", 90),
  ];

  it("run from the last close before them; parts of years say so", () => {
    const years = listCalendarYears({ bars });
    expect(years.map(({ label, value }) => [label, Math.round((value ?? 0) * 1e9) / 1e9])).toEqual([
      ["2019", 25],
      ["2020", 20],
      ["2021", -25],
    ]);
    expect(years.map(({ convention }) => convention)).toEqual([
      "Part of the year: from the close of Nov 4, 2019",
      "From the last close before it",
      "From the last close before it, to Mar 15, 2021",
    ]);
  });

  it("of months have a first month without a return where it has a single close", () => {
    const months = listCalendarMonths({ bars });
    expect(months.map(({ label }) => label)).toEqual([
      "Nov 2019",
      "Dec 2019",
      "Jan 2020",
      "Dec 2020",
      "Mar 2021",
    ]);
    expect(months[0]?.value).toBeNull();
    expect(months[1]?.value).toBe(25);
  });

  it("multiply up to the whole return for any prices", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9_999 }), { minLength: 2, maxLength: 200 }),
        (closes) => {
          const walk = closes.map((close, index) => bar(addDays("2019-10-01", index * 5), close));
          const growth = listCalendarMonths({ bars: walk }).reduce(
            (product, { value }) => product * (1 + (value ?? 0) / 100),
            1,
          );
          const whole = (closes.at(-1) ?? 1) / (closes[0] ?? 1);
          return Math.abs(growth / whole - 1) < 1e-9;
        },
      ),
    );
  });
});

describe("moving together", () => {
  const one = toBars([100, 110, 99, 108.9]);

  it("beta of twice the moves is 2, correlation 1, alpha 0", () => {
    const double = toBars([100, 120, 96, 115.2]);
    const beta = computeBeta({ bars: double, benchmark: one, ...all });
    expect(beta?.beta).toBeCloseTo(2, 10);
    expect(beta?.correlation).toBeCloseTo(1, 10);
    expect(beta?.alphaPct).toBeCloseTo(0, 8);
    expect(beta?.days).toBe(3);
  });

  it("pairs returns between the days that both have: a holiday on one side is no day on the other", () => {
    const other = one.filter((_, index) => index !== 1);
    const gapped = [...toBars([100, 110, 99, 108.9, 98.01, 98.01])];
    const rest = gapped.filter((_, index) => index !== 1);
    expect(computeCorrelation({ one: gapped, other: rest, ...all })).toEqual({ value: 1, days: 4 });
    expect(computeCorrelation({ one, other, ...all })).toBeNull(); // two returns say nothing
  });

  it("uses the last common day before the span as base", () => {
    const later = { from: "2021-01-02", to: "2021-01-04" };
    expect(computeCorrelation({ one, other: one, ...later })).toEqual({ value: 1, days: 3 });
  });

  it("is null where one does not move or they share no days", () => {
    const flat = toBars([5, 5, 5, 5]);
    expect(computeCorrelation({ one, other: flat, ...all })).toBeNull();
    expect(computeBeta({ bars: one, benchmark: flat, ...all })).toBeNull();
    expect(computeBeta({ bars: flat, benchmark: one, ...all })).toMatchObject({ beta: 0, correlation: null });
    expect(computeCorrelation({ one, other: toBars([1, 2, 3, 4], "2022-01-01"), ...all })).toBeNull();
  });

  it("is of returns, not of levels: two rising series that move against each other day by day", () => {
    const up = toBars([100, 110, 111, 121, 122, 134]);
    const down = toBars([100, 101, 111, 112, 123, 124]);
    expect(computeCorrelation({ one: up, other: down, ...all })?.value).toBeLessThan(-0.9);
  });

  it("stays between -1 and 1 and is the same both ways for any prices", () => {
    const closes = fc.array(fc.integer({ min: 1, max: 9_999 }), { minLength: 5, maxLength: 40 });
    fc.assert(
      fc.property(closes, closes, (first, second) => {
        const pair = { one: toBars(first), other: toBars(second) };
        const value = computeCorrelation({ ...pair, ...all })?.value ?? 0;
        const back = computeCorrelation({ one: pair.other, other: pair.one, ...all })?.value ?? 0;
        return value >= -1 && value <= 1 && Math.abs(value - back) < 1e-9;
      }),
    );
  });
});

describe("rolling figures", () => {
  const bars = toBars([100, 110, 99, 99, 198]);

  it("stand beside the bars, null until the window is full", () => {
    const returns = computeRolling({ bars, window: 2, measure: "return" });
    expect(returns.map((value) => value && Math.round(value * 1e6) / 1e6)).toEqual([
      null,
      null,
      -1,
      -10,
      100,
    ]);
    const volatility = computeRolling({ bars, window: 3, measure: "volatility" });
    expect(volatility.slice(0, 3)).toEqual([null, null, null]);
    expect(volatility[3]).toBeCloseTo(10 * Math.sqrt(252), 8);
  });

  it("of the last window are those of a span of its length", () => {
    const walk = toBars([100, 103, 99, 104, 108, 101, 107, 103, 109]);
    const base = toBars([50, 51, 50, 53, 52, 51, 52, 50, 53]);
    const from = addDays("2021-01-01", 4);
    const input = { bars: walk, benchmark: base, window: 5 };
    const beta = computeBeta({ bars: walk, benchmark: base, from, to: all.to });
    expect(computeRolling({ ...input, measure: "beta" }).at(-1)).toBeCloseTo(beta?.beta ?? 0, 10);
    expect(computeRolling({ ...input, measure: "correlation" }).at(-1)).toBeCloseTo(
      beta?.correlation ?? 0,
      10,
    );
    const volatility = figureOf(walk, "volatility", { from })?.value ?? 0;
    expect(computeRolling({ ...input, measure: "volatility" }).at(-1)).toBeCloseTo(volatility, 8);
  });

  it("of a flat window are zero volatility, and no beta", () => {
    const flat = toBars(Array(9).fill(0.1));
    expect(computeRolling({ bars: flat, window: 4, measure: "volatility" }).at(-1)).toBe(0);
    const beta = computeRolling({ bars: flat, benchmark: flat, window: 4, measure: "beta" });
    expect(beta).toEqual(Array(9).fill(null));
  });
});
