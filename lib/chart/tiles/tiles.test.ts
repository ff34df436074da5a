import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildTilesModel } from "@/lib/testing/builders";
import { toChartPicture } from "../picture/chart-picture";
import { prepareTilesChart, prepareTilesTable, toTileMenu } from "./prepare-tiles";

describe("a heatmap of a day", () => {
  it("orders by the move, tells rise and fall in signs, and asks for the day of its own company", () => {
    const chart = prepareTilesChart({
      model: buildTilesModel([
        [10, 9.5],
        [20, 22],
        [5, null],
      ]),
    });
    expect(chart.tiles.map(({ instrument, changeText }) => [instrument.symbol, changeText])).toEqual([
      ["SIM:T2", "+10.0%"],
      ["SIM:T1", "−5.00%"],
      ["SIM:T3", "—"],
    ]);
    expect(toTileMenu({ chart, index: 1, element: "tile" })?.asks[0]?.clicked).toEqual({
      chartId: "cht_tiles",
      element: "tile",
      symbol: "SIM:T1",
      tradedOn: "2021-03-16",
      value: 9.5,
      follow: "day",
    });
  });

  it("has the same numbers in table and picture, whatever they are", () => {
    const price = fc.integer({ min: 1, max: 1e6 }).map((cents) => cents / 100);
    const pairs = fc.array(fc.tuple(price, price), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(pairs, (generated) => {
        const model = buildTilesModel(generated);
        const chart = prepareTilesChart({ model });
        const { svg, figures } = toChartPicture({ model, options: { size: "wide", theme: "dark" } });
        const rows = prepareTilesTable({ chart, limit: 9 }).rows.map(({ cells }) => cells);
        for (const [, close = "", change = ""] of rows) {
          expect(svg).toContain(`>${close}</text>`);
          expect(svg).toContain(`>${change}</text>`);
        }
        expect(figures.changePct).toEqual(chart.tiles.map(({ changePct }) => changePct));
      }),
      { numRuns: 100 },
    );
  });
});
