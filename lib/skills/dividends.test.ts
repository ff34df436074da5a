import { describe, expect, it } from "vitest";
import type { CorporateEvent, Instrument } from "@/lib/contract/market";
import { buildDays } from "@/lib/testing/builders";
import { buildSpan, createSkillBench } from "@/lib/testing/results/ask-skill";
import { buildShare, createPricedSource, toBars } from "@/lib/testing/results/priced-source";

const now = new Date("2024-01-05T22:00:00Z");
const payer = buildShare("PAYS");
const pay = (tradedOn: string, value: number): CorporateEvent => {
  return { tradedOn, kind: "dividend", value, label: `Dividend ${value} USD` };
};
const events: CorporateEvent[] = [
  pay("2022-06-15", 0.1),
  pay("2023-02-15", 0.2),
  { tradedOn: "2023-05-15", kind: "split", value: 2, label: "Split 2:1" },
  pay("2023-08-15", 0.3),
  pay("2024-01-03", 0.5),
];
const createBench = (input: {
  sessions: number;
  instrument?: Instrument;
  events?: CorporateEvent[];
  freshness?: "imported";
}) => {
  const bars = toBars(buildDays(input.sessions, "2024-01-05").map((day) => [day, 50]));
  const instrument = input.instrument ?? payer;
  const source = createPricedSource({
    series: [{ instrument, bars, events: input.events ?? events }],
    provenance: input.freshness === undefined ? {} : { freshness: input.freshness },
  });
  return createSkillBench({ sources: [source], now });
};
const bench = createBench({ sessions: 600 });

describe("dividends", () => {
  // By hand: 0.1 + 0.2 + 0.3 + 0.5 = 1.10 in all, 0.2 + 0.3 + 0.5 = 1.00 of it in the 365 days to Jan 5, 2024: 2 % of 50.
  it("are summed over the span, by year, and over twelve months with the yield on the newest close", async () => {
    const data = await bench.answer("dividends", [payer]);
    expect(data).toMatchObject({ count: 4, total: 1.1 });
    expect(data.payments.map(({ tradedOn }) => tradedOn)).toEqual([
      "2024-01-03",
      "2023-08-15",
      "2023-02-15",
      "2022-06-15",
    ]);
    expect(data.perYear).toEqual([
      { year: 2024, total: 0.5, count: 1 },
      { year: 2023, total: 0.5, count: 2 },
      { year: 2022, total: 0.1, count: 1 },
    ]);
    expect(data.splits).toEqual([{ tradedOn: "2023-05-15", ratio: 2, label: "Split 2:1" }]);
    const [sum, share] = data.figures;
    expect(sum).toMatchObject({ key: "dividends12m", value: 1, on: "2023-01-06", until: "2024-01-05" });
    expect(share).toMatchObject({ key: "dividendYield12m", value: 2, unit: "percent" });
    expect(share?.convention).toBe("That sum over the close of Jan 5, 2024");
  });

  it("of a short span have the yield of the year to its end, and only the payments inside", async () => {
    const range = buildSpan("2024-01-01", "2024-01-05", "this year");
    const data = await bench.answer("dividends", [payer], { range });
    expect(data).toMatchObject({ count: 1, total: 0.5 });
    expect(data.figures[1]?.value).toBe(2);
    const before = buildSpan("2023-07-01", "2023-12-31", "second half of 2023");
    const past = await bench.answer("dividends", [payer], { range: before });
    // 0.2 + 0.3 in the year to Dec 29, 2023
    expect(past.figures.map(({ value }) => value)).toEqual([0.5, 1]);
    expect(past.figures[1]?.until).toBe("2023-12-29");
  });

  it("tell no yield of a history that is shorter than a year", async () => {
    const young = createBench({ sessions: 200 });
    const data = await young.answer("dividends", [payer]);
    expect(data.count).toBe(2);
    expect(data.figures).toEqual([]);
    expect(data.coverageNote).toContain("Test source begins on");
  });

  it("of a file of prices are unknown, and not none", async () => {
    const file = createBench({ sessions: 600, events: [], freshness: "imported" });
    const range = buildSpan("2023-01-02", "2024-01-05", "the past year");
    const data = await file.answer("dividends", [payer], { range });
    expect(data).toMatchObject({ count: 0, figures: [] });
    expect(data.coverageNote).toMatch(/does not say whether dividends were paid/);
    const live = createBench({ sessions: 600, events: [] });
    expect((await live.answer("dividends", [payer], { range })).figures[1]?.value).toBe(0);
  });

  it("of an index have no yield", async () => {
    const instrument = buildShare("^IDX", { kind: "index" });
    const index = createBench({ sessions: 600, instrument, events: [] });
    expect((await index.answer("dividends", [instrument])).figures).toEqual([]);
  });
});
