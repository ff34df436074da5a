import type { Figure } from "@/lib/contract/analysis-results";
import { formatDay } from "@/lib/format/date";
import { buildFigure } from "../figure";
import { type CalendarPeriod, listPeriods, rankPeriods, toPeriodLabel } from "./calendar-periods";
import type { RiskInput } from "./risk-figures";
import type { Sample } from "./sample";

/** Best and worst day and month, percent, each with its day or days. */
export function toExtremeFigures({ sample, returns }: RiskInput): Figure[] {
  return [
    toDayFigure({ key: "bestDay", label: "Best day", at: findPlace(returns, 1), sample, returns }),
    toDayFigure({ key: "worstDay", label: "Worst day", at: findPlace(returns, -1), sample, returns }),
    ...toMonthFigures(sample),
  ];
}

function findPlace(returns: Float64Array, sign: 1 | -1): number {
  let best = 0;
  for (let index = 1; index < returns.length; index++) {
    if (sign * (returns[index] as number) > sign * (returns[best] as number)) best = index;
  }
  return best;
}

function toDayFigure(input: {
  key: string;
  label: string;
  at: number;
  sample: Sample;
  returns: Float64Array;
}): Figure {
  const { key, label, at, sample, returns } = input;
  const value = returns[at];
  return buildFigure({
    key,
    label,
    value: value === undefined ? null : value * 100,
    unit: "percent",
    on: value === undefined ? null : (sample.days[at + 1] ?? null),
    convention: value === undefined ? "Not told: a single close" : "Close against the close before",
  });
}

function toMonthFigures(sample: Sample): Figure[] {
  const ranked = rankPeriods(listPeriods(sample, "month"));
  const tell = (key: string, label: string, month: CalendarPeriod | undefined) =>
    buildFigure({
      key,
      label: month === undefined ? label : `${label}, ${toPeriodLabel(month.key)}`,
      value: month?.returnPct ?? null,
      unit: "percent",
      on: month?.on ?? null,
      until: month?.until ?? null,
      convention:
        month === undefined
          ? "Not told: no month of the span has a close before it"
          : `From the last close before the month${month.endsEarly ? `, to ${formatDay(month.until)}` : ""}`,
    });
  return [tell("bestMonth", "Best month", ranked[0]), tell("worstMonth", "Worst month", ranked.at(-1))];
}
