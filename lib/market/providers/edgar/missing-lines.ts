import type { FundamentalKey, FundamentalPeriod } from "@/lib/contract/company/company-data";
import type { FactBook } from "./company-facts";
import type { PartKey } from "./fact-tags";
import { findFact } from "./pick-fact";

/** Lines that a period lacks and that its other figures give. Nothing missing is taken for zero. */
export function computeMissing(input: {
  values: FundamentalPeriod["values"];
  book: FactBook;
  end: string;
}): [FundamentalKey, number][] {
  const { values, book, end } = input;
  const part = (key: PartKey) => findFact({ facts: book.parts[key], span: "instant", end })?.value ?? null;
  const less = (from: number | null | undefined, what: number | null | undefined) =>
    typeof from === "number" && typeof what === "number" ? from - what : null;
  const computed: [FundamentalKey, number | null][] = [
    ["grossProfit", less(values.revenue, values.costOfRevenue)],
    ["freeCashFlow", less(values.operatingCashFlow, values.capitalExpenditure)],
    ["totalLiabilities", less(part("liabilitiesAndEquity"), part("wholeEquity"))],
    ["totalDebt", computeDebt(part)],
  ];
  return computed.flatMap(([key, value]): [FundamentalKey, number][] =>
    value === null || typeof values[key] === "number" ? [] : [[key, value]],
  );
}

/**
 * Long-term debt with its part due within a year, and what is borrowed for less than a year. Without any long-term debt
 * there is no sum. A part that a balance sheet does not show is one that the company does not have.
 */
function computeDebt(part: (key: PartKey) => number | null): number | null {
  const noncurrent = part("longTermDebtNoncurrent");
  const current = part("debtCurrent");
  if (noncurrent !== null && current !== null) return noncurrent + current;
  const long =
    part("longTermDebt") ?? (noncurrent === null ? null : noncurrent + (part("longTermDebtCurrent") ?? 0));
  return long === null ? null : long + (part("shortTermDebt") ?? 0);
}
