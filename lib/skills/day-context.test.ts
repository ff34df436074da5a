import { afterEach, describe, expect, it, vi } from "vitest";
import type { Earnings, Fundamentals, Headline } from "@/lib/contract/company/company-data";
import type { MarketProvider } from "@/lib/market";
import { buildProvenance } from "@/lib/testing/builders";
import { createSkillBench } from "@/lib/testing/results/ask-skill";
import { buildShare, createPricedSource, toBars } from "@/lib/testing/results/priced-source";

const now = new Date("2024-01-05T22:00:00Z");
const alfa = buildShare("ALFA");
const provenance = buildProvenance({ sourceLabel: "Test source", freshness: "end_of_day" });
const series = [
  {
    instrument: alfa,
    bars: toBars([
      ["2023-12-29", 100],
      ["2024-01-02", 105],
      ["2024-01-03", 99.75],
    ]),
  },
  {
    instrument: buildShare("^GSPC", { name: "S&P 500", kind: "index" }),
    bars: toBars([
      ["2023-12-29", 4_000],
      ["2024-01-02", 4_040],
    ]),
  },
  {
    instrument: buildShare("XLK", { name: "Technology fund", kind: "etf" }),
    bars: toBars([
      ["2023-12-29", 200],
      ["2024-01-02", 202],
    ]),
  },
];
const valuation = { sector: "Technology", industry: "Software" } as Fundamentals["valuation"];
const past: Earnings["past"] = [
  {
    announcedOn: "2023-12-29",
    quarterEndsOn: "2023-11-30",
    epsActual: 1.5,
    epsEstimate: 1.25,
    surprisePct: 20,
  },
];
const headline = (publishedAt: string): Headline => {
  return { title: publishedAt, publisher: "Wire", url: `https://example.com/${publishedAt}`, publishedAt };
};
const told: Partial<MarketProvider> = {
  can: ["quote", "history", "search", "fundamentals", "earnings", "news"],
  fundamentals: async () => ({
    ok: true,
    value: { instrument: alfa, provenance, currency: "USD", annual: [], quarterly: [], valuation },
  }),
  earnings: async () => ({
    ok: true,
    value: { instrument: alfa, provenance, currency: "USD", next: null, past },
  }),
  news: async () => ({
    ok: true,
    value: {
      instrument: alfa,
      provenance,
      // late in the evening of Jan 2 in New York, and two days later
      items: [headline("2024-01-03T03:00:00Z"), headline("2024-01-05T12:00:00Z")],
    },
  }),
};
const createBench = (over: Partial<MarketProvider>, known = series) =>
  createSkillBench({ sources: [createPricedSource({ series: known, over })], now });

afterEach(() => {
  vi.useRealTimers();
});

describe("a day beside its market", () => {
  // By hand: 105 / 100 is +5 %, the index +1 %, the fund +1 %: 4 points apart.
  it("has its index, its sector, the earnings before it and the headlines of those days", async () => {
    const { context } = await createBench(told).answer("day", [alfa], { on: "2024-01-02" });
    expect(context?.index).toMatchObject({
      instrument: { symbol: "^GSPC" },
      changePct: expect.closeTo(1, 8),
      provenance: { sourceLabel: "Test source" },
    });
    expect(context?.sector).toMatchObject({ instrument: { symbol: "XLK" }, changePct: expect.closeTo(1, 8) });
    const apart = context?.figures.find(({ key }) => key === "relativeChange");
    expect(apart).toMatchObject({ value: expect.closeTo(4, 8), unit: "points", on: "2024-01-02" });
    expect(apart?.convention).toContain("S&P 500");
    // announced on the session before, over a holiday and a weekend
    expect(context?.earnings).toMatchObject({ epsActual: 1.5, epsEstimate: 1.25 });
    expect(context?.headlines?.map(({ publishedAt }) => publishedAt)).toEqual(["2024-01-03T03:00:00Z"]);
  });

  it("has null for each that is missing, and still answers for the day", async () => {
    const alone = createBench({}, series.slice(0, 1));
    const data = await alone.answer("day", [alfa], { on: "2024-01-02" });
    expect(data.bar.close).toBe(105);
    expect(data.context).toBeNull();
    const some = await createBench(told, series.slice(0, 2)).answer("day", [alfa], { on: "2024-01-02" });
    expect(some.context?.sector).toBeNull();
    expect(some.context?.index).not.toBeNull();
  });

  it("does not set an index of another day beside it", async () => {
    const { context } = await createBench(told).answer("day", [alfa], { on: "2024-01-03" });
    expect([context?.index, context?.sector]).toEqual([null, null]);
    expect(context?.figures.map(({ key }) => key)).not.toContain("relativeChange");
  });

  it("is told of shares and funds alone, and of an invented one beside its own index", async () => {
    const bench = createSkillBench();
    const index = await bench.answer("day", ["SIM:IDX40"], { on: "2026-03-16" });
    expect(index.context).toBeNull();
    const { context } = await bench.answer("day", ["SIM:ORBT"], { on: "2026-03-16" });
    expect(context?.index?.instrument).toMatchObject({ symbol: "SIM:IDX40", simulated: true });
    expect([context?.sector, context?.earnings, context?.headlines]).toEqual([null, null, null]);
  });

  it("is not waited for when a source hangs: the day comes after a second and a half", async () => {
    const never = () => new Promise<never>(() => undefined);
    const hanging = createBench({ ...told, fundamentals: never, earnings: never, news: never });
    vi.useFakeTimers();
    const asked = hanging.answer("day", [alfa], { on: "2024-01-02" });
    await vi.advanceTimersByTimeAsync(1_500);
    vi.useRealTimers();
    const { bar, context } = await asked;
    expect(bar.close).toBe(105);
    expect(context).toMatchObject({ sector: null, earnings: null, headlines: null });
    expect(context?.index?.changePct).toBeCloseTo(1, 8);
  });

  it("asks for no headlines of an old day", async () => {
    const news = vi.fn(told.news);
    const old = createSkillBench({
      sources: [createPricedSource({ series, over: { ...told, news } })],
      now: new Date("2024-06-05T22:00:00Z"),
    });
    const { context } = await old.answer("day", [alfa], { on: "2024-01-02" });
    expect(news).not.toHaveBeenCalled();
    expect(context?.headlines).toBeNull();
  });
});
