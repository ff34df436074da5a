import type { Instrument } from "@/lib/contract/market";
import type { SkillName } from "@/lib/contract/skill-results";
import type { Carried, Entities, Intent, Understanding } from "@/lib/contract/understanding";
import { noneAsked } from "./entities/asked/asked";
import { toIntent } from "./intents/to-intent";

type About = NonNullable<Understanding["needsClarification"]>["about"];

const noEntities: Entities = {
  symbols: [],
  ambiguous: [],
  unknown: [],
  former: [],
  range: null,
  on: null,
  term: null,
  chartType: null,
  ...noneAsked,
};

/** A whole understanding from what a tier decided; everything it does not say is empty. */
export function conclude(
  decided: Omit<Partial<Understanding>, "entities"> &
    Pick<Understanding, "skill" | "tier"> & { entities?: Partial<Entities> },
): Understanding {
  const { skill, declineReason = null, needsClarification = null } = decided;
  const meant = skill === "clarify" ? (needsClarification?.pending ?? skill) : skill;
  return {
    intent: toIntent({ skill: meant, declineReason }),
    confidence: 0.9,
    alternatives: [],
    needsClarification: null,
    declineReason: null,
    note: null,
    ...decided,
    entities: { ...noEntities, ...decided.entities },
  };
}

/** The key under which `Carried.clarified` remembers a clarifying question: what it is about and the words it turns on. */
export function toClarifiedKey({ about, mention }: { about: About; mention: string | null }): string {
  return `${about}:${(mention ?? "").toLowerCase()}`;
}

/**
 * One clarifying question, or help when it would be the same as the last one. `pending` is the skill to go on with once
 * it is answered: the intent is that one's.
 */
export function askFirst(input: {
  carried: Carried;
  tier: Understanding["tier"];
  about: About;
  mention?: string | null;
  pending?: SkillName | null;
  entities?: Partial<Entities>;
  note?: string | null;
  intent?: Intent;
}): Understanding {
  const { carried, tier, about, mention = null, pending = null, entities, note = null } = input;
  const confidence = tier === "none" ? 0.2 : 0.7;
  if (carried.clarified === toClarifiedKey({ about, mention })) {
    return conclude({ intent: input.intent ?? "unclear", skill: "help", tier, confidence });
  }
  return conclude({
    ...(input.intent === undefined ? {} : { intent: input.intent }),
    skill: "clarify",
    tier,
    confidence,
    note,
    entities,
    needsClarification: { about, mention, pending },
  });
}

/** The same instruments in the same order, each symbol once. */
export function withoutRepeats(instruments: Instrument[]): Instrument[] {
  const seen = new Set<string>();
  return instruments.filter(({ symbol }) => !seen.has(symbol) && seen.add(symbol));
}
