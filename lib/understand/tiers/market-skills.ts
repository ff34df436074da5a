import type { SkillName } from "@/lib/contract/skill-results";
import type { Asked } from "@/lib/contract/understanding";
import { noneAsked } from "../entities/asked/asked";

/** What a skill takes of a question. */
interface Traits {
  /** How many subjects one answer is about; `none` needs no subject. */
  subjects: "one" | "many" | "none" | "optional";
  /**
   * Which days it is about: `carried` takes those of the last turn when the question names none, `asked` only its own
   * (and the last turn's for the same subject where `inherits`: always, or after the same question), `none` ignores them.
   */
  span: "carried" | "asked" | "none";
  inherits?: boolean | "same";
  /** True when another span after it ("what about 2020?") asks the same again; else it asks for the history. */
  keepsSpan: boolean;
  says: readonly (keyof Asked)[];
}

const TRAITS = {
  quote: { subjects: "one", span: "none", keepsSpan: false, says: ["currency"] },
  history: {
    subjects: "one",
    span: "carried",
    keepsSpan: true,
    says: ["currency", "interval", "scale", "events"],
  },
  compare: { subjects: "many", span: "carried", keepsSpan: true, says: ["currency", "scale", "interval"] },
  day: { subjects: "many", span: "none", keepsSpan: false, says: ["currency"] },
  indicator: { subjects: "one", span: "asked", inherits: "same", keepsSpan: true, says: ["indicators"] },
  risk: { subjects: "many", span: "asked", inherits: true, keepsSpan: true, says: ["measure"] },
  extremes: { subjects: "one", span: "asked", inherits: true, keepsSpan: true, says: ["statistic", "level"] },
  screen: { subjects: "none", span: "asked", inherits: "same", keepsSpan: true, says: ["filters"] },
  portfolio: {
    subjects: "many",
    span: "asked",
    inherits: true,
    keepsSpan: true,
    says: ["amount", "weights", "schedule", "currency", "contribution", "quantity"],
  },
  fundamentals: { subjects: "one", span: "asked", keepsSpan: true, says: ["metric", "measure", "frequency"] },
  dividends: { subjects: "one", span: "asked", keepsSpan: true, says: ["measure", "frequency"] },
  earnings: { subjects: "one", span: "none", keepsSpan: true, says: [] },
  news: { subjects: "one", span: "none", keepsSpan: false, says: [] },
  market_status: { subjects: "optional", span: "none", keepsSpan: true, says: ["exchange"] },
  symbol_info: { subjects: "one", span: "none", keepsSpan: false, says: ["measure"] },
  export: { subjects: "many", span: "asked", inherits: true, keepsSpan: true, says: ["format"] },
} as const satisfies Partial<Record<SkillName, Traits>>;

/** The intents that are about the market and that a follow-up may go on with. */
export type MarketSkill = keyof typeof TRAITS;

/** A market skill of the last turn, or null when it was something else. */
export function toMarketSkill(skill: SkillName | null): MarketSkill | null {
  return skill !== null && skill in TRAITS ? (skill as MarketSkill) : null;
}

/** What a skill takes of a question. */
export function getTraits(skill: MarketSkill): Traits {
  return TRAITS[skill];
}

/** Of what was asked, that which the skill can use; the rest is empty. */
export function selectAsked({ skill, asked }: { skill: MarketSkill; asked: Asked }): Asked {
  const used = getTraits(skill).says.map((key) => [key, asked[key]]);
  return { ...noneAsked, ...Object.fromEntries(used) };
}

/** What was asked before, with what this question says in its place. */
export function mergeAsked({ before, now }: { before: Asked | null; now: Asked }): Asked {
  if (!before) return now;
  const amount = now.amount && {
    ...now.amount,
    currency: now.amount.currency ?? before.amount?.currency ?? null,
  };
  const said = Object.entries({ ...now, amount }).filter(
    ([, value]) => value !== null && !isEmptyList(value),
  );
  const figure = now.metric !== null || now.measure !== null ? { metric: null, measure: null } : {};
  return { ...before, ...figure, ...Object.fromEntries(said) };
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
