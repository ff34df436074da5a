import { describe, expect, it } from "vitest";
import { buildSpan, createSkillBench } from "@/lib/testing/results/ask-skill";
import { buildShare, createPricedSource, toBars } from "@/lib/testing/results/priced-source";

const now = new Date("2024-01-05T22:00:00Z");
const january = buildSpan("2024-01-01", "2024-01-04", "January 2024");
const [alfa, beta, late, sp500] = [
  buildShare("ALFA"),
  buildShare("BETA"),
  buildShare("LATE"),
  buildShare("^GSPC", { name: "S&P 500", kind: "index" }),
];
const days = ["2023-12-29", "2024-01-02", "2024-01-03", "2024-01-04"];
const toSeries = (closes: number[]) =>
  toBars(closes.map((close, at) => [days[at + days.length - closes.length] ?? "", close]));
// Daily returns of ALFA +10 %, -10 %, +10 %; of BETA and of the index half of that.
const series = [
  { instrument: alfa, bars: toSeries([100, 110, 99, 108.9]) },
  { instrument: beta, bars: toSeries([200, 210, 199.5, 209.475]) },
  { instrument: sp500, bars: toSeries([4_000, 4_200, 3_990, 4_189.5]) },
  { instrument: late, bars: toSeries([50, 45, 49.5]) },
];
const bench = createSkillBench({ sources: [createPricedSource({ series })], now });
const withoutIndex = createSkillBench({
  sources: [createPricedSource({ series: series.filter(({ instrument }) => instrument !== sp500) })],
  now,
});

describe("risk", () => {
  // By hand: mean 3.333 %, deviations 6.667, -13.333, 6.667: variance 1.3333 %² of the day (ddof 1), 11.547 % a day,
  // times the root of 252 is 183.30 %. From the peak of 110 to 99 is -10 %, and 108.9 does not make it up.
  it("tells volatility, fall and beta of one, each with its convention", async () => {
    const { items, benchmark, from, to, chart, riskier } = await bench.answer("risk", [alfa], {
      range: january,
    });
    const figureOf = (key: string) => items[0]?.figures.find((figure) => figure.key === key);
    expect([from, to]).toEqual(["2023-12-29", "2024-01-04"]);
    expect(figureOf("volatility")?.value).toBeCloseTo(183.303, 3);
    expect(figureOf("volatility")?.convention).toContain("ddof 1, times the root of 252");
    expect(figureOf("periodReturn")?.value).toBeCloseTo(8.9, 8);
    expect(figureOf("beta")?.value).toBeCloseTo(2, 8);
    expect(figureOf("beta")?.convention).toContain("S&P 500 on 3 common days");
    expect(items[0]?.drawdown).toMatchObject({
      pct: expect.closeTo(-10, 8),
      peakOn: "2024-01-02",
      troughOn: "2024-01-03",
      recoveredOn: null,
    });
    expect(benchmark?.instrument.symbol).toBe("^GSPC");
    expect(riskier).toBeNull();
    for (const { convention } of items[0]?.figures ?? []) expect(convention).not.toBeNull();
    expect(chart.lines?.[0]).toMatchObject({ pane: "drawdown", unit: "percent" });
    expect(chart.lines?.[0]?.values.map((value) => value && Math.round(value * 1e6) / 1e6)).toEqual([
      0, 0, -10, -1,
    ]);
  });

  it("sets several side by side: which moved more, and how they moved together", async () => {
    const data = await bench.answer("risk", [beta, alfa], { range: january });
    expect(data.riskier).toBe("ALFA");
    expect(data.correlations).toEqual([
      { one: "BETA", other: "ALFA", value: expect.closeTo(1, 10), days: 3 },
    ]);
    expect(data.chart.kind).toBe("comparison");
  });

  it("runs all from one close: a later listing has the others begin on its own first day", async () => {
    const data = await bench.answer("risk", [alfa, late], { range: january });
    expect([data.from, data.to]).toEqual(["2024-01-02", "2024-01-04"]);
    const returns = data.items.map(
      ({ figures }) => figures.find(({ key }) => key === "periodReturn")?.value ?? Number.NaN,
    );
    // 110 to 108.9, and 50 to 49.5
    expect(returns[0]).toBeCloseTo(-1, 8);
    expect(returns[1]).toBeCloseTo(-1, 8);
  });

  it("goes without beta where the index cannot be had, and without the one that is missing", async () => {
    const gone = buildShare("GONE", { name: "Gone Works" });
    const data = await withoutIndex.answer("risk", [alfa, gone], { range: january });
    expect(data.benchmark).toBeNull();
    expect(data.items.map(({ instrument }) => instrument.symbol)).toEqual(["ALFA"]);
    expect(data.items[0]?.figures.map(({ key }) => key)).not.toContain("beta");
    expect(data.missing).toEqual([
      { name: "Gone Works", code: "not_found", reason: "Test source does not know it" },
    ]);
  });

  it("is refused when nothing lies inside the span", async () => {
    const { unavailable } = await bench.refuse("risk", [alfa], {
      range: buildSpan("1999-01-01", "1999-12-31", "1999"),
    });
    expect(unavailable.message).toBe(
      "There is no data for ALFA Works (ALFA) for 1999. No figure was made up.",
    );
  });
});
