import type { SkillName } from "@/lib/contract/skill-results";
import { extremesSkill } from "./analysis/extremes";
import { portfolioSkill } from "./analysis/portfolio";
import { riskSkill } from "./analysis/risk";
import { screenSkill } from "./analysis/screen";
import { clarifySkill } from "./clarify";
import { compareSkill } from "./compare";
import { customSkill } from "./custom";
import { dataMetaSkill } from "./data-meta";
import { daySkill } from "./day";
import { declineSkill } from "./decline";
import { definitionSkill } from "./definition";
import { dividendsSkill } from "./dividends";
import { documentsSkill } from "./documents";
import { earningsSkill } from "./earnings";
import { exportSkill } from "./export/export";
import { fundamentalsSkill } from "./fundamentals";
import { greetSkill } from "./greet";
import { helpSkill } from "./help";
import { historySkill } from "./history";
import { indicatorSkill } from "./indicator";
import { marketStatusSkill } from "./market-status";
import { memorySkill } from "./memory/memory";
import { newsSkill } from "./news";
import { quoteSkill } from "./quote";
import type { Skill } from "./skill";
import { symbolInfoSkill } from "./symbol-info";
import { talkSkill } from "./talk";

/** Every skill by its name: one entry per name, or it does not compile. */
export const skills = {
  quote: quoteSkill,
  history: historySkill,
  compare: compareSkill,
  day: daySkill,
  definition: definitionSkill,
  greet: greetSkill,
  help: helpSkill,
  clarify: clarifySkill,
  decline: declineSkill,
  indicator: indicatorSkill,
  risk: riskSkill,
  extremes: extremesSkill,
  screen: screenSkill,
  portfolio: portfolioSkill,
  fundamentals: fundamentalsSkill,
  dividends: dividendsSkill,
  earnings: earningsSkill,
  news: newsSkill,
  market_status: marketStatusSkill,
  symbol_info: symbolInfoSkill,
  export: exportSkill,
  talk: talkSkill,
  memory: memorySkill,
  data_meta: dataMetaSkill,
  custom: customSkill,
  documents: documentsSkill,
} satisfies { [Name in SkillName]: Skill<Name> };
