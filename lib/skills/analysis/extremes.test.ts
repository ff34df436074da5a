import { describe, expect, it } from "vitest";
import { statistics } from "@/lib/contract/analysis-results";
import { buildSpan, createSkillBench } from "@/lib/testing/results/ask-skill";
import { buildShare, createPricedSource, toBars } from "@/lib/testing/results/priced-source";

const now = new Date("2024-01-05T22:00:00Z");
const alfa = buildShare("ALFA");
// Returns by hand: Nov 30 base, Dec 1 +20 %, Dec 29 -25 %, Jan 2 +10 %, Jan 3 -10 %.
const bars = toBars([
  ["2023-11-30", 100],
  ["2023-12-01", 120],
  ["2023-12-29", 90],
  ["2024-01-02", 99],
  ["2024-01-03", 89.1],
]);
const bench = createSkillBench({
  sources: [createPricedSource({ series: [{ instrument: alfa, bars }] })],
  now,
});
const january = buildSpan("2024-01-01", "2024-01-05", "this year");

describe("the best and the worst", () => {
  it("days and months are told with their days and their size", async () => {
    const day = await bench.answer("extremes", [alfa], { statistic: "worst_day" });
    expect(day.headline).toMatchObject({ label: "Worst day", on: "2023-12-29" });
    expect(day.headline.value).toBeCloseTo(-25, 8);
    const month = await bench.answer("extremes", [alfa], { statistic: "best_month" });
    // 100 to 90 is December; January to the 3rd is -1 %
    expect(month.headline.label).toBe("Best month, Jan 2024");
    expect(month.headline.value).toBeCloseTo(-1, 8);
  });

  it("is looked for in all there is unless a span was named", async () => {
    const all = await bench.answer("extremes", [alfa], { statistic: "best_day" });
    expect([all.asked.key, all.headline.on]).toEqual(["MAX", "2023-12-01"]);
    const inside = await bench.answer("extremes", [alfa], { statistic: "best_day", range: january });
    expect(inside.headline).toMatchObject({ on: "2024-01-02", value: expect.closeTo(10, 8) });
  });

  it("counts days beyond a level, with the level in its name", async () => {
    const data = await bench.answer("extremes", [alfa], { level: { value: 95, direction: "above" } });
    expect(data.statistic).toBe("days_above");
    expect(data.headline).toMatchObject({ label: "Days above $95.00", value: 3 });
  });

  it("asks back for the level when days are to be counted without one", async () => {
    const outcome = await bench.ask("extremes", [alfa], { statistic: "days_above" });
    expect(outcome).toMatchObject({ ok: true, skill: "clarify", data: { about: "intent" } });
  });

  it("measures from the high of all days, also when a part of them was named", async () => {
    const data = await bench.answer("extremes", [alfa], {
      statistic: "distance_from_high",
      range: january,
    });
    // 89.10 against 120 of Dec 1
    expect(data.headline).toMatchObject({ on: "2023-12-01", until: "2024-01-03" });
    expect(data.headline.value).toBeCloseTo(-25.75, 8);
    const then = await bench.answer("extremes", [alfa], {
      statistic: "distance_from_high",
      range: buildSpan("2023-12-01", "2023-12-31", "December 2023"),
    });
    expect(then.headline.value).toBeCloseTo(-25, 8);
    expect(then.asked.label).toBe("all data to Dec 31, 2023");
  });

  it("is refused where the span is too short for it", async () => {
    const lone = buildShare("LONE");
    const source = createPricedSource({
      series: [{ instrument: lone, bars: toBars([["2024-01-03", 5]]) }],
    });
    const alone = createSkillBench({ sources: [source], now });
    const { unavailable } = await alone.refuse("extremes", [lone], { statistic: "best_day" });
    expect(unavailable.message).toBe(
      "There is no data for LONE Works (LONE) for all available data. No figure was made up.",
    );
  });
});

describe("every statistic", () => {
  it.each(statistics)("%s of a simulated company has days and a convention, in order", async (statistic) => {
    const level = { value: 200, direction: "above" } as const;
    const data = await bench.answer("extremes", ["SIM:ORBT"], { statistic, level });
    expect(data.headline.value).not.toBeNull();
    expect(data.headline.on).not.toBeNull();
    expect(data.headline.convention).not.toBeNull();
    expect(data.provenance.freshness).toBe("simulated");
    expect(data.rows.length).toBeGreaterThan(0);
  });
});
