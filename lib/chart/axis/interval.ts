import type { ChartModel } from "@/lib/contract/chart-model";
import type { Instrument, Interval, Provenance } from "@/lib/contract/market";
import { formatDay, toZonedDay } from "@/lib/format/date";
import { addDays, toUtcMs, toWeekday, toWeekNumber } from "@/lib/format/day-arithmetic";

const FRIDAY = 5;

/** A bar's day for people: `Mar 16, 2021`, `Week of Mar 15, 2021`, `Mar 2021`. */
export function toBarLabel({ tradedOn, interval }: { tradedOn: string; interval: Interval }): string {
  if (interval === "1mo") return formatDay(tradedOn, "monthYear");
  return interval === "1wk" ? `Week of ${formatDay(tradedOn)}` : formatDay(tradedOn);
}

/** Equal for two days of one bar: the day itself, its week (Monday to Sunday), or its month. Sorts by time. */
export function toBucketKey({ tradedOn, interval }: { tradedOn: string; interval: Interval }): string {
  if (interval === "1mo") return tradedOn.slice(0, 7);
  return interval === "1wk" ? String(toWeekNumber(tradedOn)).padStart(6, "0") : tradedOn;
}

function isDayOpen({ hour, instrument }: { hour: number; instrument: Instrument }): boolean {
  if (instrument.kind === "crypto") return true;
  // Closing hours of other exchanges are not known here: nothing is claimed about them.
  return instrument.timeZone === "America/New_York" && hour < 16;
}

function hasLaterWeekday(day: string): boolean {
  const month = day.slice(0, 7);
  for (let later = addDays(day, 1); later.startsWith(month); later = addDays(later, 1)) {
    if (toWeekday(later) % 6 !== 0) return true;
  }
  return false;
}

/**
 * True when the last bar is known to be still in the making at `asOf`: a New York session before 16:00, a coin's
 * current day, a week before its Friday is over, a month with weekdays to come. False where it cannot be known.
 */
export function isLastBarUnfinished({
  tradedOn,
  interval,
  instrument,
  provenance,
}: {
  tradedOn: string;
  interval: ChartModel["interval"];
  instrument: Instrument;
  provenance: Provenance;
}): boolean {
  const at = toZonedDay({ iso: provenance.asOf, timeZone: instrument.timeZone });
  if (!at || Number.isNaN(toUtcMs(tradedOn))) return false;
  const current = provenance.freshness === "live" || provenance.freshness === "delayed";
  const open = current && isDayOpen({ hour: at.hour, instrument });
  if (interval === "1d") return open && at.day === tradedOn;
  if (interval === "1wk") {
    // Sunday ends the week here, and is 0.
    const weekday = toWeekday(at.day);
    const ahead = weekday >= 1 && weekday < FRIDAY;
    return toWeekNumber(at.day) === toWeekNumber(tradedOn) && (ahead || (weekday === FRIDAY && open));
  }
  return at.day.slice(0, 7) === tradedOn.slice(0, 7) && (hasLaterWeekday(at.day) || open);
}
