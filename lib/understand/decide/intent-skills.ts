import type { IntentName } from "@/lib/contract/intents";
import type { SkillName } from "@/lib/contract/skill-results";
import type { Asked, Measure } from "@/lib/contract/understanding";

/** What answers an intent; `last` runs the skill of the last turn again. */
const SKILLS: Record<IntentName, SkillName | "last"> = {
  price: "quote",
  range_change: "last",
  chart: "history",
  chart_edit: "last",
  compare: "compare",
  compare_basis: "last",
  indicator: "indicator",
  range_stat: "extremes",
  risk: "risk",
  fundamentals: "fundamentals",
  dividend: "dividends",
  earnings_date: "earnings",
  earnings_result: "earnings",
  event: "day",
  news: "news",
  screen: "screen",
  portfolio: "memory",
  portfolio_whatif: "portfolio",
  alert: "talk",
  market_status: "market_status",
  symbol_info: "symbol_info",
  export: "export",
  import: "talk",
  data_meta: "data_meta",
  data_qa: "talk",
  definition: "definition",
  document_qa: "documents",
  multi: "clarify",
  correction: "last",
  advice: "decline",
  forecast: "decline",
  safety: "talk",
  injection: "talk",
  off_topic: "decline",
  unclear: "clarify",
  greet: "greet",
  thanks: "talk",
  help: "help",
  handoff: "talk",
  memory: "memory",
  feedback: "talk",
};

/** What answers an intent; `last` is the skill of the last turn. */
export function toSkill(intent: IntentName): SkillName | "last" {
  return SKILLS[intent];
}

const FUNDAMENTAL: readonly Measure[] = [
  "peForward",
  "peg",
  "peTrailing",
  "priceToBook",
  "priceToSales",
  "evToEbitda",
  "enterpriseValue",
  "ebitda",
  "marketCap",
  "sharesOutstanding",
  "grossMargin",
  "operatingMargin",
  "netMargin",
  "returnOnEquity",
  "returnOnAssets",
  "returnOnInvestedCapital",
  "debtToEquity",
  "currentRatio",
  "quickRatio",
  "bookValue",
];
const RISK: readonly Measure[] = [
  "correlation",
  "sortino",
  "sharpe",
  "valueAtRisk",
  "maxDrawdown",
  "beta",
  "volatility",
];
const DIVIDEND: readonly Measure[] = [
  "exDividendDate",
  "paymentDate",
  "payoutRatio",
  "dividendYield",
  "splits",
];
const LISTING: readonly Measure[] = [
  "isin",
  "ipoDate",
  "firstDay",
  "sector",
  "industry",
  "exchange",
  "currency",
  "ticker",
  "name",
  "country",
  "description",
];

/** The figures and facts that an intent can be about; of several that are named the first counts. */
const MEASURES: Partial<Record<IntentName, readonly Measure[]>> = {
  fundamentals: FUNDAMENTAL,
  risk: RISK,
  dividend: DIVIDEND,
  symbol_info: LISTING,
  document_qa: [],
};

/** The measures that belong to an intent, in the order in which they count. */
export function listMeasuresOf(intent: IntentName): readonly Measure[] {
  return MEASURES[intent] ?? [];
}

/** Settings an intent keeps of a message besides those its skill uses. */
const SAYS: Partial<Record<IntentName, readonly (keyof Asked)[]>> = {
  price: ["currency"],
  chart: ["interval", "scale", "events"],
  range_change: ["interval"],
  chart_edit: ["interval", "scale", "events", "op"],
  compare: [],
  compare_basis: ["scale", "currency"],
  correction: ["amount", "currency", "indicators", "statistic", "level", "interval", "scale"],
  indicator: ["interval"],
  fundamentals: ["metric", "frequency"],
  portfolio: ["quantity", "op", "amount", "currency"],
  portfolio_whatif: ["quantity", "contribution"],
  alert: ["level", "op", "currency"],
  export: ["format", "interval"],
  import: ["format"],
  data_qa: ["statistic"],
  advice: ["amount"],
  forecast: ["amount", "level"],
  memory: ["currency"],
};

/** The settings that an intent keeps of its own message. */
export function listSaid(intent: IntentName): readonly (keyof Asked)[] {
  return SAYS[intent] ?? [];
}
