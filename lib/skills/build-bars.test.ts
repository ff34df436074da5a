import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/market";
import { buildSpan, createSkillBench } from "@/lib/testing/results/ask-skill";
import { buildShare, createPricedSource, toBars } from "@/lib/testing/results/priced-source";
import { buildDividendBars, buildReturnBars } from "./build-bars";

const alfa = buildShare("ALFA");
const range = buildSpan("2023-01-01", "2023-03-31");

async function toHistory(closes: number[]) {
  const bars = toBars(closes.map((close, i) => [addDays("2023-01-02", i), close]));
  const { context, market } = createSkillBench({
    sources: [createPricedSource({ series: [{ instrument: alfa, bars }] })],
    now: new Date("2023-04-05T22:00:00Z"),
  });
  const found = await market.history({ symbol: "ALFA", from: range.from, to: range.to, ...context });
  if (!found.ok) throw new Error("no history");
  return found.value;
}

describe("bars of returns", () => {
  it("count every day once, a fall in the bin below zero and no change in the one above", async () => {
    // 30 returns: ten of +1.5 %, ten of -1.5 %, ten of 0 %.
    const steps = Array.from({ length: 30 }, (_, i) => [1.015, 0.985, 1][i % 3] ?? 1);
    const closes = [100];
    for (const step of steps) closes.push((closes.at(-1) ?? 100) * step);
    const model = buildReturnBars({
      history: await toHistory(closes),
      range,
      from: "2023-01-02",
      to: range.to,
    });
    const items = model?.bars?.items ?? [];
    expect(items.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(30);
    const below = items.filter(({ name }) => name.startsWith("\u2212")).map(({ value }) => value ?? 0);
    expect(below.reduce((sum, value) => sum + value, 0)).toBe(10);
    expect(items.length).toBeLessThanOrEqual(24);
  });

  it("are none for a handful of days", async () => {
    expect(
      buildReturnBars({ history: await toHistory([1, 2, 3]), range, from: range.from, to: range.to }),
    ).toBeNull();
  });
});

describe("bars of dividends", () => {
  it("have every year between the first and the last, one without a payment as nothing paid", async () => {
    const { instrument, provenance } = await toHistory([1, 2]);
    const perYear = [
      { year: 2023, total: 2, count: 1 },
      { year: 2021, total: 1, count: 1 },
    ];
    const model = buildDividendBars({ instrument, provenance, asked: range, perYear });
    expect(model?.bars?.items.map(({ name, value }) => [name, value])).toEqual([
      ["2021", 1],
      ["2022", 0],
      ["2023", 2],
    ]);
    expect(buildDividendBars({ instrument, provenance, asked: range, perYear: perYear.slice(1) })).toBeNull();
  });
});
