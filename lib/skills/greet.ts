import { z } from "zod";
import type { Skill } from "./skill";
import { listStarters } from "./starters";

const inputSchema = z.object({});

/** Answers a greeting or thanks with what can be asked right now. */
export const greetSkill: Skill<"greet", z.infer<typeof inputSchema>> = {
  name: "greet",
  description: "Greet, and offer questions that can be answered right now.",
  input: inputSchema,
  examples: ["hello", "good morning", "thanks"],
  effect: "read",
  timeoutMs: 2_000,
  fromUnderstanding: () => ({}),
  async run(_input, { market, returning, now }) {
    const starters = await listStarters({ market, now });
    const actions = starters.slice(0, 3).map(({ text }) => ({ kind: "ask", label: text, text }) as const);
    return { ok: true, skill: "greet", data: { returning }, actions };
  },
};
