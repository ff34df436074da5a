import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildFigures, buildPriceModel, buildSeries } from "@/lib/testing/builders";
import { preparePriceChart } from "./price-chart";
import { preparePriceTable } from "./table";

const price = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const closes = fc.array(fc.option(price, { nil: null }), { minLength: 1, maxLength: 60 });

describe("any price chart", () => {
  it("keeps every drawn value inside the axis, spikes too", () => {
    fc.assert(
      fc.property(closes, fc.constantFrom("candles" as const, "line" as const), (values, chartType) => {
        const chart = preparePriceChart({ model: buildPriceModel(values), chartType });
        const [low, high] = chart.domain;
        expect(low).toBeLessThan(high);
        for (const row of chart.rows) {
          const drawn = chartType === "line" ? [row.close] : [row.open, row.high, row.low, row.close];
          for (const value of drawn) {
            if (value !== null) expect(value >= low && value <= high).toBe(true);
          }
        }
        for (const tick of chart.ticks) expect(tick.value >= low && tick.value <= high).toBe(true);
      }),
    );
  });

  it("changes no price: a negative stays negative, a gap stays a gap", () => {
    fc.assert(
      fc.property(closes, (values) => {
        const chart = preparePriceChart({ model: buildPriceModel(values), chartType: "line" });
        expect(chart.rows.map((row) => row.close)).toEqual(values);
      }),
    );
  });

  it("says in the header what the line does: last close over first close", () => {
    const positive = fc.array(fc.double({ min: 0.01, max: 1e6, noNaN: true }), {
      minLength: 2,
      maxLength: 60,
    });
    fc.assert(
      fc.property(positive, (values) => {
        const { change, rows } = preparePriceChart({ model: buildPriceModel(values), chartType: "line" });
        expect(change?.from).toBe(rows[0]?.close);
        expect(change?.to).toBe(rows.at(-1)?.close);
        expect(change?.pct).toBeCloseTo(((values.at(-1) ?? 0) / (values[0] ?? 1) - 1) * 100, 6);
        expect(change?.high.value).toBe(Math.max(...values));
        expect(change?.low.value).toBe(Math.min(...values));
      }),
    );
  });

  it("tells the same numbers in its table, newest first", () => {
    const chart = preparePriceChart({ model: buildPriceModel([10, null, 12]), chartType: "line" });
    const table = preparePriceTable({ chart, limit: 2 });
    expect(table.total).toBe(3);
    expect(table.rows.map((row) => row.cells)).toEqual([
      ["Mar 16, 2021", "$11.00", "$14.00", "$10.00", "$12.00", "+20.0%", "1K"],
      ["Mar 15, 2021", "—", "—", "—", "—", "—", "—"],
    ]);
  });
});

describe("a price chart", () => {
  it("takes its change from the span's figures where they are given, and puts their base on the axis", () => {
    const figures = buildFigures({
      base: { value: 6, on: "2021-03-11" },
      baseIsBefore: true,
      priceReturnPct: 100,
    });
    const chart = preparePriceChart({ model: buildPriceModel(), chartType: "line", figures });
    expect(chart.change).toMatchObject({ from: 6, pct: 100, fromIsBefore: true });
    expect(chart.domain[0]).toBeLessThan(6);
  });

  it("sums up closing, change and extremes in words, and says that they are simulated", () => {
    expect(preparePriceChart({ model: buildPriceModel(), chartType: "candles" }).summary).toBe(
      "Orbit Tools closed at $12.00 on Mar 16, 2021, up 20.0% from $10.00 on Mar 12, 2021. " +
        "Highest close $12.00 on Mar 16, 2021; lowest close $10.00 on Mar 12, 2021. These prices are simulated.",
    );
  });

  it("gives no return from a price of zero or below", () => {
    const { change, summary } = preparePriceChart({ model: buildPriceModel([-37, 10]), chartType: "line" });
    expect(change?.pct).toBeNull();
    expect(summary).toContain("after −$37.00");
  });

  it("draws a line where no row has all four prices, and survives a chart with one close or none", () => {
    const none = [null, null, null];
    const series = buildSeries([1, 2, 3], { open: none, high: none, low: none, volume: none });
    const chart = preparePriceChart({
      model: buildPriceModel([], { series: [series] }),
      chartType: "candles",
    });
    expect(chart).toMatchObject({ chartType: "line", hasCandles: false, hasVolume: false });
    for (const values of [[5], [null], []]) {
      expect(preparePriceChart({ model: buildPriceModel(values), chartType: "candles" }).change).toBeNull();
    }
  });

  it("hangs an event on the bar that holds its day, and drops one before the first bar", () => {
    const event = (tradedOn: string, kind: "split" | "dividend") => ({
      tradedOn,
      kind,
      value: 2,
      label: kind,
    });
    const series = buildSeries([1, 2, 3], {
      tradedOn: ["2021-03-01", "2021-03-08", "2021-03-15"],
      events: [event("2021-02-01", "split"), event("2021-03-10", "dividend"), event("2021-03-15", "split")],
    });
    const model = buildPriceModel([], { series: [series], interval: "1wk" });
    const chart = preparePriceChart({ model, chartType: "candles" });
    expect(chart.markers.map(({ index, letter }) => [index, letter])).toEqual([
      [1, "D"],
      [2, "S"],
    ]);
    expect(chart.rows[1]?.events).toHaveLength(1);
    expect(chart.rows[1]?.label).toBe("Week of Mar 8, 2021");
  });

  it("marks the last bar unfinished while its week still runs, and only the last", () => {
    // 2021-03-16 is a Tuesday: that week has three sessions to come.
    const series = buildSeries([1, 2], { tradedOn: ["2021-03-08", "2021-03-15"] });
    const model = buildPriceModel([], { series: [series], interval: "1wk" });
    const rows = preparePriceChart({ model, chartType: "candles" }).rows;
    expect(rows.map((row) => row.unfinished)).toEqual([false, true]);
  });
});

describe("the summary of longer bars", () => {
  it("names the week or the month of a close, never its first day as the day of the close", () => {
    const model = buildPriceModel([10, 11, 12], { interval: "1wk" });
    const chart = preparePriceChart({ model, chartType: "line" });
    expect(chart.summary).toContain("closed at $12.00 in the week of ");
    expect(chart.summary).not.toContain(" on ");
  });
});
