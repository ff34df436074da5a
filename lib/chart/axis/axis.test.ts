import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildDays, buildInstrument, buildProvenance } from "@/lib/testing/builders";
import { isLastBarUnfinished } from "./interval";
import { prepareDomain, prepareLogDomain, prepareTickValues, toShare } from "./price-axis";
import { prepareTimeTicks } from "./time-axis";

describe("a price axis", () => {
  it("pads both ends by 6 % of the span, and never below zero for values that are not", () => {
    expect(prepareDomain([100, 200])).toEqual([94, 206]);
    expect(prepareDomain([1, null, 100])?.[0]).toBe(0);
    expect(prepareDomain([50, 50])).toEqual([49, 51]);
    expect(prepareDomain([0])).toEqual([0, 1]);
    expect(prepareDomain([-37, 20])?.[0]).toBeLessThan(-37);
    expect(prepareDomain([null])).toBeNull();
  });

  it("ticks at round values only", () => {
    expect(prepareTickValues({ domain: [98.2, 104.9] })).toEqual({ values: [100, 102, 104], decimals: 0 });
    expect(prepareTickValues({ domain: [0.11, 0.19] })).toEqual({
      values: [0.12, 0.14, 0.16, 0.18],
      decimals: 2,
    });
    expect(prepareTickValues({ domain: [-40, 25] }).values).toEqual([-40, -20, 0, 20]);
  });

  it("has between one and six ticks on any axis", () => {
    const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(value, value, (a, b) => {
        const domain = prepareDomain([a, b]);
        const { values } = prepareTickValues({ domain: domain ?? [0, 1] });
        expect(values.length).toBeGreaterThanOrEqual(1);
        expect(values.length).toBeLessThanOrEqual(6);
      }),
    );
  });
});

describe("a session axis", () => {
  it("labels at most as many sessions as asked, in order, each a day that has a row", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), (count) => {
        const days = buildDays(count);
        const ticks = prepareTimeTicks({ days });
        expect(ticks.length).toBeGreaterThanOrEqual(1);
        expect(ticks.length).toBeLessThanOrEqual(6);
        for (const tick of ticks) expect(days[tick.index]).toBe(tick.tradedOn);
        expect(ticks.map((tick) => tick.index)).toEqual(
          ticks.map((tick) => tick.index).sort((a, b) => a - b),
        );
      }),
    );
  });

  it("names months, and the year once where it changes", () => {
    const labels = prepareTimeTicks({ days: buildDays(130, "2021-03-16") }).map((tick) => tick.label);
    expect(labels).toEqual(["Oct 2020", "Nov", "Dec", "2021", "Feb", "Mar"]);
  });

  it("names years over a long span, days over a short one, and is empty without rows", () => {
    expect(prepareTimeTicks({ days: buildDays(1260) }).map((tick) => tick.label)).toEqual([
      "2017",
      "2018",
      "2019",
      "2020",
      "2021",
    ]);
    expect(prepareTimeTicks({ days: buildDays(3) }).map((tick) => tick.label)).toEqual([
      "Mar 12",
      "Mar 15",
      "Mar 16",
    ]);
    expect(prepareTimeTicks({ days: [] })).toEqual([]);
  });
});

describe("an unfinished bar", () => {
  const ask = (over: { tradedOn: string; interval: "1d" | "1wk" | "1mo"; asOf: string }) =>
    isLastBarUnfinished({
      tradedOn: over.tradedOn,
      interval: over.interval,
      instrument: buildInstrument(),
      provenance: buildProvenance({ asOf: over.asOf, freshness: "delayed" }),
    });

  it("is a New York session before 16:00, and not after", () => {
    expect(ask({ tradedOn: "2021-03-16", interval: "1d", asOf: "2021-03-16T15:00:00Z" })).toBe(true);
    expect(ask({ tradedOn: "2021-03-16", interval: "1d", asOf: "2021-03-16T20:00:00Z" })).toBe(false);
    expect(ask({ tradedOn: "2021-03-15", interval: "1d", asOf: "2021-03-16T15:00:00Z" })).toBe(false);
  });

  it("is a week before its Friday has closed, and a month with weekdays to come", () => {
    expect(ask({ tradedOn: "2021-03-15", interval: "1wk", asOf: "2021-03-18T20:00:00Z" })).toBe(true);
    expect(ask({ tradedOn: "2021-03-15", interval: "1wk", asOf: "2021-03-19T20:00:00Z" })).toBe(false);
    expect(ask({ tradedOn: "2021-03-01", interval: "1mo", asOf: "2021-03-30T20:00:00Z" })).toBe(true);
    expect(ask({ tradedOn: "2021-03-01", interval: "1mo", asOf: "2021-03-31T20:00:00Z" })).toBe(false);
  });
});

describe("a logarithmic axis", () => {
  it("holds every value of any series above zero, its ticks inside, equal ratios equally far apart", () => {
    const above = fc.array(fc.double({ min: 0.001, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(above, (values) => {
        const domain = prepareLogDomain(values);
        if (domain === null) throw new Error("no domain");
        expect(domain[0]).toBeGreaterThan(0);
        for (const value of values) {
          const share = toShare({ value, domain });
          expect(share > 0 && share < 1).toBe(true);
        }
        const ticks = prepareTickValues({ domain });
        expect(ticks.values.length).toBeLessThanOrEqual(7);
        for (const tick of ticks.values) expect(tick >= domain[0] && tick <= domain[1]).toBe(true);
      }),
      { numRuns: 1_000 },
    );
    const domain = [1, 100, "log"] as [number, number, "log"];
    expect(toShare({ value: 10, domain })).toBeCloseTo(0.5, 12);
    expect(prepareTickValues({ domain }).values).toEqual([1, 3, 10, 30, 100]);
  });

  it("is none for a series that is not above zero throughout", () => {
    expect(prepareLogDomain([1, 0])).toBeNull();
    expect(prepareLogDomain([1, -5, null])).toBeNull();
    expect(prepareLogDomain([null])).toBeNull();
  });
});
