import { describe, expect, it } from "vitest";
import type { ScreenFilter } from "@/lib/contract/analysis-results";
import { createMarket, type MarketProvider } from "@/lib/market";
import { buildDays } from "@/lib/testing/builders";
import { createFakeSource } from "@/lib/testing/fake-source";
import { buildSpan, createSkillBench } from "@/lib/testing/results/ask-skill";
import { buildShare, createPricedSource, toBars } from "@/lib/testing/results/priced-source";

const now = new Date("2024-01-05T22:00:00Z");
const thisYear = buildSpan("2024-01-01", "2024-01-05", "this year");
/** 300 weekdays to Jan 5, 2024; the close is `early`, and `late` from the year's first session on. */
const days = buildDays(300, "2024-01-05");
const toFlat = (early: number, late: number) =>
  toBars(days.map((day) => [day, day < "2024-01-01" ? early : late]));
const shares = ["ALFA", "BETA", "CETA", "DELT"].map((symbol) => buildShare(symbol));
const [alfa, beta, ceta, delt] = shares as [
  (typeof shares)[0],
  (typeof shares)[0],
  (typeof shares)[0],
  (typeof shares)[0],
];
// Returns of the year by hand: +20 %, -10 %, +5 %, and nothing known of the fourth.
const series = [
  { instrument: alfa, bars: toFlat(100, 120) },
  { instrument: beta, bars: toFlat(200, 180) },
  { instrument: ceta, bars: toFlat(40, 42) },
];
const bench = createSkillBench({ sources: [createPricedSource({ series })], now });
const filter = (over: Partial<ScreenFilter>): ScreenFilter => {
  return { metric: "return", test: "above", value: 0, ...over };
};
const screen = (filters: ScreenFilter[], instruments = [alfa, beta, ceta]) =>
  bench.answer("screen", instruments, { filters, range: thisYear });
const symbolsOf = ({ rows }: Awaited<ReturnType<typeof screen>>) =>
  rows.map(({ instrument }) => instrument.symbol);

describe("a screen", () => {
  it("passes those beyond the border, the furthest first, each figure with its days and convention", async () => {
    const data = await screen([filter({ value: 4 })]);
    expect(symbolsOf(data)).toEqual(["ALFA", "CETA"]);
    expect(data.rows.map(({ figures }) => figures[0]?.value)).toEqual([
      expect.closeTo(20, 8),
      expect.closeTo(5, 8),
    ]);
    for (const { figures } of data.rows)
      for (const { on, convention } of figures) expect([on, convention]).not.toContain(null);
    expect(data).toMatchObject({ passed: 2, covered: 3, universeSize: 3, missingNote: null });
    expect(data.criteria).toEqual(["return above 4% this year"]);
  });

  it("lists the lowest first when the lowest were asked for, and as many as were asked for", async () => {
    expect(symbolsOf(await screen([filter({ test: "lowest", value: 2 })]))).toEqual(["BETA", "CETA"]);
    expect(symbolsOf(await screen([filter({ test: "highest", value: null })]))).toEqual([
      "ALFA",
      "CETA",
      "BETA",
    ]);
    const both = await screen([
      filter({ metric: "price", value: 100 }),
      filter({ test: "lowest", value: 1 }),
    ]);
    expect(symbolsOf(both)).toEqual(["BETA"]);
  });

  // By hand: the mean of the last 50 closes of ALFA is (45 x 100 + 5 x 120) / 50 = 102, and 120 is 17.65 % above it.
  it("measures an average by its own length, and passes what stands above it by however little", async () => {
    const data = await screen([filter({ metric: "above_sma", test: "above", value: 50 })]);
    expect(symbolsOf(data)).toEqual(["ALFA", "CETA"]);
    expect(data.rows[0]?.figures[0]?.value).toBeCloseTo((120 / 102 - 1) * 100, 8);
    expect(data.rows[0]?.figures[0]?.label).toBe("Close against its 50-session average");
    expect(data.criteria).toEqual(["close above the 50-day average"]);
    const below = await screen([filter({ metric: "above_sma", test: "below", value: 200 })]);
    expect(symbolsOf(below)).toEqual(["BETA"]);
  });

  it("writes what is compared in its own unit", async () => {
    const criteriaOf = async (over: Partial<ScreenFilter>) => (await screen([filter(over)])).criteria[0];
    expect(await criteriaOf({ metric: "price", value: 1_000 })).toBe("price above $1,000.00");
    expect(await criteriaOf({ metric: "volume", value: 5_000_000 })).toBe(
      "mean volume of 20 sessions above 5M",
    );
    expect(await criteriaOf({ metric: "drawdown", test: "lowest", value: null })).toBe(
      "largest drawdown this year",
    );
    expect(await criteriaOf({ metric: "distance_from_high", value: -5 })).toBe(
      "distance from the 52-week high above −5%",
    );
  });

  it("counts those that could not be looked at, and judges none of them", async () => {
    const data = await screen([filter({ test: "lowest", value: 5 })], [alfa, beta, delt]);
    expect(data).toMatchObject({ universeSize: 3, covered: 2 });
    expect(data.missingNote).toBe("1 of 3 could not be looked at: no source had what the test needs.");
    expect(symbolsOf(data)).not.toContain("DELT");
  });

  it("says when nothing passed, and why when nothing could be looked at", async () => {
    expect(await screen([filter({ value: 90 })])).toMatchObject({ passed: 0, rows: [], covered: 3 });
    const { unavailable } = await bench.refuse("screen", [delt, buildShare("ECHO")], {
      filters: [filter({})],
      range: thisYear,
    });
    expect(unavailable.message).toBe(
      "No source could answer for those you named right now: Test source does not know it. No figure was made up.",
    );
  });
});

describe("what is looked through", () => {
  const top = { filters: [filter({ test: "highest", value: 3 })] };
  const imported = (count: number): MarketProvider => ({
    ...createPricedSource({ series }),
    id: "csv",
    list: async () => series.slice(0, count).map(({ instrument }) => instrument),
  });

  it("is the simulated market where no live source answers, and says so", async () => {
    const offline = createSkillBench({ sources: [createFakeSource()] });
    const data = await offline.answer("screen", [], top);
    expect(data.universe).toBe("the companies of the simulated market");
    expect(data.rows.every(({ instrument }) => instrument.simulated)).toBe(true);
    expect(data.covered).toBe(data.universeSize);
  });

  it("is the imported prices where there are three or more", async () => {
    const three = createSkillBench({ sources: [imported(3)], now });
    expect((await three.answer("screen", [], top)).universe).toBe("the imported prices");
    const two = createSkillBench({ sources: [imported(2)], now });
    expect((await two.answer("screen", [], top)).universe).toBe("the companies of the simulated market");
  });

  it("is large companies where a live source answers, asked a cheap question first", async () => {
    const known = ["AAPL", "MSFT", "XOM"].map((symbol, at) => {
      return { instrument: buildShare(symbol), bars: toFlat(100, 101 + at) };
    });
    const live = createSkillBench({ sources: [createPricedSource({ series: known })], now });
    const data = await live.answer("screen", [], top);
    expect(data.universe).toMatch(/^\d+ large US companies$/);
    expect(data.rows.map(({ instrument }) => instrument.symbol)).toEqual(["XOM", "MSFT", "AAPL"]);
    expect(data.missingNote).toMatch(/could not be looked at/);
  });

  it("is nothing without any source, and the refusal says so", async () => {
    const empty = createSkillBench();
    const market = createMarket({ providers: [] });
    const { runSkill } = await import("..");
    const { buildUnderstanding } = await import("@/lib/testing/results/ask-skill");
    const outcome = await runSkill({
      understanding: buildUnderstanding("screen", top),
      context: { ...empty.context, market },
    });
    expect(outcome).toMatchObject({ ok: false, unavailable: { code: "no_data" } });
  });
});
