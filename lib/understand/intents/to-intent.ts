import type { IntentName } from "@/lib/contract/intents";
import type { SkillName } from "@/lib/contract/skill-results";
import type { Understanding } from "@/lib/contract/understanding";

const INTENTS: Record<SkillName, IntentName> = {
  custom: "unclear",
  quote: "price",
  history: "chart",
  compare: "compare",
  day: "event",
  definition: "definition",
  greet: "greet",
  help: "help",
  clarify: "unclear",
  decline: "off_topic",
  indicator: "indicator",
  risk: "risk",
  extremes: "range_stat",
  screen: "screen",
  portfolio: "portfolio_whatif",
  fundamentals: "fundamentals",
  dividends: "dividend",
  earnings: "earnings_date",
  news: "news",
  market_status: "market_status",
  symbol_info: "symbol_info",
  export: "export",
  talk: "unclear",
  memory: "memory",
  data_meta: "data_meta",
  documents: "document_qa",
};

/** The intent that a skill answers most often, where nothing closer is known; a decline goes by its reason. */
export function toIntent(input: {
  skill: SkillName;
  declineReason?: Understanding["declineReason"];
}): IntentName {
  if (input.skill === "decline") return input.declineReason ?? "off_topic";
  return INTENTS[input.skill];
}
