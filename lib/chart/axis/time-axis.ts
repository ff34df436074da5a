import { type DayStyle, formatDay } from "@/lib/format/date";
import { toWeekNumber } from "@/lib/format/day-arithmetic";

/** A label on the session axis, standing at a day that has a row. */
export interface TimeTick {
  index: number;
  tradedOn: string;
  label: string;
}

interface Step {
  /** Equal for days of one period. */
  period: (day: string) => string;
  style: DayStyle;
}

const yearOf = (day: string) => Number(day.slice(0, 4));
const monthOf = (day: string) => Number(day.slice(5, 7)) - 1;
const weekOf = (day: string) => String(toWeekNumber(day));
const months = (count: number): Step => ({
  period: (day) => String(Math.floor((yearOf(day) * 12 + monthOf(day)) / count)),
  style: "month",
});
const years = (count: number): Step => ({
  period: (day) => String(Math.floor(yearOf(day) / count)),
  style: "year",
});

/** From fine to coarse: days, weeks, months, quarters, half years, years. */
const steps: Step[] = [
  { period: (day) => day, style: "dayMonth" },
  { period: weekOf, style: "dayMonth" },
  months(1),
  months(2),
  months(3),
  months(6),
  ...[1, 2, 5, 10, 20, 50].map(years),
];

function startsOf(days: readonly string[], step: Step): number[] {
  const starts: number[] = [];
  let previous: string | null = null;
  for (let i = 0; i < days.length; i++) {
    const period = step.period(days[i] ?? "");
    // The first row rarely stands at the start of its period; only single days may be named there.
    if (period !== previous && (i > 0 || step === steps[0])) starts.push(i);
    previous = period;
  }
  return starts;
}

/** Months name their year once: on the first label, and in place of January's name. */
function labelOf({ day, style, before }: { day: string; style: DayStyle; before: string | null }): string {
  if (style !== "month") return formatDay(day, style);
  if (before === null) return formatDay(day, "monthYear");
  return yearOf(day) !== yearOf(before) ? formatDay(day, "year") : formatDay(day, "month");
}

/**
 * Labels for a session axis (one equal step per row, whatever the calendar distance): the finest of days, weeks,
 * months, quarters and years that needs at most `count` labels, each at the first row of its period.
 */
export function prepareTimeTicks({
  days,
  count = 6,
}: {
  days: readonly string[];
  count?: number;
}): TimeTick[] {
  for (const step of steps) {
    const starts = startsOf(days, step);
    if (starts.length > count) continue;
    if (starts.length < 2 && days.length > 1) return endTicks(days);
    return starts.map((index, i) => {
      const before = i > 0 ? (days[starts[i - 1] ?? 0] ?? null) : null;
      const day = days[index] ?? "";
      return { index, tradedOn: day, label: labelOf({ day, style: step.style, before }) };
    });
  }
  return endTicks(days);
}

function endTicks(days: readonly string[]): TimeTick[] {
  return [0, days.length - 1].map((index) => {
    const tradedOn = days[index] ?? "";
    return { index, tradedOn, label: formatDay(tradedOn, "dayMonth") };
  });
}
