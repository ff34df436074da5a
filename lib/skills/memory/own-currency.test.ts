import { describe, expect, it } from "vitest";
import { createSkillBench } from "@/lib/testing/results/ask-skill";
import { buildShare, createPricedSource, toBars } from "@/lib/testing/results/priced-source";

const share = buildShare("ALFA");
const index = buildShare("^IDX", { kind: "index" });
const pair = buildShare("USDEUR=X", { name: "USD to EUR", kind: "fx" });
const bars = toBars([
  ["2024-01-03", 100],
  ["2024-01-04", 121],
]);
const rates = toBars([
  ["2024-01-03", 0.9],
  ["2024-01-04", 0.8],
]);

function createBench(input: { hasRate: boolean }) {
  const own = { id: "mem_0000000001", value: { kind: "currency", currency: "EUR" } as const, updatedAt: "" };
  const series = [share, index].map((instrument) => ({ instrument, bars }));
  const source = createPricedSource({
    series: [...series, ...(input.hasRate ? [{ instrument: pair, bars: rates }] : [])],
  });
  const bench = createSkillBench({ sources: [source], now: new Date("2024-01-04T22:00:00Z") });
  const memory = { list: async () => [own], keep: async () => [], forget: async () => 0 };
  Object.assign(bench.context, { memory, returning: true });
  return bench;
}

describe("the visitor's own currency", () => {
  // By hand: 121 dollars at 0.80 are 96.80 euros.
  it("is what a price and a history are told in when none is asked for", async () => {
    const bench = createBench({ hasRate: true });
    const quote = await bench.answer("quote", [share]);
    expect(quote.price).toBe(121);
    expect(quote.converted).toMatchObject({ currency: "EUR", price: expect.closeTo(96.8, 10), rate: 0.8 });
    const history = await bench.answer("history", [share]);
    expect(history.instrument.currency).toBe("EUR");
    expect(history.figures.end.value).toBeCloseTo(96.8, 10);
  });

  it("gives way to a currency that is asked for, and is not for the points of an index", async () => {
    const bench = createBench({ hasRate: true });
    expect((await bench.answer("quote", [share], { currency: "USD" })).converted).toBeNull();
    expect((await bench.answer("quote", [index])).converted).toBeNull();
  });

  it("never costs the answer: without a rate the price stands in its own currency", async () => {
    const bench = createBench({ hasRate: false });
    expect((await bench.answer("quote", [share])).converted).toBeNull();
    expect((await bench.answer("history", [share])).instrument.currency).toBe("USD");
    expect((await bench.refuse("quote", [share], { currency: "EUR" })).ok).toBe(false);
  });
});
