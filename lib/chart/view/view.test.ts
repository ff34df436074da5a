import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildPriceModel, buildSeries } from "@/lib/testing/builders";
import { generateBars, toPriceModel } from "@/lib/testing/charts/generated-charts";
import { preparePriceChart } from "../price-chart";
import { prepareShownChart } from "./shown-chart";
import { panViewport, toRowSpan, toViewport, type Viewport, zoomViewport } from "./viewport";
import { zoomPriceChart } from "./zoom";

const known = (values: readonly (number | null)[]) => values.filter((value) => value !== null);

describe("a part of a chart", () => {
  it("holds each row's own figures, inside an axis of its own, whatever they are: a gap stays a gap", () => {
    const cases = fc.tuple(generateBars({ minLength: 6, maxLength: 80 }), fc.nat(), fc.nat());
    fc.assert(
      fc.property(cases, ([bars, one, other]) => {
        const whole = preparePriceChart({ model: toPriceModel(bars), chartType: "candles" });
        const count = whole.rows.length;
        const [from = 0, to = 0] = [one % count, other % count].sort((a, b) => a - b);
        const part = zoomPriceChart(whole, { from, to });
        expect(
          part.rows.map(({ tradedOn, close, changePct, label }) => [tradedOn, close, changePct, label]),
        ).toEqual(
          whole.rows.slice(from, to + 1).map((row) => [row.tradedOn, row.close, row.changePct, row.label]),
        );
        expect(part.rows.map(({ index }) => index)).toEqual(part.rows.map((_, i) => i));
        for (const value of known(part.rows.flatMap((row) => [row.high, row.low, row.close]))) {
          expect(value >= part.domain[0] && value <= part.domain[1]).toBe(true);
        }
        const closes = known(part.rows.map(({ close }) => close));
        const [first = 0, last = 0] = [closes[0], closes.at(-1)];
        const pct = closes.length > 1 && first > 0 ? (last / first - 1) * 100 : null;
        expect(part.change?.pct ?? null).toBe(pct);
      }),
      { numRuns: 1_000 },
    );
  }, 60_000);

  it("shows the days that a link names, and all where it names none of the chart's", () => {
    const model = buildPriceModel([10, 11, 12, 13, 14]);
    const days = model.series[0]?.tradedOn ?? [];
    const part = prepareShownChart({ model, look: { from: days[1] ?? "", to: days[3] ?? "" } });
    expect(part.rows.map(({ close }) => close)).toEqual([11, 12, 13]);
    const none = prepareShownChart({ model, look: { from: "1999-01-01", to: "1999-02-01" } });
    expect(none.rows).toHaveLength(5);
  });
});

describe("a viewport", () => {
  const steps = fc.array(
    fc.oneof(
      fc.record({
        factor: fc.double({ min: 0.3, max: 3, noNaN: true }),
        share: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
      fc.record({ rows: fc.double({ min: -500, max: 500, noNaN: true }) }),
    ),
    { maxLength: 30 },
  );

  it("never leaves the chart, and never shows fewer than five rows, however it is moved", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), steps, (count, all) => {
        let view: Viewport | null = null;
        for (const step of all) {
          view =
            "rows" in step ? panViewport({ view, count, ...step }) : zoomViewport({ view, count, ...step });
          const span = toRowSpan({ view, count });
          if (span === null) continue;
          expect(span.from >= 0 && span.to <= count - 1 && span.from <= span.to).toBe(true);
          expect(span.to - span.from + 1).toBeGreaterThanOrEqual(Math.min(5, count));
        }
      }),
      { numRuns: 500 },
    );
  });

  it("keeps the row under the pointer where it is, and is all again when it is far enough away", () => {
    const near = zoomViewport({ view: null, count: 100, factor: 0.5, share: 0.25 });
    expect(near).toEqual({ start: 12.5, size: 50 });
    expect(zoomViewport({ view: near, count: 100, factor: 2, share: 0.25 })).toBeNull();
    expect(
      toViewport({ days: ["2021-03-01", "2021-03-02"], from: "2021-03-01", to: "2021-03-02" }),
    ).toBeNull();
  });
});

describe("prices with dividends reinvested", () => {
  const series = buildSeries([10, null, 12, 11], { adjClose: [9, null, 11.5, 11] });

  it("are those of the source, candles in the same ratio, and change and source say so", () => {
    const model = buildPriceModel([], { series: [series] });
    const chart = preparePriceChart({ model, chartType: "candles", adjustment: "total" });
    expect(chart.rows.map(({ close }) => close)).toEqual([9, null, 11.5, 11]);
    // The first day's high of 12 falls as its close does: 12 x 9 / 10.
    expect(chart.rows[0]?.high).toBeCloseTo(10.8, 9);
    expect(chart.change?.pct).toBeCloseTo((11 / 9 - 1) * 100, 9);
    expect([chart.provenance.adjustment, chart.adjustment]).toEqual(["total", "total"]);
  });

  it("are not offered where a close has none, or where a line was computed from the plain prices", () => {
    const part = buildPriceModel([], { series: [{ ...series, adjClose: [9, null, null, 11] }] });
    const line = { id: "sma", label: "SMA 2", pane: "price", unit: "price" as const, values: [] };
    const lined = buildPriceModel([], { series: [series], lines: [line] });
    for (const model of [part, lined]) {
      const chart = preparePriceChart({ model, chartType: "line", adjustment: "total" });
      expect([chart.canBeTotal, chart.rows[0]?.close]).toEqual([false, 10]);
    }
  });
});
