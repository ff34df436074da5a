import type { Instrument, Range } from "@/lib/contract/market";
import type { SkillName, SkillResults } from "@/lib/contract/skill-results";
import {
  type Entities,
  emptyCarried,
  entitiesSchema,
  type Understanding,
} from "@/lib/contract/understanding";
import { getGlossary } from "@/lib/knowledge/glossary";
import { createMarket, createProviders, type MarketProvider } from "@/lib/market";
import { runSkill, type SkillContext, type SkillOutcome } from "@/lib/skills";
import { toIntent } from "@/lib/understand";

/** What a message wants, as if it had been read: nothing named unless told. */
export function buildUnderstanding(
  skill: SkillName,
  entities: Partial<Entities> = {},
  over: Partial<Understanding> = {},
): Understanding {
  const empty = {
    symbols: [],
    ambiguous: [],
    unknown: [],
    former: [],
    range: null,
    on: null,
    term: null,
    chartType: null,
  };
  const whole = entitiesSchema.parse({ ...empty, ...entities });
  return {
    intent: toIntent({ skill, declineReason: over.declineReason ?? null }),
    skill,
    confidence: 1,
    tier: "rules",
    entities: whole,
    alternatives: [],
    needsClarification: null,
    declineReason: null,
    note: null,
    ...over,
  };
}

/** A span by its days, as none of the buttons has it. */
export function buildSpan(from: string, to: string, label = `${from} to ${to}`): Range {
  return { key: null, from, to, label };
}

/** Skills over the simulated market and the live sources given, at one moment. */
export function createSkillBench(input: { sources?: MarketProvider[]; now?: Date } = {}) {
  const { sources = [], now = new Date("2026-11-20T17:00:00Z") } = input;
  const demo = createProviders({ sources: ["demo"], yahooBaseUrl: null });
  const market = createMarket({ providers: [...sources, ...demo] });
  const context: SkillContext = {
    now,
    signal: new AbortController().signal,
    market,
    glossary: getGlossary(),
    carried: emptyCarried,
    returning: false,
  };
  const find = async (symbol: string): Promise<Instrument> => {
    const instrument = await market.findBySymbol(symbol);
    if (instrument === null) throw new Error(`no ${symbol}`);
    return instrument;
  };
  const ask = async (
    skill: SkillName,
    subjects: (string | Instrument)[],
    entities: Partial<Entities> = {},
  ): Promise<SkillOutcome> => {
    const symbols = await Promise.all(subjects.map((one) => (typeof one === "string" ? find(one) : one)));
    return runSkill({ understanding: buildUnderstanding(skill, { symbols, ...entities }), context });
  };
  return {
    context,
    market,
    ask,
    /** The data of an answer; throws its refusal. */
    async answer<Name extends SkillName>(
      skill: Name,
      subjects: (string | Instrument)[],
      entities: Partial<Entities> = {},
    ): Promise<SkillResults[Name]> {
      const outcome = await ask(skill, subjects, entities);
      if (!outcome.ok) throw new Error(outcome.unavailable.message);
      if (outcome.skill !== skill) throw new Error(`answered with ${outcome.skill}`);
      return outcome.data as SkillResults[Name];
    },
    /** The refusal of an answer; throws where there is none. */
    async refuse(skill: SkillName, subjects: (string | Instrument)[], entities: Partial<Entities> = {}) {
      const outcome = await ask(skill, subjects, entities);
      if (outcome.ok) throw new Error(`answered with ${outcome.skill}`);
      return outcome;
    },
  };
}
