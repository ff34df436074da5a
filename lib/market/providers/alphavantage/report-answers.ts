import { z } from "zod";
import { leadingDay, optionalNumber } from "../remote/daily/lenient-numbers";

const text = z
  .string()
  .nullish()
  .transform((value) => (value && !/^(?:none|-|n\/a)$/i.test(value.trim()) ? value.trim() : null));

/** `OVERVIEW`: a company at a glance. `DividendYield` is a share of one. */
export const overviewSchema = z.object({
  Symbol: z.string().min(1),
  AssetType: text,
  Name: text,
  Exchange: text,
  Currency: text,
  Sector: text,
  Industry: text,
  MarketCapitalization: optionalNumber,
  TrailingPE: optionalNumber,
  ForwardPE: optionalNumber,
  PriceToBookRatio: optionalNumber,
  DividendPerShare: optionalNumber,
  DividendYield: optionalNumber,
  Beta: optionalNumber,
  SharesOutstanding: optionalNumber,
  "52WeekHigh": optionalNumber,
  "52WeekLow": optionalNumber,
});
export type AlphaVantageOverview = z.infer<typeof overviewSchema>;

/** One report of a statement: its day, its currency, and lines of which any may be missing. */
const reportSchema = z.looseObject({ fiscalDateEnding: leadingDay, reportedCurrency: text });
export type AlphaVantageReport = z.infer<typeof reportSchema>;

/** `INCOME_STATEMENT`, `BALANCE_SHEET` and `CASH_FLOW`. */
export const statementSchema = z.object({
  symbol: z.string(),
  annualReports: z.array(reportSchema),
  quarterlyReports: z.array(reportSchema),
});
export type AlphaVantageStatement = z.infer<typeof statementSchema>;

/** `EARNINGS`: announced results, newest first. */
export const earningsSchema = z.object({
  symbol: z.string(),
  quarterlyEarnings: z.array(
    z.object({
      fiscalDateEnding: leadingDay,
      reportedDate: leadingDay.nullish().catch(null),
      reportedEPS: optionalNumber,
      estimatedEPS: optionalNumber,
    }),
  ),
});
export type AlphaVantageEarnings = z.infer<typeof earningsSchema>;
