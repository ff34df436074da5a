import { formatDay } from "@/lib/format/date";
import { buildFigure } from "../figure";
import { listPeriods, type PeriodLength, rankPeriods, toPeriodFigure } from "../risk/calendar-periods";
import { toReturns } from "../risk/sample";
import type { Extremes, ExtremesInput } from "./span";

const TOLD = 5;
const MOST_YEARS = 60;

/** The best or worst days of a span by return from the close before, and the five of them; null with a single close. */
export function rankDays({ sample }: ExtremesInput, sign: 1 | -1): Extremes | null {
  const returns = toReturns(sample.levels);
  const order = Array.from(returns.keys())
    .sort((a, b) => sign * ((returns[b] as number) - (returns[a] as number)))
    .slice(0, TOLD);
  const word = sign > 0 ? "Best" : "Worst";
  const rows = order.map((index, place) => {
    const on = sample.days[index + 1] as string;
    return buildFigure({
      key: `dayReturn${place + 1}`,
      label: formatDay(on),
      value: (returns[index] as number) * 100,
      unit: "percent",
      on,
      convention: `Close against the close of ${formatDay(sample.days[index] as string)}`,
    });
  });
  const [first] = rows;
  return first === undefined
    ? null
    : { headline: { ...first, key: `${word.toLowerCase()}Day`, label: `${word} day` }, rows };
}

/**
 * The best or worst calendar months or years of a span, and the five of them. Those without a close before them are
 * left out, for their return is only part of one; where there are no others, they are all there is. Null without any.
 */
export function rankCalendar(input: ExtremesInput, length: PeriodLength, sign: 1 | -1): Extremes | null {
  const periods = listPeriods(input.sample, length).filter(({ returnPct }) => returnPct !== null);
  const whole = rankPeriods(periods);
  const best = whole.length > 0 ? whole : periods;
  const ordered = sign > 0 ? best : best.toReversed();
  const rows = ordered.slice(0, TOLD).map((period) => toPeriodFigure(period, length));
  const [first] = rows;
  const word = sign > 0 ? "Best" : "Worst";
  if (first === undefined) return null;
  const key = `${word.toLowerCase()}${length === "month" ? "Month" : "Year"}`;
  return { headline: { ...first, key, label: `${word} ${length}, ${first.label}` }, rows };
}

/** How many calendar years gained, and the return of each, ascending, at most the last 60; null without any return. */
export function listYears({ sample }: ExtremesInput): Extremes | null {
  const years = listPeriods(sample, "year").filter(({ returnPct }) => returnPct !== null);
  if (years.length === 0) return null;
  const gained = years.filter(({ returnPct }) => (returnPct ?? 0) > 0).length;
  return {
    headline: buildFigure({
      key: "yearsWithGain",
      label: `Calendar years with a gain, of ${years.length}`,
      value: gained,
      unit: "count",
      on: years[0]?.on ?? null,
      until: years.at(-1)?.until ?? null,
      convention: "Last close of the year against the last close before it; parts of years count as they are",
    }),
    rows: years.slice(-MOST_YEARS).map((year) => toPeriodFigure(year, "year")),
  };
}

/** Share of days that closed above the close before, with the counts; null with a single close. */
export function countDaysUp({ sample }: ExtremesInput): Extremes | null {
  const returns = toReturns(sample.levels);
  if (returns.length === 0) return null;
  const ups = returns.filter((value) => value > 0);
  const downs = returns.filter((value) => value < 0);
  const span = { on: sample.days[1] ?? null, until: sample.days.at(-1) ?? null };
  const count = (key: string, label: string, value: number) =>
    buildFigure({ key, label, value, unit: "count", ...span });
  const mean = (key: string, label: string, values: Float64Array) =>
    buildFigure({
      key,
      label,
      value:
        values.length === 0 ? null : (values.reduce((sum, value) => sum + value, 0) / values.length) * 100,
      unit: "percent",
      ...span,
      convention: values.length === 0 ? "Not told: there was none" : "Mean of simple daily returns",
    });
  return {
    headline: buildFigure({
      key: "daysUpShare",
      label: "Days up",
      value: (ups.length / returns.length) * 100,
      unit: "percent",
      ...span,
      convention: `Days that closed above the close before, of ${returns.length}; unchanged days are not up`,
    }),
    rows: [
      count("daysUp", "Days up", ups.length),
      count("daysDown", "Days down", downs.length),
      count("daysUnchanged", "Days unchanged", returns.length - ups.length - downs.length),
      mean("meanReturnUp", "Mean move on days up", ups),
      mean("meanReturnDown", "Mean move on days down", downs),
    ],
  };
}
