import { describe, expect, it } from "vitest";
import type { ResultPayload } from "@/lib/contract/skill-results";
import { buildProvenance } from "@/lib/testing/builders";
import { buildResults } from "@/lib/testing/result-builders";
import { buildUnderstanding } from "@/lib/testing/results/ask-skill";
import { type ComposableOutcome, composeReply } from "./compose-reply";

const results = buildResults();
const other = buildProvenance({ sourceLabel: "Another source", sourceUrl: "https://example.com/other" });
const reply = <Name extends ResultPayload["skill"]>(
  skill: Name,
  over: object = {},
  note: string | null = null,
) => {
  const data = { ...results[skill], ...over } as ResultPayload["data"];
  const outcome: ComposableOutcome = { ok: true, skill, data, actions: [] };
  return composeReply({ understanding: buildUnderstanding(skill, {}, { note }), outcomes: [outcome] });
};
const cited = (...given: Parameters<typeof reply>) =>
  reply(...given).citations.map(({ sourceLabel }) => sourceLabel);

describe("what an answer cites", () => {
  it("is each source once: of a rate, of a benchmark and of what stands beside a day too", () => {
    const beside = { instrument: results.news.instrument, provenance: other, changePct: 1 };
    const converted = { currency: "EUR", price: 1, rate: 1, provenance: other };
    const convertedWith = { from: "USD", to: "EUR", provenance: other };
    const context = { index: beside, sector: beside, figures: [], earnings: null, headlines: null };
    const both = ["Simulated market", "Another source"];
    expect(cited("quote", { converted })).toEqual(both);
    expect(cited("history", { convertedWith })).toEqual(both);
    expect(cited("day", { context })).toEqual(both);
    expect(cited("risk", { benchmark: beside })).toEqual(both);
    for (const name of ["portfolio", "screen", "compare", "export", "indicator"] as const)
      expect(cited(name)).toEqual(["Simulated market"]);
    expect(cited("symbol_info", { provenance: null })).toEqual([]);
    expect(cited("market_status")).toEqual([]);
  });
});

describe("the words of a reply", () => {
  it("begin with how dates were read, where that was not as written", () => {
    const note = "The other way round, from 2021 to 2022:";
    const [text] = reply("history", {}, note).parts;
    expect(text).toMatchObject({ type: "text", text: expect.stringMatching(/^The other way round/) });
  });
});
