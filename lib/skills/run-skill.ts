import type { SkillName } from "@/lib/contract/skill-results";
import type { Understanding } from "@/lib/contract/understanding";
import { skills } from "./registry";
import type { Skill, SkillContext, SkillOutcome } from "./skill";
import { limitTime } from "./time-limit";

/**
 * Runs the skill an understanding asks for, within the skill's time. An understanding that lacks what the skill
 * needs is asked back about. A skill that runs out of its time is an ordinary refusal; our own stop is thrown.
 */
export async function runSkill(input: {
  understanding: Understanding;
  context: SkillContext;
}): Promise<SkillOutcome> {
  const { understanding } = input;
  const skill = skills[understanding.skill] as unknown as Skill;
  const skillInput = skill.fromUnderstanding(understanding, input.context);
  if (skillInput === null) return runSkill({ ...input, understanding: toClarification(understanding) });
  const limit = limitTime({ signal: input.context.signal, timeoutMs: skill.timeoutMs });
  try {
    return await skill.run(skillInput, { ...input.context, signal: limit.signal });
  } catch (cause) {
    if (!limit.isOver() || input.context.signal.aborted) throw cause;
    return toTimedOut(understanding.skill);
  } finally {
    limit.end();
  }
}

function toClarification(understanding: Understanding): Understanding {
  const { skill, entities } = understanding;
  const isNamed = entities.symbols.length > (skill === "compare" ? 1 : 0);
  const isSearch = skill === "screen";
  const about = isSearch || isNamed ? (skill === "day" ? "range" : "intent") : "symbol";
  const needsClarification = { about, mention: null, pending: skill } as const;
  return { ...understanding, skill: "clarify", needsClarification };
}

function toTimedOut(skill: SkillName): SkillOutcome {
  const message = "That took too long, so I gave it up. No figure was made up.";
  return {
    ok: false,
    skill,
    unavailable: { skill, code: "timeout", message, retryAfterMs: null, tried: [] },
    actions: [{ kind: "retry", label: "Try again" }],
  };
}
