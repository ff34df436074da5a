import { toUtcMs } from "@/lib/format/day-arithmetic";
import { getDateFormat } from "@/lib/format/formatters";

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** Milliseconds that a zone's wall clock is ahead of UTC at an instant: -5 hours in New York in winter. */
function offsetAt({ atMs, timeZone }: { atMs: number; timeZone: string }): number {
  const format = getDateFormat("en-US", "wall", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
  const part: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(atMs)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(atMs / 1000) * 1000;
}

/** Minutes from midnight of `HH:MM`, up to `24:00`. */
function toMinutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/**
 * The wall clock of one day in a zone: gives the instant at which it shows a time (`HH:MM`, up to `24:00`), by the
 * zone's own rules for summer time. A time that the clock skips is read as by a clock that was not turned; one that it
 * shows twice is its first. Throws `RangeError` for an unknown zone and for what is no day.
 */
export function createWallClock({
  day,
  timeZone,
}: {
  day: string;
  timeZone: string;
}): (time: string) => number {
  const dayMs = toUtcMs(day);
  if (Number.isNaN(dayMs)) throw new RangeError(`not a day: ${day.slice(0, 40)}`);
  const before = offsetAt({ atMs: dayMs - DAY_MS, timeZone });
  const after = offsetAt({ atMs: dayMs + 2 * DAY_MS, timeZone });
  return (time) => {
    const wallMs = dayMs + toMinutes(time) * MINUTE_MS;
    const early = wallMs - before;
    if (before === after || offsetAt({ atMs: early, timeZone }) === before) return early;
    const late = wallMs - after;
    return offsetAt({ atMs: late, timeZone }) === after ? late : early;
  };
}

/** The instant of one time of a day; see `createWallClock`. */
export function toInstant({ day, time, timeZone }: { day: string; time: string; timeZone: string }): number {
  return createWallClock({ day, timeZone })(time);
}

/** First instant of a day and of the day after it, in a zone. */
export function toDayBounds(input: { day: string; timeZone: string }): { fromMs: number; untilMs: number } {
  const at = createWallClock(input);
  return { fromMs: at("00:00"), untilMs: at("24:00") };
}
