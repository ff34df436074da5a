import type { Bar } from "@/lib/contract/market";
import {
  computeBeta,
  computeCorrelation,
  computeDrawdownLine,
  computeRisk,
  computeRolling,
  listCalendarMonths,
  listCalendarYears,
} from "@/lib/market";

/** Everything that a risk answer tells and draws of one instrument against a benchmark; gives how many values it made. */
export function computeAllRisk({ bars, benchmark }: { bars: Bar[]; benchmark: Bar[] }): number {
  const from = bars[0]?.tradedOn ?? "";
  const to = bars.at(-1)?.tradedOn ?? "";
  const risk = computeRisk({ bars, from, to, basis: "price", riskFreePct: 2 });
  const beta = computeBeta({ bars, benchmark, from, to });
  const correlation = computeCorrelation({ one: bars, other: benchmark, from, to });
  if (risk === null || beta === null || correlation === null) throw new Error("the bars give no figures");
  return (
    risk.figures.length +
    computeDrawdownLine({ bars, from, to }).length +
    computeRolling({ bars, window: 252, measure: "volatility" }).length +
    listCalendarYears({ bars }).length +
    listCalendarMonths({ bars }).length
  );
}
