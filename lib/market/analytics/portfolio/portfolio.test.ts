import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { schedules } from "@/lib/contract/analysis-results";
import type { Bar } from "@/lib/contract/market";
import { addDays } from "../../trading-day";
import { computePortfolio } from "./compute-portfolio";

const bar = (tradedOn: string, close: number, adjClose: number | null = null): Bar => ({
  tradedOn,
  open: null,
  high: null,
  low: null,
  close,
  adjClose,
  volume: null,
});
const span = { from: "2021-01-01", to: "2021-12-31" };
const days = ["2021-01-04", "2021-01-29", "2021-02-01", "2021-03-31"];
const toBars = (closes: readonly number[]) => closes.map((close, index) => bar(days[index] ?? "", close));
const doubling = toBars([10, 20, 20, 20]);
const halving = toBars([10, 10, 10, 5]);

describe("a portfolio", () => {
  it("that is held: 600 doubles, 400 halves to 200", () => {
    const found = computePortfolio({
      holdings: [
        { bars: doubling, weightPct: 60 },
        { bars: halving, weightPct: 40 },
      ],
      ...span,
      amount: 1000,
      schedule: "hold",
    });
    expect(found).toMatchObject({
      from: "2021-01-04",
      to: "2021-03-31",
      endValue: 1400,
      rebalancedOn: [],
      notes: [],
    });
    expect(found?.returnPct).toBeCloseTo(40, 10);
    expect(found?.path.map(({ close }) => close)).toEqual([1000, 1600, 1600, 1400]);
    expect(found?.holdings[0]).toMatchObject({ endValue: 1200, contributionPct: 60, returnPct: 100 });
    expect(found?.holdings[1]).toMatchObject({ endValue: 200, contributionPct: -20, returnPct: -50 });
    expect(found?.holdings[0]?.endWeightPct).toBeCloseTo((1200 / 1400) * 100, 10);
  });

  it("that is set back each month: 1600 become 960 and 640 on Feb 1, and 640 halve", () => {
    const found = computePortfolio({
      holdings: [
        { bars: doubling, weightPct: 60 },
        { bars: halving, weightPct: 40 },
      ],
      ...span,
      amount: 1000,
      schedule: "monthly",
    });
    expect(found?.rebalancedOn).toEqual(["2021-02-01", "2021-03-31"]);
    expect(found?.endValue).toBeCloseTo(1280, 10);
    // gains 600 and -320 of 1000; on the last day the weights were set back once more
    expect(found?.holdings.map(({ contributionPct }) => Math.round(contributionPct * 1e9) / 1e9)).toEqual([
      60, -32,
    ]);
    expect(found?.holdings.map(({ endWeightPct }) => Math.round(endWeightPct))).toEqual([60, 40]);
  });

  it("sets weights back on the first common session of a quarter or a year, not on the day the money goes in", () => {
    const long = ["2020-12-30", "2021-01-04", "2021-03-31", "2021-04-01", "2022-01-03"].map((on, index) =>
      bar(on, 10 + index),
    );
    const run = (schedule: (typeof schedules)[number]) =>
      computePortfolio({
        holdings: [{ bars: long, weightPct: 100 }],
        from: "2020-12-01",
        to: "2022-12-31",
        amount: 1,
        schedule,
      })?.rebalancedOn;
    expect(run("quarterly")).toEqual(["2021-01-04", "2021-04-01", "2022-01-03"]);
    expect(run("yearly")).toEqual(["2021-01-04", "2022-01-03"]);
  });

  it("scales weights that do not add up to 100, and says so", () => {
    const holdings = [
      { bars: doubling, weightPct: 30 },
      { bars: halving, weightPct: 15 },
    ];
    const found = computePortfolio({ holdings, ...span, amount: 300, schedule: "hold" });
    expect(found?.holdings.map(({ weightPct }) => Math.round(weightPct * 100) / 100)).toEqual([66.67, 33.33]);
    expect(found?.notes).toEqual(["The weights add up to 45%; they were scaled to 100%."]);
  });

  it("starts on the first day that all have, and tells when many days are left out", () => {
    const late = doubling.slice(1);
    const found = computePortfolio({
      holdings: [
        { bars: late, weightPct: 50 },
        { bars: halving, weightPct: 50 },
      ],
      ...span,
      amount: 100,
      schedule: "hold",
    });
    expect(found).toMatchObject({ from: "2021-01-29", notes: [] });
    const holey = computePortfolio({
      holdings: [
        { bars: [doubling[0], doubling[3]] as Bar[], weightPct: 50 },
        { bars: halving, weightPct: 50 },
      ],
      ...span,
      amount: 100,
      schedule: "hold",
    });
    expect(holey?.notes).toEqual(["Days on which one of them has no close are left out: 2 of 4 remain."]);
  });

  it("tells a holding's own return in its own currency", () => {
    const [found] =
      computePortfolio({
        holdings: [{ bars: toBars([10, 20, 20, 30]), ownBars: doubling, weightPct: 100 }],
        ...span,
        amount: 100,
        schedule: "hold",
      })?.holdings ?? [];
    expect(found).toMatchObject({ returnPct: 100 });
    expect(found?.contributionPct).toBeCloseTo(200, 10);
  });

  it("with dividends runs over adjusted closes", () => {
    const bars = [bar("2021-01-04", 10, 8), bar("2021-01-05", 10, 10)];
    const found = computePortfolio({
      holdings: [{ bars, weightPct: 100 }],
      ...span,
      amount: 100,
      schedule: "hold",
      basis: "total",
    });
    expect(found?.returnPct).toBeCloseTo(25, 10);
  });

  it("is null without two common days, without holdings, and for weights or amounts that are not above zero", () => {
    const one = { ...span, amount: 100, schedule: "hold" as const };
    expect(computePortfolio({ ...one, holdings: [] })).toBeNull();
    expect(computePortfolio({ ...one, holdings: [{ bars: doubling, weightPct: 0 }] })).toBeNull();
    expect(computePortfolio({ ...one, holdings: [{ bars: doubling.slice(0, 1), weightPct: 1 }] })).toBeNull();
    expect(computePortfolio({ ...one, amount: 0, holdings: [{ bars: doubling, weightPct: 1 }] })).toBeNull();
  });

  it("has contributions that add up to its return, and weights that add up to 100, for any prices and schedule", () => {
    const closes = fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 30, maxLength: 30 });
    const holding = fc.record({ closes, weightPct: fc.integer({ min: 1, max: 100 }) });
    fc.assert(
      fc.property(
        fc.array(holding, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(...schedules),
        (list, schedule) => {
          const found = computePortfolio({
            holdings: list.map(({ closes: each, weightPct }) => ({
              bars: each.map((close, index) => bar(addDays("2020-06-01", index * 20), close)),
              weightPct,
            })),
            from: "2020-01-01",
            to: "2023-01-01",
            amount: 1000,
            schedule,
          });
          if (found === null) return false;
          const { holdings } = found;
          const sum = (pick: (one: (typeof holdings)[number]) => number) =>
            holdings.reduce((total, one) => total + pick(one), 0);
          const size = Math.max(
            1,
            Math.abs(found.returnPct),
            ...found.holdings.map((one) => Math.abs(one.contributionPct)),
          );
          return (
            Math.abs(sum((one) => one.contributionPct) - found.returnPct) < 1e-9 * size &&
            Math.abs(sum((one) => one.endWeightPct) - 100) < 1e-9 &&
            Math.abs(sum((one) => one.endValue) - found.endValue) < 1e-9 * found.endValue
          );
        },
      ),
    );
  });
});
