import type { FundamentalKey, FundamentalPeriod, Valuation } from "@/lib/contract/company/company-data";
import { countDays } from "../../trading-day";
import { FACT_LINES, type FactLineKey } from "../edgar/fact-tags";
import { lenientNumber } from "../remote/daily/lenient-numbers";
import type { FinnhubItem, FinnhubProfile, FinnhubReport } from "./finnhub-answers";

const MOST_YEARS = 20;
const MOST_QUARTERS = 40;
const LENGTHS = { annual: [350, 380], quarterly: [80, 100] } as const;
const QUARTERS = ["FY", "Q1", "Q2", "Q3", "Q4"] as const;
const factKeys = Object.keys(FACT_LINES) as FactLineKey[];

/**
 * Periods of filed reports, newest first. A report on more than its own quarter (second and third quarters are told since
 * the year's start) is left out, for its items do not say which of their columns they are from. Of two reports on one
 * period the one filed later holds.
 */
export function toPeriods(input: {
  reports: FinnhubReport[];
  freq: "annual" | "quarterly";
  currency: string;
}): FundamentalPeriod[] {
  const { reports, freq, currency } = input;
  const [least, most] = LENGTHS[freq];
  const byEnd = new Map<string, FinnhubReport>();
  for (const report of reports.toSorted((a, b) => ((a.filedDate ?? "") < (b.filedDate ?? "") ? -1 : 1))) {
    const days = countDays({ from: report.startDate, to: report.endDate }) + 1;
    const named = freq === "annual" ? report.quarter === 0 : report.quarter >= 1 && report.quarter <= 4;
    if (named && days >= least && days <= most) byEnd.set(report.endDate, report);
  }
  return [...byEnd.values()]
    .map((report) => toPeriod({ report, currency }))
    .filter(({ values }) => Object.keys(values).length > 0)
    .sort((a, b) => (a.endsOn < b.endsOn ? 1 : -1))
    .slice(0, freq === "annual" ? MOST_YEARS : MOST_QUARTERS);
}

/** The currency of a company's newest report: the unit that most of its items are in; null where none has one. */
export function findReportCurrency(reports: FinnhubReport[]): string | null {
  const newest = reports.toSorted((a, b) => (a.endDate < b.endDate ? 1 : -1))[0];
  const units = newest
    ? listItems(newest).flatMap(({ unit }) => (/^[a-z]{3}$/i.test(unit ?? "") ? [unit] : []))
    : [];
  const counts = [...Map.groupBy(units, (unit) => unit?.toUpperCase() ?? "")];
  return counts.sort((a, b) => b[1].length - a[1].length)[0]?.[0] ?? null;
}

const listItems = ({ report }: FinnhubReport): FinnhubItem[] =>
  [report.ic, report.bs, report.cf].flatMap((part) => part ?? []);

function toPeriod(input: { report: FinnhubReport; currency: string }): FundamentalPeriod {
  const { report, currency } = input;
  const byTag = new Map<string, number>();
  for (const { concept, unit, value } of listItems(report)) {
    const tag = concept.replace(/^[a-z-]+[_:]/i, "");
    const number = lenientNumber.safeParse(value).data ?? null;
    const foreign = /^[a-z]{3}$/i.test(unit ?? "") && unit?.toUpperCase() !== currency;
    if (number !== null && !foreign && !byTag.has(tag)) byTag.set(tag, number);
  }
  const values: FundamentalPeriod["values"] = {};
  const derived: FundamentalKey[] = [];
  for (const key of factKeys) {
    const tag = FACT_LINES[key].tags.find((candidate) => byTag.has(candidate));
    if (tag !== undefined) values[key] = byTag.get(tag) ?? null;
  }
  const derive = (key: FundamentalKey, from: number | null | undefined, less: number | null | undefined) => {
    if (values[key] !== undefined || typeof from !== "number" || typeof less !== "number") return;
    values[key] = from - less;
    derived.push(key);
  };
  derive("grossProfit", values.revenue, values.costOfRevenue);
  derive("freeCashFlow", values.operatingCashFlow, values.capitalExpenditure);
  return {
    endsOn: report.endDate,
    period: QUARTERS[report.quarter] ?? "FY",
    fiscalYear: report.year ?? null,
    filedOn: report.filedDate ?? null,
    form: report.form ?? null,
    derived,
    values,
  };
}

/**
 * Ratios of Finnhub's metrics, whose yields are percent already and whose sizes are in millions. For a company that
 * reports in another currency than its listing, Finnhub mixes the two: then only what has no currency is told.
 */
export function toValuation(input: {
  metric: Record<string, unknown>;
  profile: FinnhubProfile | null;
}): Valuation {
  const { metric, profile } = input;
  const mixed = (profile?.currency ?? "USD") !== "USD";
  const read = (...names: string[]) => {
    const told = names.map((name) => lenientNumber.safeParse(metric[name] ?? null).data ?? null);
    return told.find((value) => value !== null && value > 0) ?? null;
  };
  const inOneCurrency = (...names: string[]) => (mixed ? null : read(...names));
  const marketCap = inOneCurrency("marketCapitalization");
  const indicated = {
    rate: inOneCurrency("dividendIndicatedAnnual"),
    yieldPct: inOneCurrency("dividendYieldIndicatedAnnual"),
  };
  const trailing = {
    rate: inOneCurrency("dividendPerShareTTM"),
    yieldPct: inOneCurrency("currentDividendYieldTTM"),
  };
  const dividend = indicated.rate === null && trailing.rate !== null ? trailing : indicated;
  const shares = profile?.shareOutstanding ?? null;
  return {
    marketCap: marketCap === null ? null : marketCap * 1e6,
    peTrailing: inOneCurrency("peTTM", "peBasicExclExtraTTM"),
    peForward: inOneCurrency("forwardPE"),
    priceToBook: inOneCurrency("pbQuarterly", "pb", "pbAnnual"),
    dividendRate: dividend.rate,
    dividendYieldPct: dividend.yieldPct,
    beta: lenientNumber.safeParse(metric.beta ?? null).data ?? null,
    sharesOutstanding: shares === null || shares <= 0 ? null : shares * 1e6,
    fiftyTwoWeekHigh: read("52WeekHigh"),
    fiftyTwoWeekLow: read("52WeekLow"),
    sector: null,
    industry: profile?.finnhubIndustry?.trim() || null,
  };
}
