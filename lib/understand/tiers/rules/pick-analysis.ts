import type { Asked } from "@/lib/contract/understanding";
import type { Question } from "../../question";
import type { MarketSkill } from "../market-skills";
import {
  DIVIDEND_CUE,
  EARNINGS_PLAIN,
  EARNINGS_STRONG,
  EXPORT_CUE,
  FUNDAMENTALS_CUE,
  INVESTED_CUE,
  NEWS_CUE,
  NOT_DIVIDEND,
  NOT_TOLD,
  PORTFOLIO_CUE,
  RISK_STRONG,
  RISK_WEAK,
  SYMBOL_CUE,
  WEAK_METRICS,
  WHY_CUE,
} from "./analysis-cues";
import { isScreen } from "./screen-cues";

/** What an analysis is called for, by its words; null when none is. Earlier ones win. */
export function pickAnalysis(question: Question): MarketSkill | null {
  const { outline, reading } = question;
  const { asked } = reading;
  if (EXPORT_CUE.test(outline) || isTable(asked.format)) return "export";
  if (isScreen(question)) return "screen";
  if (isPortfolio(question)) return "portfolio";
  if (NOT_TOLD.test(outline) && !EARNINGS_STRONG.test(outline)) return null;
  if (NEWS_CUE.test(outline)) return "news";
  if (WHY_CUE.test(outline)) return null;
  if (FILINGS.test(outline) && asked.metric === null && reading.measures.length === 0) return "news";
  return pickCompany(question) ?? pickFigures(question);
}

/** What a company files, when no figure of it is asked for. */
const FILINGS =
  /\b(?:(?:sec |recent |latest |last |newest |new )?filings?|(?:form )?(?:10 ?[kq]|8 ?k|20 ?f)s?)\b/;

/** A picture or a PDF is spoken of for other reasons too. */
function isTable(format: Asked["format"]): boolean {
  return format !== null && format !== "png" && format !== "pdf";
}

function isPortfolio({ outline, reading, names, carried, when }: Question): boolean {
  const { asked, written } = reading;
  const subjects = names.length > 0 || carried.symbols.length > 0;
  if (
    PORTFOLIO_CUE.test(outline) &&
    (names.length > 0 || written.ratio.length > 0 || asked.schedule !== null)
  ) {
    return true;
  }
  if (asked.schedule !== null && subjects) return true;
  if (names.length > 1 && (written.ratio.length > 0 || written.percents.length > 1 || written.equal))
    return true;
  if (written.percents.length > 0 && written.rest) return true;
  const dated = when.range !== null || when.on !== null;
  const placed = asked.amount !== null && /\b(?:in|into|of) (?:the )?@/.test(outline);
  if (placed && (dated || written.percents.length > 1)) return true;
  return (
    INVESTED_CUE.test(outline) && subjects && (asked.amount !== null || dated || isHypothetical(outline))
  );
}

function isHypothetical(outline: string): boolean {
  return /\bif i\b|\bhad i\b|\bif we\b|\bwould i\b/.test(outline);
}

function pickCompany({ outline, reading, lower }: Question): MarketSkill | null {
  const { metric } = reading.asked;
  if (EARNINGS_STRONG.test(outline)) return "earnings";
  if (DIVIDEND_CUE.test(outline) && !NOT_DIVIDEND.test(outline) && metric !== "netIncome") return "dividends";
  if (metric !== null && !/\bearnings yield\b/.test(outline)) return "fundamentals";
  if (FUNDAMENTALS_CUE.test(outline) || /\b10-?[kq]\b|\bp\/[ebs]\b/.test(lower)) return "fundamentals";
  return EARNINGS_PLAIN.test(outline) ? "earnings" : null;
}

function pickFigures({ outline, reading }: Question): MarketSkill | null {
  const { asked, loose } = reading;
  if (asked.indicators.length > 0) return "indicator";
  if (loose && /\b(?:above|below|cross\w{0,5}|average)\b/.test(outline)) return "indicator";
  if (SYMBOL_CUE.test(outline)) return "symbol_info";
  if (RISK_STRONG.test(outline) && !/\brisk free\b/.test(outline)) return "risk";
  const isBeginning =
    /^(?:highest|lowest)$/.test(asked.statistic ?? "") &&
    /\b(?:from|since) (?:its|the|their) (?:\w+ )?(?:low|high|peak|bottom|top)\b/.test(outline);
  if (asked.statistic !== null && !isBeginning) return "extremes";
  if (reading.measures.includes("maxDrawdown") || reading.measures.includes("valueAtRisk")) return "risk";
  return RISK_WEAK.test(outline) ? "risk" : null;
}

/** True when the only sign of an analysis is a word that much else is said with: "cash", "sales", "profit". */
export function isWeak({ reading, outline }: Question, skill: MarketSkill): boolean {
  const { metric } = reading.asked;
  if (skill === "fundamentals") {
    return metric !== null && WEAK_METRICS.has(metric) && !FUNDAMENTALS_CUE.test(outline);
  }
  if (skill === "risk") return /\brisk|\bsaf|\bswings?\b|\bvol\b|stable|\bdrop|\bfall|\bloss/.test(outline);
  return skill === "dividends"
    ? /\byields?\b|\bsplits?\b|\bdistributions?\b/.test(outline)
    : skill === "extremes";
}
