import { describe, expect, it } from "vitest";
import { emptyCarried } from "@/lib/contract/understanding";
import { getGlossary } from "@/lib/knowledge/glossary";
import { createMarket, createProviders } from "@/lib/market";
import { runSkill } from "@/lib/skills";
import { understand } from "@/lib/understand";

const market = createMarket({ providers: createProviders({ sources: ["demo"], yahooBaseUrl: null }) });
const shared = {
  now: new Date("2026-11-20T18:00:00Z"),
  signal: new AbortController().signal,
  market,
  glossary: getGlossary(),
};

async function ask(text: string) {
  const message = { text, clicked: null };
  const understanding = await understand({ message, carried: emptyCarried, context: shared });
  const context = { ...shared, carried: emptyCarried, returning: false };
  return { understanding, outcome: await runSkill({ understanding, context }) };
}

describe("a company that is quoted no more, or under another symbol", () => {
  it("is told gone with its day, and never called unknown", async () => {
    const { outcome } = await ask("what happened to twitter stock");
    expect(outcome).toMatchObject({ ok: true, skill: "clarify" });
    expect(JSON.stringify(outcome)).toContain("left the exchange on Oct 28, 2022");
    expect(JSON.stringify(outcome)).not.toContain("I know no company");
  });

  it("is answered under its new symbol, and says since when", async () => {
    const { understanding } = await ask("FB stock price");
    expect(understanding.entities.symbols[0]?.symbol).toBe("META");
    expect(understanding.note).toContain("Jun 9, 2022");
  });
});
