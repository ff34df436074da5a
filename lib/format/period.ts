import type { FundamentalPeriod } from "@/lib/contract/company/company-data";
import { formatDay } from "./date";

/** A reported period by its fiscal name: "2024", "Q3 2024"; its last day where the fiscal year is not known. */
export function toPeriodName({ period, fiscalYear, endsOn }: FundamentalPeriod): string {
  const year = fiscalYear === null ? formatDay(endsOn) : String(fiscalYear);
  return period === "FY" ? year : `${period} ${year}`;
}
