import { describe, expect, it } from "vitest";
import { createFakeSource } from "@/lib/testing/fake-source";
import { buildSpan, createSkillBench } from "@/lib/testing/results/ask-skill";
import { buildShare, createPricedSource, toBars } from "@/lib/testing/results/priced-source";

const now = new Date("2024-01-04T22:00:00Z");
const january = buildSpan("2024-01-01", "2024-01-04", "January 2024");
const alfa = buildShare("ALFA");
const alfaBars = toBars([
  ["2023-12-29", 100],
  ["2024-01-02", 110],
  ["2024-01-03", 99],
  ["2024-01-04", 121],
]);
const toPair = (symbol: string) => buildShare(symbol, { name: symbol, kind: "fx", currency: "USD" });
const createBench = (rates: [symbol: string, closes: number[]][]) => {
  const days = alfaBars.map(({ tradedOn }) => tradedOn);
  const series = rates.map(([symbol, closes]) => ({
    instrument: toPair(symbol),
    bars: toBars(closes.map((close, at) => [days[at] ?? "", close])),
  }));
  const source = createPricedSource({ series: [{ instrument: alfa, bars: alfaBars }, ...series] });
  return createSkillBench({ sources: [source], now });
};

describe("an answer in another currency", () => {
  // By hand: 100 x 0.90 = 90 to 121 x 0.80 = 96.80 is +7.556 %; in dollars it is +21 %.
  it("converts every close at the rate of its own day, and names the rate's source", async () => {
    const bench = createBench([["USDEUR=X", [0.9, 0.9, 1, 0.8]]]);
    const data = await bench.answer("history", [alfa], { range: january, currency: "EUR" });
    expect(data.instrument.currency).toBe("EUR");
    expect(data.figures.base).toEqual({ value: 90, on: "2023-12-29" });
    expect(data.figures.end.value).toBeCloseTo(96.8, 10);
    expect(data.figures.priceReturnPct).toBeCloseTo(7.5556, 4);
    expect(data.figures.highClose).toEqual({ value: 99, on: "2024-01-02" });
    expect(data.chart.series[0]?.close).toEqual([90, 99, 99, expect.closeTo(96.8, 10)]);
    expect(data.convertedWith).toMatchObject({
      from: "USD",
      to: "EUR",
      provenance: { sourceLabel: "Test source" },
    });
  });

  // By hand: at 1.25 dollars for a euro, 121 dollars are 96.80 euros.
  it("turns the pair over where a source has only the other way round", async () => {
    const bench = createBench([["EURUSD=X", [1, 1, 1, 1.25]]]);
    const quote = await bench.answer("quote", [alfa], { currency: "EUR" });
    expect(quote.converted).toMatchObject({ currency: "EUR", rate: 0.8 });
    expect(quote.converted?.price).toBeCloseTo(96.8, 10);
    expect(quote.price).toBe(121);
    const history = await bench.answer("history", [alfa], { range: january, currency: "EUR" });
    expect(history.figures.end.value).toBeCloseTo(96.8, 10);
    expect(history.chart.series[0]?.high.every((high) => high !== null)).toBe(true);
  });

  it("is the answer itself in its own currency, with no rate asked for", async () => {
    const bench = createBench([]);
    const data = await bench.answer("history", [alfa], { range: january, currency: "USD" });
    expect(data.convertedWith ?? null).toBeNull();
    expect((await bench.answer("quote", [alfa], { currency: "USD" })).converted ?? null).toBeNull();
  });

  it("is refused when no rate can be had: by the rate's name, with the same in its own currency", async () => {
    const bench = createBench([]);
    for (const name of ["quote", "history"] as const) {
      const { unavailable, actions } = await bench.refuse(name, [alfa], {
        range: january,
        currency: "EUR",
      });
      expect(unavailable.message).toBe(
        "No source could answer for the rate from USD to EUR right now: Test source does not know it. No figure was made up.",
      );
      expect(actions).toContainEqual({
        kind: "import",
        label: "Import a price file",
        symbol: "USDEUR=X",
      });
      expect(actions.at(-1)).toMatchObject({ kind: "ask", label: "In USD" });
    }
  });

  it("says which rate is missing when the source is away, and when nobody is there to ask", async () => {
    const offline = createSkillBench({ sources: [createFakeSource()] });
    const away = await offline.refuse("quote", ["SIM:ORBT"], { currency: "EUR" });
    expect(away.unavailable.message).toMatch(
      /^No source could answer for the rate from USD to EUR right now/,
    );
    const alone = createSkillBench();
    const { unavailable } = await alone.refuse("history", ["SIM:ORBT"], { currency: "EUR" });
    expect(unavailable.message).toMatch(
      /^No live source is switched on here, and no file for the rate from USD to EUR has been imported/,
    );
  });
});
