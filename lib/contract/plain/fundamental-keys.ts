/** The lines of the three statements that we tell. Money in the report's currency; per-share in it too. */
export const fundamentalKeys = [
  "revenue",
  "costOfRevenue",
  "grossProfit",
  "operatingIncome",
  "netIncome",
  "epsBasic",
  "epsDiluted",
  "sharesDiluted",
  "researchAndDevelopment",
  "operatingCashFlow",
  "capitalExpenditure",
  "freeCashFlow",
  "dividendsPaid",
  "buybacks",
  "cash",
  "totalAssets",
  "totalLiabilities",
  "totalDebt",
  "equity",
] as const;
export type FundamentalKey = (typeof fundamentalKeys)[number];
