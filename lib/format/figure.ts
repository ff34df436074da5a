import type { Figure } from "@/lib/contract/analysis-results";
import type { FundamentalKey } from "@/lib/contract/company/company-data";
import type { Instrument } from "@/lib/contract/market";
import { DEFAULT_LOCALE, MISSING } from "./formatters";
import { formatMoney, formatPrice } from "./money";
import { formatNumber, formatVolume } from "./number";
import { formatPercent } from "./percent";

/** Figures that are gains or losses, told with their sign. */
const SIGNED =
  /return|growth|change|reaction|cagr|day$|month$|year$|drawdown|contribution|distance|surprise|relative|alpha|gain/i;

/**
 * A figure's value with its unit as people read it: `12.3%`, `+4.1%` for a gain, `$123.45`, `$1.2T`, `1.18`, `42 days`.
 * A price of an index or a currency pair is told as that of its `instrument`; null is an em dash.
 */
export function formatFigure(input: {
  figure: Pick<Figure, "key" | "value" | "unit" | "currency">;
  instrument?: Pick<Instrument, "currency" | "kind">;
  locale?: string;
}): string {
  const { figure, instrument, locale = DEFAULT_LOCALE } = input;
  const { value, unit, currency, key } = figure;
  if (value === null) return MISSING;
  switch (unit) {
    case "percent":
      return formatPercent({ pct: value, signed: SIGNED.test(key), locale });
    case "points":
      return `${value > 0 ? "+" : ""}${formatNumber({ value, digits: 2, locale })} points`;
    case "price":
      if (instrument !== undefined && (currency === null || currency === instrument.currency)) {
        return formatPrice({ value, instrument, locale });
      }
      return currency === null ? formatNumber({ value, locale }) : formatMoney({ value, currency, locale });
    case "money":
      return currency === null
        ? formatVolume(value, locale)
        : formatMoney({ value, currency, compact: Math.abs(value) >= 1e6, locale });
    case "shares":
      return formatVolume(value, locale);
    case "days":
      return `${formatNumber({ value, digits: 0, locale })} ${Math.abs(value) === 1 ? "day" : "days"}`;
    case "count":
      return formatNumber({ value, digits: 0, locale });
    case "ratio":
    case "index":
      return formatNumber({ value, digits: 2, locale });
  }
}

/** An exchange rate with four decimals, a small one with six: `1.0842`, `0.006712`. */
export function formatRate(rate: number, locale: string = DEFAULT_LOCALE): string {
  return formatNumber({ value: rate, digits: Math.abs(rate) < 0.1 ? 6 : 4, locale });
}

/** How each line of the statements is called and told. */
export const FUNDAMENTAL_LINES: Record<
  FundamentalKey,
  { label: string; unit: "money" | "price" | "shares" }
> = {
  revenue: { label: "Revenue", unit: "money" },
  costOfRevenue: { label: "Cost of revenue", unit: "money" },
  grossProfit: { label: "Gross profit", unit: "money" },
  operatingIncome: { label: "Operating income", unit: "money" },
  netIncome: { label: "Net income", unit: "money" },
  epsBasic: { label: "EPS, basic", unit: "price" },
  epsDiluted: { label: "EPS, diluted", unit: "price" },
  sharesDiluted: { label: "Shares, diluted", unit: "shares" },
  researchAndDevelopment: { label: "Research and development", unit: "money" },
  operatingCashFlow: { label: "Operating cash flow", unit: "money" },
  capitalExpenditure: { label: "Capital expenditure", unit: "money" },
  freeCashFlow: { label: "Free cash flow", unit: "money" },
  dividendsPaid: { label: "Dividends paid", unit: "money" },
  buybacks: { label: "Shares bought back", unit: "money" },
  cash: { label: "Cash", unit: "money" },
  totalAssets: { label: "Total assets", unit: "money" },
  totalLiabilities: { label: "Total liabilities", unit: "money" },
  totalDebt: { label: "Total debt", unit: "money" },
  equity: { label: "Equity", unit: "money" },
};

/** One line of one fiscal period in the report's currency; an em dash where it is missing. */
export function formatFundamental(input: {
  key: FundamentalKey;
  value: number | null | undefined;
  currency: string;
  locale?: string;
}): string {
  const { key, value, currency, locale } = input;
  const { unit } = FUNDAMENTAL_LINES[key];
  return formatFigure({ figure: { key: "line", value: value ?? null, unit, currency }, locale });
}
