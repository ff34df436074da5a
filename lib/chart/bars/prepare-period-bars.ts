import type { FundamentalKey, FundamentalPeriod } from "@/lib/contract/company/company-data";
import { formatDay } from "@/lib/format/date";
import { FUNDAMENTAL_LINES, formatFundamental } from "@/lib/format/figure";

/** One reported period as a bar. */
export interface PeriodBar {
  /** "2024" or "Q3 2024"; the last day of the period where its fiscal year is not known. */
  name: string;
  /** In the report's currency (or shares); null is missing and leaves a gap. */
  value: number | null;
  /** The value as it is written, with its unit; "not reported" where it is missing. */
  label: string;
  /** Computed from other reports, e.g. a fourth quarter. */
  isDerived: boolean;
}

/** Bars of one line of the statements, oldest first, ready to be drawn. */
export interface PeriodBars {
  title: string;
  /** One sentence for those who do not see the drawing. */
  summary: string;
  bars: PeriodBar[];
  /** The axis, zero always inside: a loss hangs below it. */
  domain: [number, number];
}

/** A period by its fiscal name: "2024", "Q3 2024". */
export function toPeriodName({ period, fiscalYear, endsOn }: FundamentalPeriod): string {
  const year = fiscalYear === null ? formatDay(endsOn) : String(fiscalYear);
  return period === "FY" ? year : `${period} ${year}`;
}

/** Bars of a line over periods that stand newest first; null with fewer than two values, which the table tells better. */
export function preparePeriodBars(input: {
  periods: FundamentalPeriod[];
  metric: FundamentalKey;
  currency: string;
}): PeriodBars | null {
  const { metric, currency } = input;
  const bars = input.periods.toReversed().map((period): PeriodBar => {
    const value = period.values[metric] ?? null;
    const label = value === null ? "not reported" : formatFundamental({ key: metric, value, currency });
    return { name: toPeriodName(period), value, label, isDerived: period.derived.includes(metric) };
  });
  const told = bars.filter(({ value }) => value !== null);
  const [first, last] = [told[0], told.at(-1)];
  if (told.length < 2 || !first || !last) return null;
  const values = told.map(({ value }) => value ?? 0);
  const title = FUNDAMENTAL_LINES[metric].label;
  return {
    title,
    summary: `${title} by period, from ${first.label} in ${first.name} to ${last.label} in ${last.name}.`,
    bars,
    domain: [Math.min(0, ...values), Math.max(0, ...values)],
  };
}
