import type { Figure } from "@/lib/contract/analysis-results";
import type { ChartLine } from "@/lib/contract/chart-model";
import type { Bar } from "@/lib/contract/market";
import { buildFigure } from "../figure";
import type { ComputedIndicator } from "./compute-indicator";

const units: Record<ChartLine["unit"], Figure["unit"]> = {
  price: "price",
  percent: "percent",
  index: "index",
  count: "count",
};

/**
 * The newest known value of each line (companions behind the drawn ones) with its day; value null, with the reason as
 * convention, where the bars are too few. Prices are in `currency`; `bars` are those the indicator was computed from.
 */
export function toLatestFigures(input: {
  indicator: ComputedIndicator;
  bars: readonly Bar[];
  currency: string;
}): Figure[] {
  const { indicator, bars, currency } = input;
  return [...indicator.lines, ...indicator.companions].map(({ key, label, unit, values }) => {
    const at = values.findLastIndex((value) => value !== null);
    return buildFigure({
      key,
      label,
      value: values[at] ?? null,
      unit: units[unit],
      currency: unit === "price" ? currency : null,
      on: bars[at]?.tradedOn ?? null,
      convention: at < 0 ? "Not available: the data has too few sessions with what it needs" : null,
    });
  });
}
