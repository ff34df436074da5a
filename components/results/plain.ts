import { Screen } from "./analysis/screen";
import { Clarify } from "./clarify";
import { Earnings } from "./company/earnings";
import { Export } from "./company/export";
import { MarketStatus } from "./company/market-status";
import { News } from "./company/news";
import { SymbolInfo } from "./company/symbol-info";
import { Custom } from "./custom";
import { DataMeta } from "./data-meta";
import { Day } from "./day";
import { Decline } from "./decline";
import { Definition } from "./definition";
import { Documents } from "./documents/documents";
import { Greet } from "./greet";
import { Help } from "./help";
import { Memory } from "./memory";
import { Quote } from "./quote";
import type { ChartedSkill, Drawings } from "./result-props";
import { Talk } from "./talk";

/** The drawings without a chart, one per skill: a talk that needs none fetches these alone. */
export const plainDrawings: Omit<Drawings, ChartedSkill> = {
  quote: Quote,
  day: Day,
  definition: Definition,
  greet: Greet,
  help: Help,
  clarify: Clarify,
  decline: Decline,
  screen: Screen,
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
