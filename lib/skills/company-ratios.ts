import type { Figure } from "@/lib/contract/analysis-results";
import type { FundamentalPeriod, Fundamentals, Valuation } from "@/lib/contract/company/company-data";
import { addDays, buildFigure, countDays } from "@/lib/market";

/** A fiscal year may end on another weekday than the one before. */
const YEAR_ENDS_WITHIN_DAYS = 20;

/** Revenue and profit against the same period of the year before; null where either is missing or was not positive. */
export function toGrowth(input: {
  periods: FundamentalPeriod[];
  frequency: "annual" | "quarterly";
}): Figure[] {
  const { periods, frequency } = input;
  const [newest] = periods;
  if (newest === undefined) return [];
  const yearAgo = addDays(newest.endsOn, -365);
  const before = periods.find(
    ({ endsOn, period }) =>
      period === newest.period && Math.abs(countDays({ from: yearAgo, to: endsOn })) < YEAR_ENDS_WITHIN_DAYS,
  );
  if (before === undefined) return [];
  const label = {
    revenue: "Revenue growth",
    netIncome: "Net income growth",
    epsDiluted: "EPS growth, diluted",
  } as const;
  return (["revenue", "netIncome", "epsDiluted"] as const).flatMap((key) => {
    const [now, then] = [newest.values[key], before.values[key]];
    if (typeof now !== "number" || typeof then !== "number" || then <= 0) return [];
    const convention = `Against the ${frequency === "annual" ? "year" : "same quarter of the year"} before`;
    return buildFigure({
      key: `${key}Growth`,
      label: label[key],
      value: (now / then - 1) * 100,
      unit: "percent",
      convention,
      on: before.endsOn,
      until: newest.endsOn,
    });
  });
}

/** Shares of revenue in the newest period; a line that is missing gives no margin. */
export function toMargins(periods: FundamentalPeriod[]): Figure[] {
  const [newest] = periods;
  const revenue = newest?.values.revenue;
  if (newest === undefined || typeof revenue !== "number" || revenue <= 0) return [];
  const lines = [
    ["grossProfit", "Gross margin"],
    ["operatingIncome", "Operating margin"],
    ["netIncome", "Net margin"],
    ["freeCashFlow", "Free cash flow margin"],
  ] as const;
  return lines.flatMap(([key, label]) => {
    const value = newest.values[key];
    if (typeof value !== "number") return [];
    const convention = "Share of revenue in the same period";
    return buildFigure({
      key: `${key}Margin`,
      label,
      value: (value / revenue) * 100,
      unit: "percent",
      convention,
      on: newest.endsOn,
    });
  });
}

/** Sizes and ratios as the source tells them; what it does not tell is left out. */
export function toValuation({ valuation, instrument }: Fundamentals): Figure[] {
  if (valuation === null) return [];
  const { currency } = instrument;
  const told = "As the source tells it, with its newest price";
  const rows: [keyof Valuation, string, Figure["unit"]][] = [
    ["marketCap", "Market value", "money"],
    ["peTrailing", "P/E, last 12 months", "ratio"],
    ["peForward", "P/E, expected", "ratio"],
    ["priceToBook", "Price to book", "ratio"],
    ["dividendYieldPct", "Dividend yield", "percent"],
    ["beta", "Beta", "ratio"],
  ];
  return rows.flatMap(([key, label, unit]) => {
    const value = valuation[key];
    if (typeof value !== "number") return [];
    return buildFigure({
      key,
      label,
      value,
      unit,
      currency: unit === "money" ? currency : null,
      convention: told,
    });
  });
}
