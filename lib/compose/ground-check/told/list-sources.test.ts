import { describe, expect, it } from "vitest";
import type { FigureSources } from "@/lib/contract/figure-sources";
import { figureSourcesSchema } from "@/lib/contract/figure-sources";
import { type ResultPayload, skillNames } from "@/lib/contract/skill-results";
import { buildResults } from "@/lib/testing/result-builders";
import { renderWords } from "../../offline/templates";
import { createLedger } from "../ledger";
import { listFigureSources } from "./list-sources";

const results = buildResults();

function list(text: string, result: ResultPayload): FigureSources | null {
  return listFigureSources({
    text,
    ledger: createLedger({ results: [result], userTexts: [], passages: [], today: "2026-11-20" }),
  });
}

/** Each marked piece of a text with what is told of it. */
function tell(text: string, sources: FigureSources | null) {
  return (sources?.marks ?? []).map(([from, to, at]) => [text.slice(from, to), sources?.figures[at]?.label]);
}

describe("where the figures of a text come from", () => {
  it.each(skillNames)("fits the shape that travels, with each mark inside its text, for %s", (skill) => {
    const result = { skill, data: results[skill] } as ResultPayload;
    const text = renderWords(result).join("\n\n");
    const sources = list(text, result);
    if (sources === null) return;
    expect(figureSourcesSchema.safeParse(sources).error).toBeUndefined();
    let done = 0;
    for (const [from, to, at] of sources.marks) {
      expect(from).toBeGreaterThanOrEqual(done);
      expect(text.slice(from, to)).toMatch(/\d/);
      expect(sources.figures[at]?.origins.length).toBeGreaterThan(0);
      done = to;
    }
  });

  it("tells words of a template: price, change, closes of a span, what is computed of what", () => {
    const quote: ResultPayload = { skill: "quote", data: results.quote };
    const words = renderWords(quote).join("\n\n");
    expect(tell(words, list(words, quote))).toEqual([
      ["$12.00", "Price"],
      ["$1.00", "Change"],
      ["9.09%", "Change"],
    ]);
    const compare: ResultPayload = { skill: "compare", data: results.compare };
    const told = renderWords(compare).join("\n\n");
    const sources = list(told, compare);
    expect(tell(told, sources).slice(0, 5)).toEqual([
      ["20.0%", "Price return"],
      ["10.0%", "Price return"],
      ["30.0 percentage points", "Difference"],
      ["$10.00", "Close at the start"],
      ["$12.00", "Close at the end"],
    ]);
    const gap = sources?.figures.find(({ label }) => label === "Difference");
    expect(gap?.formula).toBe("Price return of Orbit Tools less price return of Lumen Foods");
    expect(sources?.origins).toEqual([
      {
        sourceLabel: "Simulated market",
        asOf: "2021-03-16T20:00:00Z",
        timeZone: "America/New_York",
        adjustment: "split",
        freshness: "simulated",
        delayMinutes: null,
      },
    ]);
  });

  it("tells rounded words of a model, takes the figure that the words name, and leaves lies unmarked", () => {
    const history: ResultPayload = { skill: "history", data: results.history };
    const words =
      "Orbit Tools gained about 20 percent. The highest close was 12 dollars on March 16, 2021. Its P/E is 31.4.";
    const sources = list(words, history);
    expect(tell(words, sources)).toEqual([
      ["20 percent", "Price return"],
      ["12 dollars", "Highest close"],
    ]);
    expect(sources?.figures[0]?.formula).toMatch(/^Last close over the close it starts from/);
    expect(sources?.figures[1]).toMatchObject({ on: "2021-03-16", subject: "Orbit Tools", formula: null });
  });

  // By hand: 40 x 12.00 = 480.00 and 5 x 180.00 = 900.00, together 1,380.00.
  it("tells what holdings come to, and what they are together, by how it is computed", () => {
    const { instrument, provenance } = results.quote;
    const other = { ...instrument, symbol: "SIM:LUMN", name: "Lumen Foods" };
    const held = { provenance, tradedOn: "2021-03-16" };
    const holdings = [
      { ...held, instrument, quantity: 40, price: 12, worth: 480 },
      { ...held, instrument: other, quantity: 5, price: 180, worth: 900 },
    ];
    const memory: ResultPayload = { skill: "memory", data: { ...results.memory, holdings } };
    const words = renderWords(memory).join("\n\n");
    const sources = list(words, memory);
    const how = (sources?.marks ?? []).map(([from, to, at]) => [
      words.slice(from, to),
      sources?.figures[at]?.formula,
    ]);
    expect(how).toContainEqual(["$480.00", "Number held times the newest price"]);
    expect(how).toContainEqual(["$1,380.00", "Worth of Orbit Tools plus worth of Lumen Foods"]);
  });

  it("finds nothing where no figure of a market is told", () => {
    expect(list("Hello.", { skill: "greet", data: results.greet })).toBeNull();
    expect(list("It did well.", { skill: "history", data: results.history })).toBeNull();
  });
});
