import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/market";
import { buildSpan, createSkillBench } from "@/lib/testing/results/ask-skill";
import { buildShare, createPricedSource, toBars } from "@/lib/testing/results/priced-source";

const alfa = buildShare("ALFA");
const year = buildSpan("2023-01-01", "2023-12-31", "2023");
const days = Array.from({ length: 365 }, (_, i) => addDays("2023-01-01", i)).filter(
  (day) => new Date(`${day}T00:00:00Z`).getUTCDay() % 6 !== 0,
);
const bars = toBars(days.map((day, i) => [day, 100 + i, 90 + i]));
const source = createPricedSource({ series: [{ instrument: alfa, bars }] });
const bench = createSkillBench({ sources: [source], now: new Date("2024-01-05T22:00:00Z") });
const ask = (entities: Parameters<typeof bench.answer>[2]) =>
  bench.answer("history", [alfa], { range: year, ...entities });

describe("a chart asked for in its own way", () => {
  it.each([
    ["1wk", 52],
    ["1mo", 12],
  ] as const)("has bars of %s", async (interval, count) => {
    const { chart } = await ask({ interval });
    expect(chart.interval).toBe(interval);
    expect(chart.series[0]?.tradedOn).toHaveLength(count);
    // The last bar closes where the year does.
    expect(chart.series[0]?.close.at(-1)).toBe(100 + days.length - 1);
  });

  it.each([
    [{ chartType: "area" }, { drawing: "area" }],
    [{ chartType: "bars" }, { drawing: "bars" }],
    [{ scale: "log" }, { scale: "log" }],
    [{ scale: "total" }, { adjustment: "total" }],
    [{ events: ["volume", "dividends"], op: "remove" }, { without: ["volume", "dividends"] }],
  ] as const)("is drawn as %j says", async (entities, look) => {
    const { chart } = await ask(entities as unknown as Parameters<typeof ask>[0]);
    expect(chart.look).toEqual(look);
  });

  it("has no look of its own where none was asked for", async () => {
    expect("look" in (await ask({})).chart).toBe(false);
  });

  it("says plainly that bars shorter than a day are not drawn", async () => {
    const { coverageNote, chart } = await ask({ interval: "15m" });
    expect(coverageNote).toContain("Bars of 15m are not drawn here: one bar a day is the shortest.");
    expect(chart.interval).toBe("1d");
  });

  it("says so where the days of earnings could not be had", async () => {
    const { coverageNote, chart } = await ask({ events: ["earnings"], op: "add" });
    expect(coverageNote).toContain("The days of earnings announcements could not be had.");
    expect(chart.series[0]?.events).toEqual([]);
  });

  it("carries closes with dividends reinvested beside the plain ones", async () => {
    const { chart } = await ask({});
    expect(chart.series[0]?.adjClose?.slice(0, 2)).toEqual([90, 91]);
  });
});

describe("a chart to take along", () => {
  it.each(["png", "pdf"] as const)(
    "asked for as %s is a picture with its prices beside it",
    async (format) => {
      const data = await bench.answer("export", [alfa], { range: year, format });
      expect(data.chart?.kind).toBe("price");
      expect(data.format).toBe("csv");
      expect(data.coverageNote?.startsWith("A PDF is not made here") ?? false).toBe(format === "pdf");
    },
  );

  it("asked for as Excel is a CSV file, and says so", async () => {
    const data = await bench.answer("export", [alfa], { range: year, format: "xlsx" });
    expect(data.chart ?? null).toBeNull();
    expect(data.coverageNote).toContain("An Excel file is not made here");
  });

  it("of several is their comparison", async () => {
    const beta = buildShare("BETA");
    const both = createSkillBench({
      sources: [createPricedSource({ series: [alfa, beta].map((instrument) => ({ instrument, bars })) })],
      now: new Date("2024-01-05T22:00:00Z"),
    });
    const data = await both.answer("export", [alfa, beta], { range: year, format: "png" });
    expect(data.chart?.kind).toBe("comparison");
  });
});
