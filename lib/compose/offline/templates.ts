import type { ResultPayload, SkillName, SkillResults } from "@/lib/contract/skill-results";
import { renderExtremes } from "./analysis/extremes";
import { renderIndicator } from "./analysis/indicator";
import { renderPortfolio } from "./analysis/portfolio";
import { renderRisk } from "./analysis/risk";
import { renderScreen } from "./analysis/screen";
import { renderDividends } from "./company/dividends";
import { renderEarnings } from "./company/earnings";
import { renderExport } from "./company/export";
import { renderFundamentals } from "./company/fundamentals";
import { renderMarketStatus } from "./company/market-status";
import { renderNews } from "./company/news";
import { renderSymbolInfo } from "./company/symbol-info";
import { renderCompare } from "./compare";
import { renderDay } from "./day";
import { renderDocuments } from "./documents";
import { renderHistory } from "./history";
import { renderDataMeta } from "./plain/data-meta";
import { renderMemory } from "./plain/memory";
import { renderTalk } from "./plain/talk-topics";
import { renderQuote } from "./quote";
import { renderClarify, renderDecline, renderDefinition, renderGreet, renderHelp } from "./talk";

/** Paragraphs for one result. */
type Template<Name extends SkillName> = (data: SkillResults[Name]) => string[];

/** One template per skill, or it does not compile. */
const templates: { [Name in SkillName]: Template<Name> } = {
  quote: renderQuote,
  history: renderHistory,
  compare: renderCompare,
  day: renderDay,
  definition: renderDefinition,
  greet: renderGreet,
  help: renderHelp,
  clarify: renderClarify,
  decline: renderDecline,
  indicator: renderIndicator,
  risk: renderRisk,
  extremes: renderExtremes,
  screen: renderScreen,
  portfolio: renderPortfolio,
  fundamentals: renderFundamentals,
  dividends: renderDividends,
  earnings: renderEarnings,
  news: renderNews,
  market_status: renderMarketStatus,
  symbol_info: renderSymbolInfo,
  export: renderExport,
  custom: ({ text }) => [text],
  talk: renderTalk,
  memory: renderMemory,
  data_meta: renderDataMeta,
  documents: renderDocuments,
};

/** The words for one result, as paragraphs. */
export function renderWords(result: ResultPayload): string[] {
  const template = templates[result.skill] as Template<SkillName>;
  return template(result.data as SkillResults[SkillName]);
}
