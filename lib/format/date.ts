import { DEFAULT_LOCALE, getDateFormat } from "./formatters";

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

const dayStyles = {
  full: { day: "numeric", month: "short", year: "numeric" },
  dayMonth: { day: "numeric", month: "short" },
  month: { month: "short" },
  monthYear: { month: "short", year: "numeric" },
  year: { year: "numeric" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type DayStyle = keyof typeof dayStyles;

/**
 * A calendar day for people: `2021-03-16` is `Mar 16, 2021`; other styles give `Mar 16`, `Mar`, `Mar 2021`, `2021`.
 * No time zone is applied: a day stays the day it is. Text that is not a day comes back unchanged.
 */
export function formatDay(day: string, style: DayStyle = "full", locale: string = DEFAULT_LOCALE): string {
  const parts = DAY.exec(day);
  if (!parts) return day;
  const ms = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
  return getDateFormat(locale, style, { ...dayStyles[style], timeZone: "UTC" }).format(ms);
}

function knownZone(timeZone: string, locale: string): string {
  try {
    getDateFormat(locale, "full", { ...dayStyles.full, timeZone });
    return timeZone;
  } catch (error) {
    if (error instanceof RangeError) return "UTC";
    throw error;
  }
}

/**
 * An instant in a zone, with the zone's name: `Nov 20, 2026, 4:00 PM EST`. An unknown zone is told in UTC, and says
 * UTC; text that is not an instant comes back unchanged.
 */
export function formatInstant({
  iso,
  timeZone,
  locale = DEFAULT_LOCALE,
}: {
  iso: string;
  timeZone: string;
  locale?: string;
}): string {
  const ms = Date.parse(iso);
  if (Number.isNaN(ms)) return iso;
  const format = getDateFormat(locale, "instant", {
    ...dayStyles.full,
    hour: "numeric",
    minute: "2-digit",
    timeZoneName: "short",
    timeZone: knownZone(timeZone, locale),
  });
  // Some ICU versions put narrow spaces before AM and PM: the server's text and the browser's have to be the same.
  return format.format(ms).replace(/[\u00a0\u202f]/g, " ");
}

/** The calendar day (`YYYY-MM-DD`) and hour of day (0 to 24, with fraction) of an instant in a zone; null if unreadable. */
export function toZonedDay({ iso, timeZone }: { iso: string; timeZone: string }) {
  const ms = Date.parse(iso);
  if (Number.isNaN(ms)) return null;
  const format = getDateFormat("en-US", "parts", {
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone: knownZone(timeZone, "en-US"),
  });
  const part: Record<string, string> = {};
  for (const { type, value } of format.formatToParts(ms)) part[type] = value;
  return {
    day: `${part.year}-${part.month}-${part.day}`,
    hour: Number(part.hour) + Number(part.minute) / 60,
  };
}
