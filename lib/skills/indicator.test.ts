import { describe, expect, it } from "vitest";
import { indicatorNames } from "@/lib/contract/analysis-results";
import type { Range } from "@/lib/contract/market";
import { createSkillBench } from "@/lib/testing/results/ask-skill";
import { buildShare, createPricedSource, toBars } from "@/lib/testing/results/priced-source";

const bench = createSkillBench();
const { market, context } = bench;
const spans: { name: string; range: Range; interval: string }[] = [
  {
    name: "days",
    range: { key: "1M", from: "2026-10-20", to: "2026-11-20", label: "past month" },
    interval: "1d",
  },
  {
    name: "weeks",
    range: { key: "5Y", from: "2021-11-20", to: "2026-11-20", label: "past 5 years" },
    interval: "1wk",
  },
  {
    name: "months",
    range: { key: "MAX", from: "1900-01-01", to: "2026-11-20", label: "all available data" },
    interval: "1mo",
  },
];

/** Closes by day of all there is, read without the skill. */
async function readCloses() {
  const { now, signal } = context;
  const span = { symbol: "SIM:ORBT", from: "1900-01-01", to: "2026-11-20", now, signal };
  const history = await market.history(span);
  if (!history.ok) throw new Error("no history");
  return history.value.bars;
}
const meanOf = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe("an indicator", () => {
  it.each(spans)("on bars of $name has the value of each bar's last day", async ({ range, interval }) => {
    const data = await bench.answer("indicator", ["SIM:ORBT"], {
      range,
      indicators: [{ name: "sma", params: [5] }],
    });
    const bars = await readCloses();
    const { chart } = data;
    expect(chart.interval).toBe(interval);
    const drawn = chart.series[0]?.tradedOn ?? [];
    const [line] = chart.lines ?? [];
    expect(line?.values).toHaveLength(drawn.length);
    drawn.forEach((_, place) => {
      const next = drawn[place + 1];
      const upTo = bars.filter(({ tradedOn }) => next === undefined || tradedOn < next);
      const mean = upTo.length < 5 ? null : meanOf(upTo.slice(-5).map(({ close }) => close));
      if (mean === null) expect(line?.values[place]).toBeNull();
      else expect(line?.values[place]).toBeCloseTo(mean, 3);
    });
    const latest = data.indicators[0]?.latest[0];
    expect(latest?.value).toBeCloseTo(meanOf(bars.slice(-5).map(({ close }) => close)), 8);
    expect(latest?.on).toBe(bars.at(-1)?.tradedOn);
  });

  it.each(indicatorNames)(
    "%s is warm on the first day of a short span, and says how it is computed",
    async (name) => {
      const range: Range = { key: "1M", from: "2026-10-20", to: "2026-11-20", label: "past month" };
      const data = await bench.answer("indicator", ["SIM:ORBT"], {
        range,
        indicators: [{ name, params: [] }],
      });
      const { chart, indicators } = data;
      // the first drawn bar is the close before the span, where an anchored average has not begun
      for (const line of chart.lines ?? []) expect(line.values.slice(1)).not.toContain(null);
      expect(indicators[0]?.convention).toMatch(/\w/);
      expect(indicators[0]?.reading).toMatch(/\.$/);
      for (const figure of indicators[0]?.latest ?? []) expect([figure.value, figure.on]).not.toContain(null);
      expect(chart.series[0]?.tradedOn[0]?.localeCompare(range.from)).toBe(-1);
    },
  );

  it("shows two averages and momentum when none was named, and each named one once", async () => {
    const usual = await bench.answer("indicator", ["SIM:ORBT"]);
    expect(usual.indicators.map(({ label }) => label)).toEqual(["SMA 50", "SMA 200", "RSI 14"]);
    const twice = await bench.answer("indicator", ["SIM:ORBT"], {
      indicators: [
        { name: "rsi", params: [] },
        { name: "rsi", params: [14] },
        { name: "rsi", params: [7] },
      ],
    });
    expect(twice.indicators.map(({ label }) => label)).toEqual(["RSI 14", "RSI 7"]);
  });

  it("tells lines of one name apart by their indicators", async () => {
    const { chart } = await bench.answer("indicator", ["SIM:ORBT"], {
      indicators: [
        { name: "macd", params: [] },
        { name: "macd", params: [5, 35, 5] },
      ],
    });
    const labels = chart.lines?.map(({ label }) => label) ?? [];
    expect(new Set(labels).size).toBe(labels.length);
    expect(new Set(chart.lines?.map(({ id }) => id)).size).toBe(labels.length);
  });

  it("of too short a history is not told, and says why", async () => {
    const alfa = buildShare("ALFA");
    const bars = toBars([
      ["2024-01-02", 10],
      ["2024-01-03", 11],
    ]);
    const source = createPricedSource({ series: [{ instrument: alfa, bars }] });
    const young = createSkillBench({ sources: [source], now: new Date("2024-01-04T22:00:00Z") });
    const data = await young.answer("indicator", [alfa], { indicators: [{ name: "sma", params: [50] }] });
    expect(data.indicators[0]?.latest[0]).toMatchObject({
      value: null,
      convention: expect.stringContaining("too few"),
    });
    expect(data.indicators[0]?.reading).toBeNull();
    expect(data.crossings).toEqual([]);
  });
});
