import type { ComponentType } from "react";
import type { ResultPayload, SkillName } from "@/lib/contract/skill-results";
import { Extremes } from "./analysis/extremes";
import { Indicator } from "./analysis/indicator";
import { Portfolio } from "./analysis/portfolio";
import { Risk } from "./analysis/risk";
import { Screen } from "./analysis/screen";
import { Clarify } from "./clarify";
import { Dividends } from "./company/dividends";
import { Earnings } from "./company/earnings";
import { Export } from "./company/export";
import { Fundamentals } from "./company/fundamentals";
import { MarketStatus } from "./company/market-status";
import { News } from "./company/news";
import { SymbolInfo } from "./company/symbol-info";
import { Compare } from "./compare";
import { Custom } from "./custom";
import { DataMeta } from "./data-meta";
import { Day } from "./day";
import { Decline } from "./decline";
import { Definition } from "./definition";
import { Documents } from "./documents/documents";
import { Greet } from "./greet";
import { Help } from "./help";
import { History } from "./history";
import { Memory } from "./memory";
import { Quote } from "./quote";
import type { OnAsk, ResultProps } from "./result-props";
import { Talk } from "./talk";

/** One drawing per skill: forgetting one does not compile. */
const drawings: { [Name in SkillName]: ComponentType<ResultProps<Name>> } = {
  quote: Quote,
  history: History,
  compare: Compare,
  day: Day,
  definition: Definition,
  greet: Greet,
  help: Help,
  clarify: Clarify,
  decline: Decline,
  indicator: Indicator,
  risk: Risk,
  extremes: Extremes,
  screen: Screen,
  portfolio: Portfolio,
  fundamentals: Fundamentals,
  dividends: Dividends,
  earnings: Earnings,
  news: News,
  market_status: MarketStatus,
  symbol_info: SymbolInfo,
  export: Export,
  custom: Custom,
  talk: Talk,
  memory: Memory,
  data_meta: DataMeta,
  documents: Documents,
};

/** The card of a result. Readable without JavaScript, except for the drawing of a chart. */
export function ResultCard({
  result,
  onAsk,
  chartWidth,
}: {
  result: ResultPayload;
  onAsk: OnAsk;
  chartWidth?: number;
}) {
  // The payload pairs its name with its own data, which the index into the map cannot express.
  const Drawing = drawings[result.skill] as ComponentType<ResultProps<SkillName>>;
  return <Drawing data={result.data} onAsk={onAsk} chartWidth={chartWidth} />;
}
