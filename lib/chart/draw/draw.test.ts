import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildPriceModel, buildSeries } from "@/lib/testing/builders";
import { preparePriceChart } from "../price-chart";
import { toQuestion } from "../question";
import { toDrawnBars } from "../sample/drawn-bars";
import { toCandlePaths, toVolumePath } from "./candle-paths";
import { findIndexAt, moveIndex, preparePlotArea, toX, toY } from "./geometry";
import { toSparklinePath } from "./sparkline";
import { placeTimeLabels } from "./time-labels";

const area = preparePlotArea({ width: 606, height: 320, axisWidth: 60, hasVolume: true });

describe("geometry", () => {
  it("finds the row under the middle of its own band, for any count", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), fc.nat(), (count, seed) => {
        const index = seed % count;
        expect(findIndexAt({ x: toX({ index, area, count }), area, count })).toBe(index);
      }),
    );
    expect(findIndexAt({ x: -50, area, count: 3 })).toBe(0);
    expect(findIndexAt({ x: 900, area, count: 3 })).toBe(2);
    expect(findIndexAt({ x: 10, area, count: 0 })).toBeNull();
  });

  it("puts the ends of the domain at the ends of the price pane", () => {
    expect(toY({ value: 10, domain: [10, 20], area })).toBe(area.priceBottom);
    expect(toY({ value: 20, domain: [10, 20], area })).toBe(area.top);
  });

  it("keeps time labels inside the drawing and apart from each other", () => {
    const tick = (index: number, label: string) => ({ index, tradedOn: `2021-01-${index + 10}`, label });
    const narrow = { ...area, left: 0, right: 100 };
    const ticks = [tick(0, "Oct 2020"), tick(3, "Nov"), tick(9, "2021")];
    // "Oct 2020" is some 50 wide: pushed to 0..50 it reaches over "Nov" at 35; "2021" is pushed left of 100.
    const placed = [...placeTimeLabels({ ticks, area: narrow, count: 10 }).values()];
    expect(placed.map(({ label }) => label)).toEqual(["Oct 2020", "2021"]);
    expect(placed.map(({ x }) => Math.round(x))).toEqual([25, 88]);
  });

  it("moves by one, by ten and to the ends, and never outside", () => {
    const move = (key: string, index: number) => moveIndex({ key, index, count: 30 });
    expect([move("ArrowLeft", 5), move("ArrowRight", 5), move("Home", 5), move("End", 5)]).toEqual([
      4, 6, 0, 29,
    ]);
    expect([move("PageUp", 5), move("PageDown", 25), move("ArrowLeft", 0)]).toEqual([0, 29, 0]);
    expect(move("a", 5)).toBeNull();
  });
});

describe("candles", () => {
  const scales = {
    x: (at: number) => at * 10,
    y: (value: number) => -value,
  };

  it("draws rising and falling bodies apart, and nothing for a gap", () => {
    const { rows } = preparePriceChart({ model: buildPriceModel([10, null, 12]), chartType: "candles" });
    const { bars } = toDrawnBars({ rows, limit: 10 });
    const paths = toCandlePaths({ bars, scales, bodyWidth: 4 });
    // Rows 0 and 2: open one below close, high two above, low two below.
    expect(paths.upBodies).toBe("M-2 -10h4v1h-4ZM18 -12h4v1h-4Z");
    expect(paths.upWicks).toBe("M0 -12V-10M0 -9V-8M20 -14V-12M20 -11V-10");
    expect(paths.downBodies + paths.downWicks + paths.unfinished).toBe("");
  });

  it("draws volume bars to scale and none for a missing volume", () => {
    const model = buildPriceModel([], {
      series: [buildSeries([10, null, 11], { volume: [1000, null, 2000] })],
    });
    const { rows } = preparePriceChart({ model, chartType: "candles" });
    const { bars } = toDrawnBars({ rows, limit: 10 });
    const path = toVolumePath({ bars, x: scales.x, bottom: 300, height: 50, barWidth: 2 });
    expect(path).toBe("M-1 275h2v25h-2ZM19 250h2v50h-2Z");
  });
});

describe("small drawings and words", () => {
  it("draws a sparkline from edge to edge, and none for one value", () => {
    expect(toSparklinePath({ values: [1], width: 10, height: 10 })).toBeNull();
    expect(toSparklinePath({ values: [100, 200], width: 112, height: 112 })).toBe("M0 106L112 6");
  });

  it("asks about the day that was clicked", () => {
    const clicked = {
      chartId: "cht_1",
      element: "point" as const,
      symbol: "SIM:ORBT",
      tradedOn: "2021-03-16",
      value: 12,
    };
    expect(toQuestion({ clicked, name: "Orbit Tools" })).toBe(
      "What happened to Orbit Tools (SIM:ORBT) on Mar 16, 2021?",
    );
    expect(toQuestion({ clicked: { ...clicked, element: "legend" }, name: "Orbit Tools" })).toBe(
      "How is Orbit Tools (SIM:ORBT) doing?",
    );
  });
});
