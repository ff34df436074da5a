import type { FundamentalKey } from "@/lib/contract/company/company-data";

interface StatementLine {
  /** Yahoo's names, the first that has a value counts. */
  names: string[];
  /** Yahoo tells money that goes out as less than zero; we tell what was paid as more than zero. */
  paidOut?: true;
}

/** Yahoo's names of our lines, without their "annual" or "quarterly". */
export const STATEMENT_LINES: Record<FundamentalKey, StatementLine> = {
  revenue: { names: ["TotalRevenue", "OperatingRevenue"] },
  costOfRevenue: { names: ["CostOfRevenue", "ReconciledCostOfRevenue"] },
  grossProfit: { names: ["GrossProfit"] },
  operatingIncome: { names: ["OperatingIncome", "TotalOperatingIncomeAsReported"] },
  netIncome: { names: ["NetIncome", "NetIncomeCommonStockholders"] },
  epsBasic: { names: ["BasicEPS"] },
  epsDiluted: { names: ["DilutedEPS"] },
  sharesDiluted: { names: ["DilutedAverageShares"] },
  researchAndDevelopment: { names: ["ResearchAndDevelopment"] },
  operatingCashFlow: { names: ["OperatingCashFlow", "CashFlowFromContinuingOperatingActivities"] },
  capitalExpenditure: { names: ["CapitalExpenditure"], paidOut: true },
  freeCashFlow: { names: ["FreeCashFlow"] },
  dividendsPaid: { names: ["CashDividendsPaid", "CommonStockDividendPaid"], paidOut: true },
  buybacks: { names: ["RepurchaseOfCapitalStock", "CommonStockPayments"], paidOut: true },
  cash: { names: ["CashAndCashEquivalents", "CashCashEquivalentsAndFederalFundsSold"] },
  totalAssets: { names: ["TotalAssets"] },
  totalLiabilities: { names: ["TotalLiabilitiesNetMinorityInterest"] },
  totalDebt: { names: ["TotalDebt"] },
  equity: { names: ["StockholdersEquity", "CommonStockEquity"] },
};

/** Every name to ask for, with its "annual" or "quarterly". */
export function listStatementTypes(frequency: "annual" | "quarterly"): string[] {
  return Object.values(STATEMENT_LINES).flatMap(({ names }) => names.map((name) => `${frequency}${name}`));
}
