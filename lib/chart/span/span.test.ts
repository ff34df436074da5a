import { describe, expect, it } from "vitest";
import type { Bar } from "@/lib/contract/market";
import { computeRisk, computeSpanFigures } from "@/lib/market";
import { buildPriceModel, buildSeries } from "@/lib/testing/builders";
import { preparePriceChart } from "../price-chart";
import { prepareBrushedSpan } from "./brushed-span";
import { toSpanAnnouncement, toSpanClicked, toSpanFacts } from "./span-words";

/** A price that wanders as a sum of waves: no luck in it, and no two days alike. */
const wander = (count: number) =>
  Array.from({ length: count }, (_, i) => 100 + i / 20 + 12 * Math.sin(i / 17) + 3 * Math.cos(i * 1.3));

const prepare = (closes: (number | null)[], over = {}) =>
  preparePriceChart({ model: buildPriceModel(closes, over), chartType: "line" });

describe("a marked stretch of a chart", () => {
  it("has the figures that the market computes of the same days", () => {
    const closes = wander(600);
    const chart = prepare(closes);
    const [from, to] = [90, 520];
    const bars: Bar[] = chart.rows.slice(from, to + 1).map((row) => ({
      tradedOn: row.tradedOn,
      open: row.open,
      high: row.high,
      low: row.low,
      close: row.close ?? 0,
      adjClose: null,
      volume: row.volume,
    }));
    const ends = { from: bars[0]?.tradedOn ?? "", to: bars.at(-1)?.tradedOn ?? "" };
    const risk = computeRisk({ bars, ...ends, basis: "price", riskFreePct: 0 });
    const figures = computeSpanFigures({ bars, ...ends });
    const of = (key: string) => risk?.figures.find((figure) => figure.key === key)?.value ?? Number.NaN;
    const span = prepareBrushedSpan({ chart, from: to, to: from });
    expect(span?.changePct).toBeCloseTo(of("periodReturn"), 9);
    expect(span?.cagrPct).toBeCloseTo(of("cagr"), 9);
    expect(span?.volatilityPct).toBeCloseTo(of("volatility"), 9);
    expect(span?.maxDrawdownPct).toBeCloseTo(of("maxDrawdown"), 9);
    expect(span?.averageVolume).toBe(figures?.averageVolume);
    expect(span?.bars).toBe(figures?.sessions);
  });

  it("tells a year's rate only of a year, and nothing that is not defined", () => {
    const short = prepareBrushedSpan({ chart: prepare([10, 11, 12]), from: 0, to: 2 });
    expect(short).toMatchObject({ cagrPct: null, volatilityPct: null, maxDrawdownPct: 0 });
    expect(short?.changePct).toBeCloseTo(20, 9);
    expect(prepareBrushedSpan({ chart: prepare([-1, 5, 2]), from: 0, to: 2 })).toMatchObject({
      changePct: null,
      maxDrawdownPct: null,
      volatilityPct: null,
    });
  });

  it("goes from its first to its last close over a gap, and is none with a single close", () => {
    const chart = prepare([null, 10, null, 12, null]);
    expect(prepareBrushedSpan({ chart, from: 0, to: 4 })).toMatchObject({
      from: 10,
      to: 12,
      bars: 2,
      fromOn: "2021-03-11",
      toOn: "2021-03-15",
    });
    expect(prepareBrushedSpan({ chart, from: 0, to: 2 })).toBeNull();
    expect(prepareBrushedSpan({ chart: prepare([]), from: 0, to: 0 })).toBeNull();
  });

  it("names the events inside it and none outside", () => {
    const event = (tradedOn: string) => ({
      tradedOn,
      kind: "dividend" as const,
      value: 0.2,
      label: `Dividend of ${tradedOn}`,
    });
    const series = [buildSeries([10, 11, 12], { events: [event("2021-03-12"), event("2021-03-16")] })];
    const chart = prepare([], { series });
    const span = prepareBrushedSpan({ chart, from: 1, to: 2 });
    expect(span?.events.map(({ label }) => label)).toEqual(["Dividend of 2021-03-16"]);
  });

  it("is told in words, and asked about with its ends", () => {
    const chart = prepare([10, 12, 9, 11, 13]);
    const span = prepareBrushedSpan({ chart, from: 0, to: 4 });
    if (span === null) throw new Error("no span");
    expect(toSpanClicked({ chart, span })).toMatchObject({
      element: "range",
      tradedOn: "2021-03-10",
      until: "2021-03-16",
      value: 13,
      follow: "span",
    });
    expect(
      toSpanFacts({ chart, span })
        .map(({ name, value }) => [name, value])
        .slice(0, 3),
    ).toEqual([
      ["Change", "+30.0%"],
      ["A year", "—"],
      ["Largest fall", "−25.0%"],
    ]);
    expect(toSpanAnnouncement({ chart, span })).toMatch(
      /^Mar 10, 2021 to Mar 16, 2021, 5 days: up 30\.0%, largest fall −25\.0%, volatility /,
    );
  });

  it("is computed of forty years of days well within a tenth of a second", () => {
    const chart = prepare(wander(10_080));
    // The quickest of many: what other programs take of the processor is no time of ours.
    const tookMs = Array.from({ length: 20 }, () => {
      const start = performance.now();
      expect(prepareBrushedSpan({ chart, from: 0, to: 10_079 })).not.toBeNull();
      return performance.now() - start;
    });
    expect(Math.min(...tookMs)).toBeLessThan(100);
  });
});
