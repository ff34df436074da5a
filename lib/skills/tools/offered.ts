import type { z } from "zod";
import type { IntentName } from "@/lib/contract/intents";
import type { SkillName } from "@/lib/contract/skill-results";
import { skills } from "../registry";
import type { Skill } from "../skill";
import { type SlotName, toToolSchema } from "./slots";

/** A skill as a language model may call it. */
export interface SkillTool {
  name: string;
  description: string;
  schema: z.ZodType<Record<string, unknown>>;
  intent: IntentName;
  skill: Skill;
}

const SPAN = ["from", "to"] as const;

/** The skills that look something up, with the slots each uses. Talk, refusals and questions back are no tools. */
const offered: Partial<Record<SkillName, { intent: IntentName; slots: readonly SlotName[] }>> = {
  quote: { intent: "price", slots: ["name", "currency"] },
  history: { intent: "chart", slots: ["name", ...SPAN, "currency", "chartType"] },
  compare: { intent: "compare", slots: ["names", ...SPAN] },
  day: { intent: "event", slots: ["name", "on"] },
  definition: { intent: "definition", slots: ["term"] },
  indicator: { intent: "indicator", slots: ["name", ...SPAN, "indicators"] },
  risk: { intent: "risk", slots: ["names", ...SPAN] },
  extremes: { intent: "range_stat", slots: ["name", ...SPAN, "statistic", "level"] },
  screen: { intent: "screen", slots: ["filters", ...SPAN] },
  portfolio: {
    intent: "portfolio_whatif",
    slots: ["names", "weights", "amount", "currency", "schedule", ...SPAN],
  },
  fundamentals: { intent: "fundamentals", slots: ["name", "metric", "frequency"] },
  dividends: { intent: "dividend", slots: ["name", ...SPAN] },
  earnings: { intent: "earnings_date", slots: ["name"] },
  news: { intent: "news", slots: ["name"] },
  market_status: { intent: "market_status", slots: ["exchange"] },
  symbol_info: { intent: "symbol_info", slots: ["name"] },
  export: { intent: "export", slots: ["names", ...SPAN, "format"] },
  documents: { intent: "document_qa", slots: ["question"] },
};

/** Every skill that a model may call. */
export function listSkillTools(): SkillTool[] {
  return Object.entries(offered).map(([name, { intent, slots }]) => {
    const skill = skills[name as SkillName] as unknown as Skill;
    return { name, description: skill.description, schema: toToolSchema(slots), intent, skill };
  });
}
