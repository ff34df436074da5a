import type { FundamentalKey, FundamentalPeriod, Valuation } from "@/lib/contract/company/company-data";
import { lenientNumber } from "../remote/daily/lenient-numbers";
import type { AlphaVantageOverview, AlphaVantageReport, AlphaVantageStatement } from "./report-answers";

const MOST_YEARS = 20;
const MOST_QUARTERS = 40;

/** Our line to Alpha Vantage's field, by statement. */
const INCOME: Partial<Record<FundamentalKey, string>> = {
  revenue: "totalRevenue",
  costOfRevenue: "costOfRevenue",
  grossProfit: "grossProfit",
  operatingIncome: "operatingIncome",
  netIncome: "netIncome",
  researchAndDevelopment: "researchAndDevelopment",
};
const BALANCE: Partial<Record<FundamentalKey, string>> = {
  cash: "cashAndCashEquivalentsAtCarryingValue",
  totalAssets: "totalAssets",
  totalLiabilities: "totalLiabilities",
  totalDebt: "shortLongTermDebtTotal",
  equity: "totalShareholderEquity",
};
const CASH: Partial<Record<FundamentalKey, string>> = {
  operatingCashFlow: "operatingCashflow",
  capitalExpenditure: "capitalExpenditures",
  dividendsPaid: "dividendPayout",
  buybacks: "paymentsForRepurchaseOfCommonStock",
};

/** The three statements of one company. */
export interface Statements {
  income: AlphaVantageStatement;
  balance: AlphaVantageStatement;
  cash: AlphaVantageStatement;
}

/**
 * The fiscal years of the statements, newest first, lines of one day together. Per-share lines are not among them, and
 * the filing's day and form are not told. `freeCashFlow` is operating cash flow less capital expenditure, and derived.
 */
export function toYears(statements: Statements): FundamentalPeriod[] {
  return toPeriods({ statements, pick: ({ annualReports }) => annualReports })
    .slice(0, MOST_YEARS)
    .map((period) => ({ ...period, period: "FY" as const, fiscalYear: null }));
}

/**
 * The fiscal quarters, newest first. Which quarter a day ends follows from the days of the fiscal years: 9, 6, 3 and 0
 * months before one are the first to the fourth. Without a fiscal year there are no quarters.
 */
export function toQuarters(statements: Statements): FundamentalPeriod[] {
  const yearEnd = statements.income.annualReports[0]?.fiscalDateEnding;
  if (yearEnd === undefined) return [];
  const lastMonth = Number(yearEnd.slice(5, 7));
  return toPeriods({ statements, pick: ({ quarterlyReports }) => quarterlyReports })
    .slice(0, MOST_QUARTERS)
    .map((period) => {
      const monthsBefore = (lastMonth - Number(period.endsOn.slice(5, 7)) + 12) % 12;
      const quarter = 4 - Math.round(monthsBefore / 3);
      return {
        ...period,
        period: (["Q4", "Q1", "Q2", "Q3"] as const)[quarter % 4] ?? "Q4",
        fiscalYear: null,
      };
    });
}

function toPeriods(input: {
  statements: Statements;
  pick: (statement: AlphaVantageStatement) => AlphaVantageReport[];
}) {
  const { income, balance, cash } = input.statements;
  const findReport = (statement: AlphaVantageStatement, endsOn: string) =>
    input.pick(statement).find((report) => report.fiscalDateEnding === endsOn);
  const days = [...new Set(input.pick(income).map((report) => report.fiscalDateEnding))].sort().reverse();
  return days.map((endsOn) => {
    const values: FundamentalPeriod["values"] = {
      ...readLines({ report: findReport(income, endsOn), lines: INCOME }),
      ...readLines({ report: findReport(balance, endsOn), lines: BALANCE }),
      ...readLines({ report: findReport(cash, endsOn), lines: CASH }),
    };
    const { operatingCashFlow, capitalExpenditure } = values;
    const known = typeof operatingCashFlow === "number" && typeof capitalExpenditure === "number";
    if (known) values.freeCashFlow = operatingCashFlow - Math.abs(capitalExpenditure);
    const derived: FundamentalKey[] = known ? ["freeCashFlow"] : [];
    return { endsOn, filedOn: null, form: null, derived, values };
  });
}

function readLines(input: {
  report: AlphaVantageReport | undefined;
  lines: Partial<Record<FundamentalKey, string>>;
}): FundamentalPeriod["values"] {
  const values: FundamentalPeriod["values"] = {};
  if (!input.report) return values;
  for (const [key, field] of Object.entries(input.lines) as [FundamentalKey, string][]) {
    const value = lenientNumber.safeParse(input.report[field] ?? null).data ?? null;
    if (value !== null) values[key] = value;
  }
  return values;
}

/** Ratios and sizes of the overview. A yield of 0.0041 there is 0.41 percent here; zeros that mean "none" are null. */
export function toValuation(overview: AlphaVantageOverview): Valuation {
  const { DividendYield: share } = overview;
  return {
    marketCap: overview.MarketCapitalization || null,
    peTrailing: overview.TrailingPE || null,
    peForward: overview.ForwardPE || null,
    priceToBook: overview.PriceToBookRatio || null,
    dividendRate: overview.DividendPerShare,
    dividendYieldPct: share === null ? null : share * 100,
    beta: overview.Beta,
    sharesOutstanding: overview.SharesOutstanding || null,
    fiftyTwoWeekHigh: overview["52WeekHigh"] || null,
    fiftyTwoWeekLow: overview["52WeekLow"] || null,
    sector: overview.Sector,
    industry: overview.Industry,
  };
}
