import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { generateBars, toPriceModel } from "@/lib/testing/charts/generated-charts";
import { toBarPaths, toCandlePaths } from "./draw/candle-paths";
import { preparePlotArea, toX, toY } from "./draw/geometry";
import { toAreaPath, toLinePath } from "./lines/line-path";
import { preparePriceChart } from "./price-chart";
import { toDrawnBars } from "./sample/drawn-bars";
import { sampleLine } from "./sample/line-points";

const area = preparePlotArea({ width: 366, height: 320, axisWidth: 60, hasVolume: true });
const short = generateBars({ minLength: 1, maxLength: 80 });
const long = generateBars({ minLength: 700, maxLength: 1_500 });
const known = (values: readonly (number | null)[]) => values.filter((value) => value !== null);

/** Strokes of a path as points; a stub ("M x y h2") is the point in its middle. */
function strokesOf(path: string): { x: number; y: number }[][] {
  return path
    .split("M")
    .slice(1)
    .map((stroke) => {
      const stub = /^(\S+) (\S+)h(\S+)$/.exec(stroke);
      if (stub) return [{ x: Number(stub[1]) + Number(stub[3]) / 2, y: Number(stub[2]) }];
      return stroke.split("L").map((point) => {
        const [x = Number.NaN, y = Number.NaN] = point.split(" ").map(Number);
        return { x, y };
      });
    });
}

/** Stretches without a gap, counted without the code under test. */
const countRuns = (values: readonly (number | null)[]) =>
  values.filter((value, i) => value !== null && (values[i - 1] ?? null) === null).length;

describe("what is drawn of any series", () => {
  it("lies inside the plot: a spike is not clipped and a negative is below zero", () => {
    fc.assert(
      fc.property(short, (bars) => {
        const { rows, domain } = preparePriceChart({ model: toPriceModel(bars), chartType: "candles" });
        const scales = {
          x: (at: number) => toX({ index: at, area, count: rows.length }),
          y: (value: number) => toY({ value, domain, area }),
        };
        const gathered = toDrawnBars({ rows, limit: 1_000 }).bars;
        const { upWicks, downWicks, unfinished } = toCandlePaths({ bars: gathered, scales, bodyWidth: 3 });
        for (const [, y1, y2] of `${upWicks}${downWicks}`.matchAll(/M\S+ (\S+?)V([-\d.]+)/g)) {
          for (const y of [Number(y1), Number(y2)]) {
            expect(y >= area.top - 0.01 && y <= area.priceBottom + 0.01).toBe(true);
          }
        }
        expect(unfinished).toBe("");
        const zero = scales.y(0);
        for (const { close } of rows)
          if (close !== null && close < 0) expect(scales.y(close) > zero).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  }, 60_000);

  it("lies inside the plot as bars and as an area too, and a gap leaves both open", () => {
    fc.assert(
      fc.property(short, (bars) => {
        const { rows, domain } = preparePriceChart({ model: toPriceModel(bars), chartType: "bars" });
        const scales = {
          x: (at: number) => toX({ index: at, area, count: rows.length }),
          y: (value: number) => toY({ value, domain, area }),
        };
        const { up, down } = toBarPaths({
          bars: toDrawnBars({ rows, limit: 1_000 }).bars,
          scales,
          bodyWidth: 3,
        });
        const ys = [...`${up}${down}`.matchAll(/M\S+ (-?[\d.]+)(?:V(-?[\d.]+))?/g)].flatMap(
          ([, one, other]) => (other === undefined ? [Number(one)] : [Number(one), Number(other)]),
        );
        expect(ys.every((y) => y >= area.top - 0.01 && y <= area.priceBottom + 0.01)).toBe(true);
        const priced = rows.filter(({ close }) => close !== null);
        expect(`${up}${down}`.match(/V/g)?.length ?? 0).toBe(priced.length);
        const ground = toAreaPath({ values: bars.close, domain, area });
        expect(ground.match(/M/g)?.length ?? 0).toBe(countRuns(bars.close));
        expect(ground.match(/Z/g)?.length ?? 0).toBe(countRuns(bars.close));
      }),
      { numRuns: 1_000 },
    );
  }, 60_000);

  it("breaks a line at each gap and nowhere else, and every drawn point is a real one", () => {
    fc.assert(
      fc.property(short, ({ close }) => {
        const { domain } = preparePriceChart({
          model: toPriceModel({ open: close, high: close, low: close, close, volume: close.map(() => null) }),
          chartType: "line",
        });
        const strokes = strokesOf(toLinePath({ values: close, domain, area }));
        expect(strokes).toHaveLength(countRuns(close));
        const expected = close.flatMap((value, index) =>
          value === null
            ? []
            : [[toX({ index, area, count: close.length }), toY({ value, domain, area })] as const],
        );
        const points = strokes.flat();
        expect(points).toHaveLength(expected.length);
        points.forEach(({ x, y }, i) => {
          expect(x).toBeCloseTo(expected[i]?.[0] ?? Number.NaN, 1);
          expect(y).toBeCloseTo(expected[i]?.[1] ?? Number.NaN, 1);
        });
      }),
      { numRuns: 2_000 },
    );
  }, 60_000);
});

describe("a series of more values than its drawing has room for", () => {
  it("keeps the ends, the least and the largest value of every stretch, in order and without a gap's value", () => {
    fc.assert(
      fc.property(long, fc.integer({ min: 8, max: 400 }), ({ close }, limit) => {
        const indices = sampleLine({ values: close, limit });
        expect(indices.every((index, i) => i === 0 || index > (indices[i - 1] ?? 0))).toBe(true);
        expect(indices.every((index) => close[index] !== null)).toBe(true);
        const kept = new Set(indices);
        let from = 0;
        for (let index = 0; index <= close.length; index++) {
          if (index < close.length && close[index] !== null) continue;
          const run = known(close.slice(from, index));
          if (run.length > 0) {
            const drawn = known(close.slice(from, index).filter((_, i) => kept.has(from + i)));
            expect(drawn[0]).toBe(run[0]);
            expect(drawn.at(-1)).toBe(run.at(-1));
            expect(Math.max(...drawn)).toBe(Math.max(...run));
            expect(Math.min(...drawn)).toBe(Math.min(...run));
          }
          from = index + 1;
        }
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it("draws few points of a long line: ten thousand values at most as many as asked for and two", () => {
    const values = Array.from({ length: 10_080 }, (_, i) => Math.sin(i / 50) * 10 + Math.cos(i * 1.7));
    expect(sampleLine({ values, limit: 900 }).length).toBeLessThanOrEqual(902);
    expect(sampleLine({ values: values.slice(0, 900), limit: 900 })).toHaveLength(900);
  });

  it("follows the line: no sampled sine is off by more than a fiftieth of its height between its points", () => {
    const values = Array.from({ length: 5_000 }, (_, i) => Math.sin(i / 120));
    const indices = sampleLine({ values, limit: 300 });
    for (const [place, index] of indices.entries()) {
      const next = indices[place + 1];
      if (next === undefined) break;
      for (let between = index; between <= next; between++) {
        const share = (between - index) / (next - index);
        const straight = (values[index] ?? 0) * (1 - share) + (values[next] ?? 0) * share;
        expect(Math.abs(straight - (values[between] ?? 0))).toBeLessThan(0.04);
      }
    }
  });

  it("gathers candles by the calendar and loses no extreme, no volume and no gap", () => {
    fc.assert(
      fc.property(long, fc.integer({ min: 12, max: 300 }), (generated, limit) => {
        const { rows } = preparePriceChart({ model: toPriceModel(generated), chartType: "candles" });
        const { bars } = toDrawnBars({ rows, limit });
        expect(bars.length).toBeLessThanOrEqual(Math.max(limit, 12));
        expect(bars.reduce((sum, bar) => sum + bar.rows, 0)).toBe(rows.length);
        const highs = known(bars.map(({ high }) => high));
        const lows = known(bars.map(({ low }) => low));
        expect(Math.max(...highs)).toBe(Math.max(...known(generated.high)));
        expect(Math.min(...lows)).toBe(Math.min(...known(generated.low)));
        const sum = (values: (number | null)[]) => known(values).reduce((total, value) => total + value, 0);
        expect(sum(bars.map(({ volume }) => volume))).toBe(sum(generated.volume));
        let from = 0;
        for (const bar of bars) {
          const closes = known(generated.close.slice(from, from + bar.rows));
          expect(bar.close).toBe(closes.at(-1) ?? null);
          from += bar.rows;
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it("gathers whole weeks, months, quarters and years: a month's bar is its first open and last close", () => {
    const closes = Array.from({ length: 600 }, (_, i) => 100 + i);
    const model = toPriceModel({
      open: closes,
      high: closes,
      low: closes,
      close: closes,
      volume: closes,
    });
    const { rows } = preparePriceChart({ model, chartType: "candles" });
    const { span, bars } = toDrawnBars({ rows, limit: 40 });
    // 600 weekdays to Mar 16, 2021 begin on Nov 28, 2018: 29 calendar months.
    expect(rows[0]?.tradedOn).toBe("2018-11-28");
    expect([span, bars.length]).toEqual(["month", 29]);
    const december = rows.filter(({ tradedOn }) => tradedOn.startsWith("2018-12"));
    expect(bars[1]).toMatchObject({ open: december[0]?.open, close: december.at(-1)?.close, rows: 21 });
    expect(toDrawnBars({ rows, limit: 599 }).span).toBe("week");
    expect(toDrawnBars({ rows, limit: 28 }).span).toBe("quarter");
    expect(toDrawnBars({ rows, limit: 5 }).span).toBe("year");
  });
});
