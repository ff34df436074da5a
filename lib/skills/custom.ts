import { z } from "zod";
import type { Action } from "@/lib/contract/actions";
import { type CustomIntent, customAnswerKinds, toCustomSlug } from "@/lib/contract/teaching/custom-intents";
import type { Skill, SkillOutcome } from "./skill";

const inputSchema = z.object({ slug: z.string() });

/** Answers an intent that the owner wrote, with the owner's own words and buttons. */
export const customSkill: Skill<"custom", z.infer<typeof inputSchema>> = {
  name: "custom",
  description: "Answer a question that the owner of this site has written an answer to.",
  input: inputSchema,
  examples: [],
  effect: "read",
  timeoutMs: 5_000,
  fromUnderstanding: ({ intent }) => {
    const slug = toCustomSlug(intent);
    return slug === null ? null : { slug };
  },
  async run({ slug }, { findCustomIntent }) {
    const intent = (await findCustomIntent?.(slug)) ?? null;
    return intent?.enabled ? answer(intent) : refuse("The answer to this has been taken away a moment ago.");
  },
};

function answer({ slug, title, answer }: CustomIntent): SkillOutcome<"custom"> {
  if (answer.kind !== "text") {
    const missing = customAnswerKinds.find(({ kind }) => kind === answer.kind)?.missing;
    return refuse(missing ?? "This cannot be answered here.");
  }
  const actions: Action[] = answer.buttons.map(({ label, text }) => ({ kind: "ask", label, text }));
  return { ok: true, skill: "custom", data: { slug, title, text: answer.text }, actions };
}

function refuse(message: string): SkillOutcome<"custom"> {
  return {
    ok: false,
    skill: "custom",
    unavailable: { skill: "custom", code: "not_found", message, retryAfterMs: null, tried: [] },
    actions: [],
  };
}
