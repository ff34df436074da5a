import { describe, expect, it } from "vitest";
import type { ChartLine } from "@/lib/contract/chart-model";
import { buildComparisonModel, buildPriceModel, buildSeries } from "@/lib/testing/builders";
import { prepareComparisonChart } from "../comparison-chart";
import type { PlotArea } from "../draw/geometry";
import { preparePriceChart } from "../price-chart";
import { toPriceAnnouncement } from "../readout";
import { preparePriceTable } from "../table";
import { toLinePath } from "./line-path";

const line = (over: Partial<ChartLine> = {}): ChartLine => ({
  id: "sma2",
  label: "SMA 2",
  pane: "price",
  unit: "price",
  values: [null, 10.5, 11.5],
  ...over,
});
const prepare = (lines: ChartLine[]) =>
  preparePriceChart({ model: buildPriceModel([10, 11, 12], { lines }), chartType: "line" });

describe("computed lines of a chart", () => {
  it("stand over the prices or in a pane of their own, and keep their warm-up as a gap", () => {
    const chart = prepare([
      line(),
      line({ id: "rsi", label: "RSI 14", pane: "rsi", unit: "index", values: [null, null, 71] }),
    ]);
    expect(chart.overlays.map(({ values }) => values)).toEqual([[null, 10.5, 11.5]]);
    expect(chart.panes).toMatchObject([{ id: "rsi", domain: [0, 100], guides: [30, 70] }]);
  });

  it("are never cut off: the price axis holds the bands that lie outside the prices", () => {
    const [low, high] = prepare([line({ values: [3, 4, 30] })]).domain;
    expect(low).toBeLessThanOrEqual(3);
    expect(high).toBeGreaterThanOrEqual(30);
  });

  it("are read out, spoken and in the table with the same values as in the model", () => {
    const chart = prepare([line()]);
    const row = chart.rows[2];
    if (!row) throw new Error("three rows");
    expect(toPriceAnnouncement({ chart, row })).toContain("SMA 2 11.50");
    const table = preparePriceTable({ chart, limit: 3 });
    expect(table.columns.at(-1)).toBe("SMA 2");
    expect(table.rows.map(({ cells }) => cells.at(-1))).toEqual(["11.50", "10.50", "—"]);
  });

  it("of a comparison go to the days of the first series, wherever the others have more days", () => {
    const series = [
      buildSeries([10, 12], { tradedOn: ["2021-03-12", "2021-03-16"], rebased: [100, 120] }),
      buildSeries([5, 6, 7], {
        tradedOn: ["2021-03-12", "2021-03-15", "2021-03-16"],
        rebased: [100, 120, 140],
      }),
    ];
    const lines = [line({ id: "portfolio", label: "Portfolio", unit: "index", values: [100, 130] })];
    const chart = prepareComparisonChart({ model: buildComparisonModel({ series, lines }) });
    expect(chart.overlays[0]?.values).toEqual([100, null, 130]);
  });

  it("break their stroke at a gap, and show a point without neighbours", () => {
    const area: PlotArea = { left: 0, right: 30, top: 0, priceBottom: 10, bottom: 10 };
    const path = toLinePath({ values: [0, null, 10], domain: [0, 10], area });
    expect(path).toBe("M4 10h2M24 0h2");
  });
});
