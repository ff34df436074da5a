import type { Statistic } from "@/lib/contract/analysis-results";
import type { Bar } from "@/lib/contract/market";
import { findFirstOnOrAfter, findLastOnOrBefore } from "../../bar-search";
import { takeSample, toLevel } from "../risk/sample";
import { findExtreme, measureFromHigh } from "./highs-and-lows";
import { averagePrices, countBeyond } from "./levels";
import { countDaysUp, listYears, rankCalendar, rankDays } from "./moves";
import type { Extremes, ExtremesInput } from "./span";

/** One entry a statistic: forgetting one does not compile. */
const answers: Record<Statistic, (input: ExtremesInput) => Extremes | null> = {
  best_day: (input) => rankDays(input, 1),
  worst_day: (input) => rankDays(input, -1),
  best_month: (input) => rankCalendar(input, "month", 1),
  worst_month: (input) => rankCalendar(input, "month", -1),
  best_year: (input) => rankCalendar(input, "year", 1),
  worst_year: (input) => rankCalendar(input, "year", -1),
  calendar_years: listYears,
  highest: (input) => findExtreme(input, "highest"),
  lowest: (input) => findExtreme(input, "lowest"),
  distance_from_high: measureFromHigh,
  days_above: (input) => countBeyond(input, "above"),
  days_below: (input) => countBeyond(input, "below"),
  days_up: countDaysUp,
  average_price: averagePrices,
};

/**
 * One statistic of a span of daily bars, with what stands beside it in the order to show; null when the span has no
 * usable close, or not enough for this statistic (a move needs a close before it, `days_above` a level).
 * - days, months and years by simple return of closes from the last close before them; the five best or worst as rows
 * - `calendar_years`: a row a year, ascending, parts of years marked
 * - `highest` and `lowest`: of closes, with that of highs and lows inside sessions as the first row
 * - `distance_from_high`: percent below the highest close of all bars handed in up to `to`; hand in all there are
 * - `days_above`, `days_below`: sessions that closed beyond `level`, in `currency`; at the level is neither
 */
export function computeExtremes(input: {
  bars: readonly Bar[];
  from: string;
  to: string;
  statistic: Statistic;
  level: number | null;
  currency: string;
}): Extremes | null {
  const { bars, from, to, statistic, level, currency } = input;
  const sample = takeSample({ bars, from, to, basis: "price" });
  if (sample === null) return null;
  const known = bars
    .slice(0, findLastOnOrBefore(bars, to) + 1)
    .filter((bar) => toLevel(bar, "price") !== null);
  const inside = known.slice(findFirstOnOrAfter(known, from));
  return answers[statistic]({ known, inside, sample, statistic, level, currency });
}
