import { describe, expect, it } from "vitest";
import { figureSchema, screenFilterSchema } from "@/lib/contract/analysis-results";
import type { Bar } from "@/lib/contract/market";
import { addDays } from "../trading-day";
import { convertBars } from "./convert-bars";
import { computeScreenMetric } from "./screen-metric";

const bar = (tradedOn: string, close: number, over: Partial<Bar> = {}): Bar => ({
  tradedOn,
  open: null,
  high: null,
  low: null,
  close,
  adjClose: null,
  volume: null,
  ...over,
});

describe("bars in another currency", () => {
  const rates = [bar("2021-01-04", 1.25), bar("2021-01-05", 1.2), bar("2021-01-06", 0)];

  it("take the rate of the same day, else the last one of the seven days before, else are left out", () => {
    const days = ["2021-01-01", "2021-01-04", "2021-01-06", "2021-01-12", "2021-01-13"];
    const converted = convertBars({ bars: days.map((on) => bar(on, 100)), rates });
    expect(converted.map(({ tradedOn, close }) => [tradedOn, close])).toEqual([
      ["2021-01-04", 125],
      ["2021-01-06", 120],
      ["2021-01-12", 120],
    ]);
  });

  it("convert every price and no volume, and leave missing ones missing", () => {
    const [one] = convertBars({
      bars: [bar("2021-01-04", 100, { high: 104, adjClose: 96, volume: 7 })],
      rates,
    });
    expect(one).toEqual(bar("2021-01-04", 125, { high: 130, adjClose: 120, volume: 7 }));
  });

  it("divide where the rate is quoted the other way round", () => {
    expect(convertBars({ bars: [bar("2021-01-04", 100)], rates, inverse: true })[0]?.close).toBeCloseTo(
      80,
      12,
    );
  });
});

describe("figures to screen by", () => {
  // 300 days in a row to Oct 27, 2021: 1, 2, ... 300, volumes 10
  const bars = Array.from({ length: 300 }, (_, index) =>
    bar(addDays("2021-01-01", index), index + 1, { volume: 10 }),
  );
  const on = bars.at(-1)?.tradedOn ?? "";
  const measure = (metric: Parameters<typeof computeScreenMetric>[0]["metric"], over = {}) =>
    computeScreenMetric({ bars, metric, on, currency: "USD", ...over });

  it("are those of the day, by hand", () => {
    expect(measure("price")).toMatchObject({ value: 300, unit: "price", currency: "USD", on });
    expect(measure("volume").value).toBe(10);
    expect(measure("rsi").value).toBe(100);
    // mean of 101 to 300 is 200.5
    expect(measure("above_sma").value).toBeCloseTo((300 / 200.5 - 1) * 100, 10);
    expect(measure("return", { from: addDays("2021-01-01", 100) }).value).toBeCloseTo(200, 10);
    expect(measure("drawdown", { from: "2021-01-01" }).value).toBe(0);
  });

  it("look at nothing after the day", () => {
    expect(measure("price", { on: "2021-01-10" }).value).toBe(10);
  });

  it("add up a year's dividends; without any list there is no yield, with an empty one it is zero", () => {
    const dividend = (tradedOn: string, value: number) => ({
      tradedOn,
      kind: "dividend" as const,
      value,
      label: "",
    });
    const events = [dividend("2020-06-01", 50), dividend("2021-02-01", 3), dividend(addDays(on, 1), 9)];
    expect(measure("dividend_yield", { events }).value).toBeCloseTo(1, 10);
    expect(measure("dividend_yield", { events: [] }).value).toBe(0);
    expect(measure("dividend_yield").value).toBeNull();
  });

  it.each(screenFilterSchema.shape.metric.options)(
    "%s is null with the reason where the data does not reach",
    (metric) => {
      for (const over of [{ bars: [] }, { on: addDays(on, 30) }]) {
        const figure = measure(metric, over);
        expect(figure).toMatchObject({ key: metric, value: null });
        expect(figure.convention).toMatch(/^Not available/);
        expect(figureSchema.safeParse(figure).success).toBe(true);
      }
      expect(figureSchema.safeParse(measure(metric)).success).toBe(true);
    },
  );

  it("do not take a span that the data covers in part for the whole of it", () => {
    expect(measure("return").value).toBeNull(); // a year back is before the first bar
    expect(measure("distance_from_high").convention).toBe("Not available: the data begins too late");
  });
});
