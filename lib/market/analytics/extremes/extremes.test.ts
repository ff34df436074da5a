import { describe, expect, it } from "vitest";
import { extremesResultSchema, figureSchema, statistics } from "@/lib/contract/analysis-results";
import type { Bar } from "@/lib/contract/market";
import { addDays } from "../../trading-day";
import { computeExtremes } from "./compute-extremes";

function bar(tradedOn: string, close: number, over: Partial<Bar> = {}): Bar {
  return {
    tradedOn,
    open: null,
    high: close + 2,
    low: close - 2,
    close,
    adjClose: null,
    volume: 10,
    ...over,
  };
}

const bars = [
  bar("2020-12-31", 100),
  bar("2021-01-04", 110, { high: 140 }),
  bar("2021-01-29", 99),
  bar("2021-02-26", 99),
  bar("2021-03-15", 121),
];
const ask = (
  statistic: (typeof statistics)[number],
  over: Partial<Parameters<typeof computeExtremes>[0]> = {},
) =>
  computeExtremes({
    bars,
    from: "2021-01-01",
    to: "2021-12-31",
    statistic,
    level: null,
    currency: "USD",
    ...over,
  });

describe("extremes", () => {
  it("best and worst day run from the close before, the span's first day too", () => {
    const best = ask("best_day");
    expect(best?.headline).toMatchObject({ key: "bestDay", on: "2021-03-15" });
    expect(best?.headline.value).toBeCloseTo((121 / 99 - 1) * 100, 10);
    expect(best?.rows.map(({ on }) => on)).toEqual(["2021-03-15", "2021-01-04", "2021-02-26", "2021-01-29"]);
    expect(ask("worst_day")?.headline).toMatchObject({ on: "2021-01-29", unit: "percent" });
  });

  it("best and worst month run from the last close before the month", () => {
    expect(ask("best_month")?.headline).toMatchObject({ label: "Best month, Mar 2021" });
    const worst = ask("worst_month");
    expect(worst?.headline).toMatchObject({
      label: "Worst month, Jan 2021",
      on: "2021-01-04",
      until: "2021-01-29",
    });
    expect(worst?.headline.value).toBeCloseTo(-1, 10);
  });

  it("a month that begins with the data is no best month while there are whole ones", () => {
    const found = ask("best_month", { from: "2021-01-04", bars: bars.slice(1) });
    expect(found?.rows.map(({ label }) => label)).toEqual(["Mar 2021", "Feb 2021"]);
    const alone = ask("best_month", { bars: [bar("2021-03-01", 10), bar("2021-03-02", 11)] });
    expect(alone?.headline.value).toBeCloseTo(10, 10);
    expect(alone?.headline.convention).toContain("Part of the month");
  });

  it("calendar years tell how many gained, and each of them", () => {
    const long = [bar("2019-12-31", 50), ...bars];
    const years = ask("calendar_years", { bars: long, from: "2020-01-01" });
    expect(years?.headline).toMatchObject({
      value: 2,
      unit: "count",
      label: "Calendar years with a gain, of 2",
    });
    expect(years?.rows.map(({ label }) => label)).toEqual(["2020", "2021"]);
    expect(years?.rows[0]?.value).toBeCloseTo(100, 10);
    expect(ask("best_year", { bars: long, from: "2020-01-01" })?.headline.label).toBe("Best year, 2020");
  });

  it("highest and lowest are of closes, with the price inside a session beside it", () => {
    const highest = ask("highest");
    expect(highest?.headline).toMatchObject({ value: 121, on: "2021-03-15", currency: "USD" });
    expect(highest?.rows[0]).toMatchObject({ value: 140, on: "2021-01-04" });
    const lowest = ask("lowest", { bars: bars.map((one) => ({ ...one, low: null })) });
    expect(lowest?.headline).toMatchObject({ value: 99, on: "2021-01-29" });
    expect(lowest?.rows[0]).toMatchObject({
      value: null,
      convention: "Not available: the data has no daily lows",
    });
  });

  it("distance from high looks at all bars up to the span's end, and at 52 weeks where the data covers them", () => {
    const old = [bar("2015-06-01", 242), bar("2020-03-02", 90), ...bars];
    const found = ask("distance_from_high", { bars: old });
    expect(found?.headline).toMatchObject({ value: -50, on: "2015-06-01", until: "2021-03-15" });
    expect(found?.rows[0]).toMatchObject({ key: "distanceFromYearHigh", value: 0 });
    expect(found?.rows[2]?.value).toBeCloseTo((121 / 140 - 1) * 100, 10);
    expect(found?.rows[0]?.convention).toContain("52 weeks");
    expect(ask("distance_from_high")?.rows[0]?.convention).toContain("since Dec 31, 2020");
  });

  it("days beyond a level leave out those at it, and need a level", () => {
    expect(ask("days_above", { level: 99 })?.headline.value).toBe(2);
    expect(ask("days_below", { level: 110 })?.headline.value).toBe(2);
    expect(ask("days_above", { level: 99 })?.rows[0]?.value).toBe(50);
    expect(ask("days_below", { level: 5 })?.rows[1]).toMatchObject({
      value: null,
      convention: "There was none",
    });
    expect(ask("days_above")).toBeNull();
  });

  it("days up are a share of the days with a close before them", () => {
    const found = ask("days_up");
    expect(found?.headline.value).toBe(50); // up, down, unchanged, up
    expect(found?.rows.slice(0, 3).map(({ value }) => value)).toEqual([2, 1, 1]);
  });

  it("the average price is of the span's closes: (110 + 99 + 99 + 121) / 4, median 104.5", () => {
    const found = ask("average_price");
    expect(found?.headline.value).toBe(107.25);
    expect(found?.rows[0]?.value).toBe(104.5);
    expect(
      ask("average_price", { bars: bars.map((one) => ({ ...one, volume: null })) })?.rows[1]?.value,
    ).toBeNull();
  });

  it.each(statistics)(
    "%s keeps the contract's form over twenty years, and is no crash on odd bars",
    (statistic) => {
      const long = Array.from({ length: 1_400 }, (_, index) =>
        bar(addDays("2001-01-01", index * 5), 50 + 20 * Math.sin(index / 9) + index / 50),
      );
      const found = ask(statistic, { bars: long, from: "2001-01-01", level: 60 });
      expect(found?.rows.length).toBeLessThanOrEqual(60);
      const form = extremesResultSchema.pick({ headline: true, rows: true, statistic: true });
      expect(form.safeParse({ ...found, statistic }).success).toBe(true);
      expect(ask(statistic, { bars: [], level: 60 })).toBeNull();
      expect(ask(statistic, { bars: [bar("2021-02-01", 0)], level: 60 })).toBeNull();
      const single = ask(statistic, { bars: [bar("2021-02-01", 10)], level: 60 });
      if (single !== null) expect(figureSchema.safeParse(single.headline).success).toBe(true);
    },
  );
});
