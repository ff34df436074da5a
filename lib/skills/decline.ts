import { z } from "zod";
import type { Action } from "@/lib/contract/actions";
import type { Instrument } from "@/lib/contract/market";
import type { Skill, SkillContext } from "./skill";
import { toSpokenName } from "./spoken-name";
import { listStarters } from "./starters";

const inputSchema = z.object({
  reason: z.enum(["off_topic", "advice", "forecast"]),
  subject: z.string().nullable(),
});

/** Says plainly what it does not do, and offers the nearest useful thing. */
export const declineSkill: Skill<"decline", z.infer<typeof inputSchema>> = {
  name: "decline",
  description: "Decline advice, forecasts and other subjects, and offer facts instead.",
  input: inputSchema,
  examples: ["Should I buy Tesla?", "Will Apple go up next week?", "What should I have for breakfast?"],
  effect: "read",
  timeoutMs: 2_000,
  fromUnderstanding: ({ declineReason, entities }) => ({
    reason: declineReason ?? "off_topic",
    subject: toSubject(entities.symbols[0]),
  }),
  async run({ reason, subject }, context) {
    return { ok: true, skill: "decline", data: { reason }, actions: await listOffers({ subject, context }) };
  },
};

function toSubject(instrument: Instrument | undefined): string | null {
  return instrument === undefined ? null : toSpokenName(instrument.name);
}

async function listOffers(input: { subject: string | null; context: SkillContext }): Promise<Action[]> {
  const { subject, context } = input;
  if (subject === null) {
    const starters = await listStarters(context);
    return starters.slice(0, 3).map(({ text }) => ({ kind: "ask", label: text, text }));
  }
  return [
    `How did ${subject} do this year?`,
    `How did ${subject} do over 5 years?`,
    "What is volatility?",
  ].map((text) => ({
    kind: "ask",
    label: text,
    text,
  }));
}
