import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Bar } from "@/lib/contract/market";
import { hasSharedData, sharedData } from "@/lib/testing/shared-data";
import { addDays } from "../trading-day";
import { aggregateBars, pickInterval } from "./aggregate-bars";
import { computeDayFacts } from "./day-facts";
import { rebaseComparison } from "./rebase-comparison";
import { computeMaxDrawdownPct, computeSpanFigures } from "./span-figures";

function bar(tradedOn: string, close: number, over: Partial<Bar> = {}): Bar {
  return { tradedOn, open: null, high: null, low: null, close, adjClose: null, volume: null, ...over };
}

// 2020's last close 100, then 110, 99, 121 with a dividend in between (adjusted closes 98, 108, 98.5, 121).
const year = [
  bar("2020-12-31", 100, { adjClose: 98, volume: 5 }),
  bar("2021-01-04", 110, { adjClose: 108, volume: 10 }),
  bar("2021-01-05", 99, { adjClose: 98.5 }),
  bar("2021-01-06", 121, { adjClose: 121, volume: 30 }),
];

describe("span figures", () => {
  it("start from the close before the span: (121 / 100 - 1) x 100 = 21 %", () => {
    const figures = computeSpanFigures({ bars: year, from: "2021-01-01", to: "2021-12-31" });
    expect(figures).toMatchObject({
      base: { value: 100, on: "2020-12-31" },
      baseIsBefore: true,
      end: { value: 121, on: "2021-01-06" },
      highClose: { value: 121, on: "2021-01-06" },
      lowClose: { value: 99, on: "2021-01-05" },
      averageVolume: 20, // (10 + 30) / 2: the day without a volume does not count, nor does the base
      sessions: 3,
    });
    expect(figures?.priceReturnPct).toBeCloseTo(21, 10);
    expect(figures?.totalReturnPct).toBeCloseTo((121 / 98 - 1) * 100, 10);
    expect(figures?.maxDrawdownPct).toBeCloseTo(-10, 10); // 110 to 99
  });

  it("start from the first close inside when nothing is before, and say so", () => {
    const figures = computeSpanFigures({ bars: year, from: "2020-12-31", to: "2021-01-04" });
    expect(figures).toMatchObject({ base: { value: 100 }, baseIsBefore: false, sessions: 2 });
    expect(figures?.priceReturnPct).toBeCloseTo(10, 10);
  });

  it("are null without a session inside, and tell no drawdown or total return of too little", () => {
    expect(computeSpanFigures({ bars: year, from: "2021-02-01", to: "2021-02-28" })).toBeNull();
    expect(computeSpanFigures({ bars: [], from: "2021-01-01", to: "2021-12-31" })).toBeNull();
    const single = computeSpanFigures({ bars: [bar("2021-01-04", 5)], from: "2021-01-01", to: "2021-12-31" });
    expect(single).toMatchObject({
      priceReturnPct: 0,
      totalReturnPct: null,
      maxDrawdownPct: null,
      averageVolume: null,
    });
  });

  it("never show a drawdown smaller than the span's own fall", () => {
    const bars = [bar("2021-01-04", 100), bar("2021-01-05", 90), bar("2021-01-06", 81)];
    const figures = computeSpanFigures({ bars, from: "2021-01-05", to: "2021-01-06" });
    expect(figures?.priceReturnPct).toBeCloseTo(-19, 10);
    expect(figures?.maxDrawdownPct).toBeCloseTo(-19, 10);
  });

  it("find the largest fall from a running peak: 10, 12, 9, 11 is -25 %", () => {
    const closes = [10, 12, 9, 11].map((close, index) => bar(addDays("2021-01-04", index), close));
    expect(computeMaxDrawdownPct(closes)).toBeCloseTo(-25, 10);
  });
});

describe.skipIf(!hasSharedData)("span figures agree with other implementations", () => {
  it("on AAPL after its split (reference/yahoo_expected.json)", () => {
    const name = "chart-AAPL-2020-08-31-to-2020-11-07.json";
    const expected = JSON.parse(readFileSync(`${sharedData}/reference/yahoo_expected.json`, "utf8"))[name];
    const result = JSON.parse(readFileSync(`${sharedData}/yahoo/${name}`, "utf8")).response.bodyJson.chart
      .result[0];
    const quote = result.indicators.quote[0];
    const bars = result.timestamp.map((at: number, index: number) =>
      bar(new Date(at * 1000).toISOString().slice(0, 10), quote.close[index], {
        adjClose: result.indicators.adjclose[0].adjclose[index],
        volume: quote.volume[index],
      }),
    );
    const figures = computeSpanFigures({ bars, from: "2020-08-31", to: "2020-11-07" });
    expect(figures?.priceReturnPct).toBeCloseTo(expected.price_return * 100, 9);
    expect(figures?.totalReturnPct).toBeCloseTo(expected.adjclose_return * 100, 9);
    expect(figures?.maxDrawdownPct).toBeCloseTo(expected.mdd_close * 100, 9);
    expect(figures?.averageVolume).toBeCloseTo(expected.avg_volume, 3);
    expect(figures?.highClose).toEqual({ value: expected.max_close[0], on: expected.max_close[1] });
    expect(figures?.lowClose).toEqual({ value: expected.min_close[0], on: expected.min_close[1] });
    expect(figures?.sessions).toBe(expected.bars);
  });

  it("on two years of daily closes (reference/analytics_expected.json, by empyrical)", () => {
    const [expected] = JSON.parse(
      readFileSync(`${sharedData}/reference/analytics_expected.json`, "utf8"),
    ).full;
    const bars = readCloses(`${sharedData}/prices/default.csv`);
    const figures = computeSpanFigures({ bars, from: "2017-01-01", to: "2018-12-31" });
    expect(figures?.sessions).toBe(expected.n_prices);
    expect(figures?.priceReturnPct).toBeCloseTo(expected.total_return * 100, 9);
    expect(figures?.maxDrawdownPct).toBeCloseTo(expected.emp_max_drawdown * 100, 9);
    expect(figures?.highClose).toEqual({ on: expected.high_close[0], value: expected.high_close[1] });
    expect(figures?.lowClose).toEqual({ on: expected.low_close[0], value: expected.low_close[1] });
    const inYear = computeSpanFigures({ bars, from: "2018-01-01", to: "2018-12-31" });
    expect(inYear?.baseIsBefore).toBe(true);
    expect(inYear?.priceReturnPct).toBeCloseTo(expected.calendar_year_returns["2018"] * 100, 9);
  });
});

/** Day and close of a US-dated price file (month/day/year, columns date, open, high, low, close). */
function readCloses(path: string): Bar[] {
  const [head = "", ...lines] = readFileSync(path, "utf8")
    .replace(/^\uFEFF/, "")
    .trim()
    .split(/\r?\n/);
  const columns = head.toLowerCase().split(",");
  const [day, close] = [columns.findIndex((name) => /date|time/.test(name)), columns.indexOf("close")];
  return lines
    .map((line) => {
      const cells = line.split(",");
      const written = cells[day] ?? "";
      const [month = "", date = "", fullYear = ""] = written.split(/[/ ]/);
      const iso = written.includes("/")
        ? `${fullYear}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`
        : written.slice(0, 10);
      return bar(iso, Number(cells[close]));
    })
    .sort((a, b) => (a.tradedOn < b.tradedOn ? -1 : 1));
}

describe("day facts", () => {
  // 30 sessions: closes 100, 101, 100, 101, ... ; volume 1,000; the last falls from 101 to 96.96 (-4 %).
  const bars = Array.from({ length: 30 }, (_, index) =>
    bar(addDays("2021-03-01", index), index === 29 ? 96 : 100 + (index % 2), {
      high: 102,
      low: 96,
      volume: index === 29 ? 9_000 : 1_000,
    }),
  );

  it("compare the day with the session before it and rank its move among the year's", () => {
    const facts = computeDayFacts({ bars, on: "2021-03-30" });
    expect(facts).toMatchObject({
      bar: { tradedOn: "2021-03-30", close: 96 },
      previousClose: 100,
      previousOn: "2021-03-29",
      averageVolume20: 1_000,
      moveRank: { rank: 1, of: 29 },
    });
    expect(facts?.changePct).toBeCloseTo(-4, 10); // 96 / 100
    expect(facts?.dayRangePct).toBeCloseTo(6, 10); // (102 - 96) / 100
  });

  it("take the last session before a day on which the exchange was closed", () => {
    expect(computeDayFacts({ bars, on: "2021-04-02" })?.bar.tradedOn).toBe("2021-03-30");
    expect(computeDayFacts({ bars, on: "2021-02-28" })).toBeNull();
  });

  it("say nothing of volume and rank with too few sessions", () => {
    expect(computeDayFacts({ bars, on: "2021-03-01" })).toMatchObject({
      previousClose: null,
      changePct: null,
      dayRangePct: null,
      averageVolume20: null,
      moveRank: null,
    });
    expect(computeDayFacts({ bars, on: "2021-03-10" })).toMatchObject({
      averageVolume20: 1_000,
      moveRank: null,
    });
  });
});

describe("a comparison", () => {
  const a = [bar("2021-01-04", 40), bar("2021-01-05", 50), bar("2021-01-06", 55), bar("2021-01-07", 60)];
  const b = [bar("2021-01-05", 200), bar("2021-01-07", 210), bar("2021-01-08", 220)];

  it("is 100 on the first common day and ends on the last one", () => {
    const compared = rebaseComparison({ series: [a, b], from: "2021-01-01", to: "2021-01-31" });
    expect(compared).toMatchObject({ commonFrom: "2021-01-05", commonTo: "2021-01-07" });
    const [first, second] = compared?.series ?? [];
    expect(first?.bars.map((one) => one.tradedOn)).toEqual(["2021-01-05", "2021-01-06", "2021-01-07"]);
    [100, 110, 120].forEach((value, index) => {
      expect(first?.rebased[index]).toBeCloseTo(value, 10);
    });
    expect(second?.rebased[0]).toBe(100);
    expect(second?.rebased[1]).toBeCloseTo(105, 10);
    expect(second?.baseClose).toBe(200);
  });

  it("does not exist without a common day or with one instrument alone", () => {
    expect(rebaseComparison({ series: [a, b], from: "2021-01-08", to: "2021-01-31" })).toBeNull();
    expect(rebaseComparison({ series: [a], from: "2021-01-01", to: "2021-01-31" })).toBeNull();
  });
});

describe("longer bars", () => {
  const days = [
    bar("2020-12-31", 12, { open: 10, high: 13, low: 9, volume: 100, adjClose: 11 }),
    bar("2021-01-01", 11, { open: 12, high: 12, low: 8, volume: null, adjClose: 10.5 }),
    bar("2021-01-04", 14, { open: 11, high: 15, low: 11, volume: 50 }),
  ];

  it("gather an ISO week across the turn of the year: first open, highest high, lowest low, last close", () => {
    expect(aggregateBars({ bars: days, interval: "1wk" })).toEqual([
      { tradedOn: "2020-12-31", open: 10, high: 13, low: 8, close: 11, adjClose: 10.5, volume: 100 },
      days[2],
    ]);
  });

  it("gather months by calendar, and leave the daily bars as they were", () => {
    const before = structuredClone(days);
    expect(aggregateBars({ bars: days, interval: "1mo" }).map((one) => [one.tradedOn, one.volume])).toEqual([
      ["2020-12-31", 100],
      ["2021-01-01", 50],
    ]);
    expect(days).toEqual(before);
  });

  it("are chosen by the span: days to two years, weeks to ten, months beyond", () => {
    expect(pickInterval({ from: "2020-01-01", to: "2021-12-31" })).toBe("1d");
    expect(pickInterval({ from: "2020-01-01", to: "2022-12-31" })).toBe("1wk");
    expect(pickInterval({ from: "2016-11-20", to: "2026-11-20" })).toBe("1wk");
    expect(pickInterval({ from: "2010-01-01", to: "2026-11-20" })).toBe("1mo");
  });
});
