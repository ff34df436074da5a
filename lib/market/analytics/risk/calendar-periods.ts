import type { Figure } from "@/lib/contract/analysis-results";
import type { Bar } from "@/lib/contract/market";
import { formatDay } from "@/lib/format/date";
import { addDays, toUtcMs } from "../../trading-day";
import { buildFigure } from "../figure";
import { type Basis, type Sample, takeSample } from "./sample";

export type PeriodLength = "month" | "year";

/** One calendar month or year of a sample. */
export interface CalendarPeriod {
  /** "2018" or "2018-03". */
  key: string;
  /** Day of the level the return starts from. */
  baseOn: string;
  /** First and last day of the period that have a level. */
  on: string;
  until: string;
  /** Percent; null where the period has a single level and none before it. */
  returnPct: number | null;
  /** True where nothing before the period is known: the return starts inside it. */
  beginsLate: boolean;
  /** True where the levels stop before the period's last weekday. */
  endsEarly: boolean;
}

/** The calendar months or years of a sample, ascending, each from the last level before it. */
export function listPeriods({ days, levels, hasBase }: Sample, length: PeriodLength): CalendarPeriod[] {
  const size = length === "year" ? 4 : 7;
  const periods: CalendarPeriod[] = [];
  let base = 0;
  for (let first = hasBase ? 1 : 0; first < days.length; ) {
    const key = (days[first] as string).slice(0, size);
    const last = findLastOf(days, key, first);
    const baseOn = days[base] as string;
    periods.push({
      key,
      baseOn,
      on: days[first] as string,
      until: days[last] as string,
      returnPct: last === base ? null : ((levels[last] as number) / (levels[base] as number) - 1) * 100,
      beginsLate: baseOn.startsWith(key),
      endsEarly: last === days.length - 1 && hasWeekdayAfter(days[last] as string, size),
    });
    base = last;
    first = last + 1;
  }
  return periods;
}

/** Place of the last day from `first` on that begins with a key; days ascend. */
function findLastOf(days: readonly string[], key: string, first: number): number {
  let low = first;
  let high = days.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((days[middle] as string).startsWith(key)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** True when a later weekday belongs to the same month (7 characters) or year (4). */
function hasWeekdayAfter(day: string, size: number): boolean {
  let next = addDays(day, 1);
  while (new Date(toUtcMs(next)).getUTCDay() % 6 === 0) next = addDays(next, 1);
  return next.slice(0, size) === day.slice(0, size);
}

/** Periods that begin with a close before them, best return first; the earlier where equal. */
export function rankPeriods(periods: readonly CalendarPeriod[]): CalendarPeriod[] {
  return periods
    .filter(({ beginsLate, returnPct }) => !beginsLate && returnPct !== null)
    .sort((a, b) => (b.returnPct ?? 0) - (a.returnPct ?? 0));
}

const monthLabels = new Map<string, string>();

/** "2018", "Mar 2018". */
export function toPeriodLabel(key: string): string {
  if (key.length === 4) return key;
  const known = monthLabels.get(key);
  if (known !== undefined) return known;
  const label = formatDay(`${key}-01`, "monthYear");
  monthLabels.set(key, label);
  return label;
}

/** A period as a figure in percent; what is not whole about it stands in its convention. */
export function toPeriodFigure(period: CalendarPeriod, length: PeriodLength): Figure {
  const { key, baseOn, on, until, beginsLate, endsEarly } = period;
  const start = beginsLate
    ? `Part of the ${length}: from the close of ${formatDay(baseOn)}`
    : "From the last close before it";
  const end = endsEarly ? `, to ${formatDay(until)}` : "";
  return buildFigure({
    key: `return${key}`,
    label: toPeriodLabel(key),
    value: period.returnPct,
    unit: "percent",
    on,
    until,
    convention: period.returnPct === null ? "A single close: no return" : `${start}${end}`,
  });
}

function listFigures(
  { bars, basis = "price" }: { bars: readonly Bar[]; basis?: Basis },
  length: PeriodLength,
): Figure[] {
  const from = bars[0]?.tradedOn ?? "";
  const sample = takeSample({ bars, from, to: bars.at(-1)?.tradedOn ?? "", basis });
  return sample === null ? [] : listPeriods(sample, length).map((period) => toPeriodFigure(period, length));
}

/**
 * Return of each calendar year of the bars, percent, ascending, key "return2018": from the last close before the year to its
 * last close. A first year without a close before it runs from its own first close, and says so in its convention.
 */
export function listCalendarYears(input: { bars: readonly Bar[]; basis?: Basis }): Figure[] {
  return listFigures(input, "year");
}

/** Return of each calendar month, as `listCalendarYears` does it for years; key "return2018-03", label "Mar 2018". */
export function listCalendarMonths(input: { bars: readonly Bar[]; basis?: Basis }): Figure[] {
  return listFigures(input, "month");
}
