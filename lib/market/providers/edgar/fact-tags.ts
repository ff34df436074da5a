import type { FundamentalKey } from "@/lib/contract/company/company-data";

/** How the values of a line behave: `flow` adds up over a year, `average` does not, `level` is true on one day. */
export type LineKind = "flow" | "average" | "level";

interface FactLine {
  kind: LineKind;
  /** Money, money per share, or a count of shares. */
  unit: "money" | "perShare" | "shares";
  /** Names in `us-gaap` and `ifrs-full`. Where one filing has several, the first counts: it is the widest. */
  tags: string[];
}

const line = (kind: LineKind, unit: FactLine["unit"], tags: string): FactLine => ({
  kind,
  unit,
  tags: tags.split(" "),
});

/** Lines that are reported under a tag of their own. Companies change tags over the years; each period is looked up. */
export const FACT_LINES = {
  revenue: line(
    "flow",
    "money",
    "Revenues RevenueFromContractWithCustomerExcludingAssessedTax RevenueFromContractWithCustomerIncludingAssessedTax SalesRevenueNet SalesRevenueGoodsNet RevenuesNetOfInterestExpense Revenue RevenueFromContractsWithCustomers",
  ),
  costOfRevenue: line(
    "flow",
    "money",
    "CostOfRevenue CostOfGoodsAndServicesSold CostOfGoodsSold CostOfSales",
  ),
  grossProfit: line("flow", "money", "GrossProfit"),
  operatingIncome: line("flow", "money", "OperatingIncomeLoss ProfitLossFromOperatingActivities"),
  netIncome: line(
    "flow",
    "money",
    "NetIncomeLoss ProfitLossAttributableToOwnersOfParent ProfitLoss NetIncomeLossAvailableToCommonStockholdersBasic",
  ),
  epsBasic: line(
    "average",
    "perShare",
    "EarningsPerShareBasic EarningsPerShareBasicAndDiluted BasicEarningsLossPerShare",
  ),
  epsDiluted: line(
    "average",
    "perShare",
    "EarningsPerShareDiluted EarningsPerShareBasicAndDiluted DilutedEarningsLossPerShare",
  ),
  sharesDiluted: line(
    "average",
    "shares",
    "WeightedAverageNumberOfDilutedSharesOutstanding WeightedAverageNumberOfShareOutstandingBasicAndDiluted AdjustedWeightedAverageShares",
  ),
  researchAndDevelopment: line(
    "flow",
    "money",
    "ResearchAndDevelopmentExpense ResearchAndDevelopmentExpenseExcludingAcquiredInProcessCost",
  ),
  operatingCashFlow: line(
    "flow",
    "money",
    "NetCashProvidedByUsedInOperatingActivities NetCashProvidedByUsedInOperatingActivitiesContinuingOperations CashFlowsFromUsedInOperatingActivities",
  ),
  capitalExpenditure: line(
    "flow",
    "money",
    "PaymentsToAcquirePropertyPlantAndEquipment PaymentsToAcquireProductiveAssets PaymentsForCapitalImprovements PurchaseOfPropertyPlantAndEquipmentClassifiedAsInvestingActivities",
  ),
  dividendsPaid: line(
    "flow",
    "money",
    "PaymentsOfDividends PaymentsOfDividendsCommonStock PaymentsOfOrdinaryDividends DividendsPaidClassifiedAsFinancingActivities DividendsPaid",
  ),
  buybacks: line(
    "flow",
    "money",
    "PaymentsForRepurchaseOfCommonStock PaymentsForRepurchaseOfEquity PaymentsToAcquireOrRedeemEntitysShares",
  ),
  cash: line(
    "level",
    "money",
    "CashAndCashEquivalentsAtCarryingValue CashAndCashEquivalents CashAndDueFromBanks Cash",
  ),
  totalAssets: line("level", "money", "Assets"),
  totalLiabilities: line("level", "money", "Liabilities"),
  totalDebt: line("level", "money", "DebtLongtermAndShorttermCombinedAmount Borrowings"),
  equity: line(
    "level",
    "money",
    "StockholdersEquity EquityAttributableToOwnersOfParent StockholdersEquityIncludingPortionAttributableToNoncontrollingInterest Equity",
  ),
} as const satisfies Partial<Record<FundamentalKey, FactLine>>;
export type FactLineKey = keyof typeof FACT_LINES;

/** Tags that no line is told from, and that a missing line is computed with. Levels in money. */
export const PART_LINES = {
  liabilitiesAndEquity: ["LiabilitiesAndStockholdersEquity", "EquityAndLiabilities"],
  wholeEquity: [
    "StockholdersEquityIncludingPortionAttributableToNoncontrollingInterest",
    "StockholdersEquity",
    "Equity",
  ],
  longTermDebt: ["LongTermDebt", "LongTermDebtAndCapitalLeaseObligationsIncludingCurrentMaturities"],
  longTermDebtNoncurrent: ["LongTermDebtNoncurrent", "LongTermDebtAndCapitalLeaseObligations"],
  longTermDebtCurrent: ["LongTermDebtCurrent", "LongTermDebtAndCapitalLeaseObligationsCurrent"],
  debtCurrent: ["DebtCurrent"],
  shortTermDebt: ["ShortTermBorrowings", "CommercialPaper"],
} as const;
export type PartKey = keyof typeof PART_LINES;
