import { describe, expect, it } from "vitest";
import { composeReply } from "@/lib/compose";
import { marketFailureCodes } from "@/lib/contract/failures";
import type { SkillName } from "@/lib/contract/skill-results";
import { emptyCarried } from "@/lib/contract/understanding";
import { getGlossary } from "@/lib/knowledge/glossary";
import { createMarket, type MarketProvider } from "@/lib/market";
import { runSkill } from "@/lib/skills";
import { buildInstrument, buildProvenance } from "@/lib/testing/builders";
import { createFakeSource } from "@/lib/testing/fake-source";
import { understand } from "@/lib/understand";

const now = new Date("2026-11-20T18:00:00Z");
const instrument = buildInstrument({
  symbol: "AAPL",
  name: "Apple Inc.",
  exchange: "Nasdaq",
  simulated: false,
});

/** A source that fails every question with one code. */
function failWith(code: (typeof marketFailureCodes)[number]): MarketProvider {
  const failure = {
    code,
    sourceId: "first",
    sourceLabel: "First source",
    retryAfterMs: null,
    detail: "for the log",
  };
  const fail = async () => ({ ok: false as const, failure });
  return createFakeSource({ id: "first", label: "First source", quote: fail, history: fail, search: fail });
}

const second = createFakeSource({
  id: "second",
  label: "Second source",
  quote: async () => ({
    ok: true,
    value: {
      instrument,
      price: 230,
      tradedOn: "2026-11-20",
      previousClose: null,
      previousOn: null,
      dayHigh: null,
      dayLow: null,
      volume: null,
      provenance: buildProvenance({
        sourceId: "second",
        sourceLabel: "Second source",
        freshness: "live",
        asOf: "2026-11-20T18:00:00Z",
      }),
    },
  }),
});

/** The words of the answer to "Apple price", as a visitor reads them. */
async function answerWith(
  providers: MarketProvider[],
): Promise<{ skill: SkillName; ok: boolean; text: string }> {
  const market = createMarket({ providers });
  const shared = { now, signal: new AbortController().signal, market, glossary: getGlossary() };
  const message = { text: "Apple price", clicked: null };
  const understanding = await understand({ message, carried: emptyCarried, context: shared });
  const outcome = await runSkill({
    understanding,
    context: { ...shared, carried: emptyCarried, returning: false },
  });
  const { parts } = composeReply({ understanding, outcomes: [outcome] });
  const text = parts.map((part) => (part.type === "text" ? part.text : "")).join("\n");
  return { skill: outcome.skill, ok: outcome.ok, text };
}

describe("a source that fails", () => {
  it.each(marketFailureCodes)(
    "with %s is told in the answer, without a figure and without the log's words",
    async (code) => {
      const { ok, text } = await answerWith([failWith(code)]);
      expect(ok).toBe(false);
      expect(text).toMatch(code === "no_data" ? /There is no data for Apple/ : /First source/);
      expect(text).toContain("No figure was made up.");
      expect(text).not.toContain("for the log");
      expect(text).not.toMatch(/\$\d/);
    },
  );

  it.each(marketFailureCodes)("with %s is followed by the next one, which the answer names", async (code) => {
    const { ok, text } = await answerWith([failWith(code), second]);
    expect(ok).toBe(true);
    expect(text).toContain("$230.00");
    expect(text).toContain("Source: Second source, as of Nov 20, 2026");
  });
});
