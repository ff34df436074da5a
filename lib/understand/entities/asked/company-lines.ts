import type { FundamentalKey } from "@/lib/contract/company/company-data";
import { type Reading, readNothing, toMatchSpan } from "./numbers";

/** Lines of the statements by the words people use; earlier ones win, so that "free cash flow" is not "cash". */
const LINES: [FundamentalKey, RegExp][] = [
  ["freeCashFlow", /\bfree cash ?flows?\b|\bfcf\b/],
  [
    "operatingCashFlow",
    /\boperating cash ?flows?\b|\bcash ?flows? from operations\b|\bocf\b|\bcash ?flows?\b(?! statement)/,
  ],
  ["costOfRevenue", /\bcosts? of (?:revenues?|sales|goods(?: sold)?)\b|\bcogs\b/],
  ["grossProfit", /\bgross (?:profits?|income)\b(?! margin)/],
  ["operatingIncome", /\boperating (?:income|profits?|earnings)\b(?! margin)|\bebit\b/],
  ["epsBasic", /\bbasic (?:eps|earnings per share)\b/],
  ["epsDiluted", /\beps\b|\b(?:earnings?|profits?|income) per share\b/],
  [
    "sharesDiluted",
    /\bdiluted shares\b|\bshare count\b|\bnumber of shares\b|\bhow many shares\b|\bshares outstanding\b|\boutstanding shares\b/,
  ],
  [
    "researchAndDevelopment",
    /\br ?& ?d\b|\br and d\b|\bresearch (?:and|&) development\b|\bresearch spending\b/,
  ],
  ["capitalExpenditure", /\bcap ?ex\b|\bcapital (?:expenditures?|spending|investments?)\b/],
  ["dividendsPaid", /\bdividends paid\b/],
  ["buybacks", /\b(?:share |stock )?buy ?-?backs?\b|\b(?:share|stock) repurchases?\b|\bbought? back\b/],
  ["revenue", /\brev[ae]nues?\b|\brevenu\b|(?<!price[- ]to[- ])\bsales\b|\bturnover\b|\b(?:did|do|does) (?:they|it|@+) turn over\b|\btop line\b/],
  [
    "netIncome",
    /\bnet (?:incomes?|profits?|earnings|loss(?:es)?|results?)\b(?! margin)|\bprofits?\b(?![- ]margin)|\bprofitable\b(?! year)|\b(?:making|make|makes|made|losing) (?:any |a lot of )?money\b|\bin the black\b|\bbottom line\b|\bhow much money (?:did|does|has|do|is) [^?]{1,40}? (?:earn|earned|make|makes|made|making|lose|lost|losing)\b|\bhow much (?:did|does|do) [^?]{1,40}? earn\b|\bannual earnings\b/,
  ],
  ["totalLiabilities", /\bliabilit(?:y|ies)\b/],
  ["totalDebt", /\bdebts?\b(?![- /](?:to[- ])?equity)|\bindebted\b|\bborrowings?\b|\bowes?\b/],
  ["totalAssets", /(?<!on )\bassets\b/],
  ["equity", /\b(?:share|stock)holders?'?s? equity\b|\b(?:total|book) equity\b|\bequity of @|@(?:'s)? equity\b|\bbalance sheet\b.{0,20}\bequity\b/],
  ["cash", /\bcash\b(?! (?:out|in|app))/],
];

/** The line of the statements that is asked for; null when none is. */
export function readMetric(masked: string): Reading<FundamentalKey | null> {
  for (const [key, pattern] of LINES) {
    const match = pattern.exec(masked);
    if (match) return { value: key, spans: [toMatchSpan(match)] };
  }
  return readNothing(null);
}

const QUARTERLY =
  /\bquarterly\b|\b(?:per|by|each|every|a|last|latest|past|this|newest|most recent|previous) (?:\d{1,2} )?quarters?\b|\bquarter (?:by|over|after) quarter\b|\bq[1-4]\b|\b(?:first|second|third|fourth) quarter\b|\bqoq\b|\bquarters\b|\b10-?q\b/;
const ANNUAL =
  /\bannual(?:ly)?\b|\byearly\b|\b(?:per|by|each|every) (?:fiscal )?year\b|\bfiscal year\b|\bfull[- ]year\b|\byear (?:by|over|after) year\b|\byoy\b|\b10-?k\b|\bfy ?\d{2,4}\b/;

/** By quarter or by year; null when the question does not say. */
export function readFrequency(masked: string): Reading<"annual" | "quarterly" | null> {
  const quarterly = QUARTERLY.exec(masked);
  if (quarterly) return { value: "quarterly", spans: toLooseSpans(quarterly) };
  const annual = ANNUAL.exec(masked);
  return annual ? { value: "annual", spans: toLooseSpans(annual) } : readNothing(null);
}

/** Words such as "last quarter" are a date as well and stay with it; only the adverbs are this reader's own. */
function toLooseSpans(match: RegExpExecArray): Reading<null>["spans"] {
  return /^(?:quarterly|annual(?:ly)?|yearly|10-?[kq]|yoy|qoq)$|\b(?:by|per|each|every)\b/.test(match[0])
    ? [toMatchSpan(match)]
    : [];
}
