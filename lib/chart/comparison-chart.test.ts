import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildComparisonModel, buildInstrument, buildSeries } from "@/lib/testing/builders";
import { prepareComparisonChart } from "./comparison-chart";
import { prepareComparisonTable } from "./table";

const other = buildInstrument({ symbol: "SIM:LUMN", name: "Lumen Foods" });

describe("a comparison chart", () => {
  it("shows the rebased column as it is, and its change against 100", () => {
    const chart = prepareComparisonChart({ model: buildComparisonModel() });
    expect(chart.rows.map((row) => row.values.map((value) => Math.round(value ?? 0)))).toEqual([
      [100, 100],
      [110, 95],
      [120, 90],
    ]);
    expect(chart.series.map((series) => Math.round(series.changePct ?? 0))).toEqual([20, -10]);
    expect(chart.unitLabel).toBe("Index, 100 on Mar 12, 2021");
    expect(chart.summary).toBe(
      "From Mar 12, 2021 to Mar 16, 2021, best first: Orbit Tools up 20.0%; Lumen Foods down 10.0%. " +
        "These prices are simulated.",
    );
  });

  it("stands over the days of all series, with gaps where one has none", () => {
    const series = [
      buildSeries([10, 11, 12], { rebased: [100, 110, 120] }),
      buildSeries([5], { tradedOn: ["2021-03-15"], rebased: [100], instrument: other }),
    ];
    const chart = prepareComparisonChart({ model: buildComparisonModel({ series }) });
    expect(chart.rows.map((row) => row.values[1])).toEqual([null, 100, null]);
    expect(chart.series[1]?.values).toEqual([null, 100, null]);
    expect(chart.baseOn).toBe("2021-03-15");
  });

  it("puts weeks that start on different days into one row", () => {
    const series = [
      buildSeries([10, 11], { tradedOn: ["2021-05-24", "2021-06-01"], rebased: [100, 110] }),
      buildSeries([5, 6], { tradedOn: ["2021-05-24", "2021-05-31"], rebased: [100, 120], instrument: other }),
    ];
    const chart = prepareComparisonChart({ model: buildComparisonModel({ series, interval: "1wk" }) });
    expect(chart.rows.map((row) => [row.tradedOn, ...row.values])).toEqual([
      ["2021-05-24", 100, 100],
      ["2021-05-31", 110, 120],
    ]);
  });

  it("has each day's rebased value and close in its table", () => {
    const chart = prepareComparisonChart({ model: buildComparisonModel() });
    const table = prepareComparisonTable({ chart, limit: 1 });
    expect(table.columns).toEqual([
      "Day",
      "SIM:ORBT index",
      "SIM:ORBT close",
      "SIM:LUMN index",
      "SIM:LUMN close",
    ]);
    expect(table.rows[0]?.cells).toEqual(["Mar 16, 2021", "120.00", "$12.00", "90.00", "$180.00"]);
  });

  it("keeps every value inside the axis and every gap a gap, for any columns", () => {
    const column = fc.array(fc.option(fc.double({ min: -500, max: 1e4, noNaN: true }), { nil: null }), {
      minLength: 3,
      maxLength: 3,
    });
    fc.assert(
      fc.property(column, column, (a, b) => {
        const series = [
          buildSeries([1, 2, 3], { rebased: a }),
          buildSeries([1, 2, 3], { rebased: b, instrument: other }),
        ];
        const chart = prepareComparisonChart({ model: buildComparisonModel({ series }) });
        expect(chart.rows.map((row) => row.values[0])).toEqual(a);
        expect(chart.rows.map((row) => row.values[1])).toEqual(b);
        const [low, high] = chart.domain;
        for (const value of [...a, ...b])
          if (value !== null) expect(value >= low && value <= high).toBe(true);
      }),
    );
  });
});
