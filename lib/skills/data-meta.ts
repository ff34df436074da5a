import { z } from "zod";
import { type Instrument, instrumentSchema } from "@/lib/contract/market";
import type { DataMetaResult } from "@/lib/contract/skill-results";
import { describeState } from "./help";
import type { Skill, SkillContext } from "./skill";

const inputSchema = z.object({ instrument: instrumentSchema.nullable() });

/** Tells where the figures come from, how fresh and how adjusted: of the last answer, or of the installation. */
export const dataMetaSkill: Skill<"data_meta", z.infer<typeof inputSchema>> = {
  name: "data_meta",
  description: "Say where the figures come from, how fresh they are and how they are adjusted.",
  input: inputSchema,
  examples: ["Where do your prices come from?", "Is this real time?"],
  effect: "read",
  timeoutMs: 8_000,
  fromUnderstanding: ({ entities }, { carried }) => ({
    instrument: entities.symbols[0] ?? carried.symbols[0] ?? null,
  }),
  async run({ instrument }, context) {
    const health = await context.market.health();
    const sources = health.map((source) => ({ label: source.label, state: describeState(source) }));
    const data: DataMetaResult = { sources, latest: await findLatest(instrument, context) };
    const actions = [
      { kind: "ask", label: "What is an adjusted close?", text: "What is an adjusted close?" } as const,
    ];
    return { ok: true, skill: "data_meta", data, actions };
  },
};

async function findLatest(
  instrument: Instrument | null,
  context: SkillContext,
): Promise<DataMetaResult["latest"]> {
  if (instrument === null) return null;
  const { market, now, signal, force = false } = context;
  const found = await market.quote({ symbol: instrument.symbol, now, signal, force });
  return found.ok ? { instrument: found.value.instrument, provenance: found.value.provenance } : null;
}
