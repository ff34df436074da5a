import { z } from "zod";
import { instrumentSchema } from "@/lib/contract/market";
import { refuseCompany } from "./refuse-company";
import type { Skill, SkillContext, SkillOutcome } from "./skill";
import { toSpokenName } from "./spoken-name";
import { toNothingFrom } from "./unavailable";

const inputSchema = z.object({ instrument: instrumentSchema });
type NewsInput = z.infer<typeof inputSchema>;

const MOST_HEADLINES = 8;

/** The newest headlines about one instrument, with who published them and where. */
export const newsSkill: Skill<"news", NewsInput> = {
  name: "news",
  description: "The newest headlines about one company, with links.",
  input: inputSchema,
  examples: ["News on Tesla", "What are the headlines about Apple?"],
  effect: "read",
  timeoutMs: 12_000,
  fromUnderstanding: ({ entities }) =>
    entities.symbols[0] === undefined ? null : { instrument: entities.symbols[0] },
  run: runNews,
};

async function runNews({ instrument }: NewsInput, context: SkillContext): Promise<SkillOutcome<"news">> {
  const { market, now, signal, force = false } = context;
  const found = await market.news({ symbol: instrument.symbol, now, signal, force });
  const items = found.ok ? found.value.items.slice(0, MOST_HEADLINES) : [];
  if (!found.ok || items.length === 0) {
    const chain = found.ok ? toNothingFrom(found.value.provenance) : found;
    return refuseCompany({ skill: "news", instrument, offered: "headlines", chain, context });
  }
  const name = toSpokenName(found.value.instrument.name);
  return {
    ok: true,
    skill: "news",
    data: { instrument: found.value.instrument, provenance: found.value.provenance, items },
    actions: [
      { kind: "ask", label: "Latest price", text: `What is ${name} trading at?` },
      { kind: "ask", label: "This year", text: `How did ${name} do this year?` },
    ],
  };
}
