import { toZonedDay } from "@/lib/format/date";

/** Hour at which a session is taken to end in its exchange's zone, for sources that name days but no times. */
const CLOSE_HOUR = 16;

/**
 * The instant a day's session ended, ISO 8601 with `Z`: 16:00 in the zone, summer time included.
 * `2026-11-20` in New York is `2026-11-20T21:00:00.000Z`. An unknown zone is read as UTC.
 */
export function toCloseInstant({ day, timeZone }: { day: string; timeZone: string }): string {
  const wantedMs = Date.parse(`${day}T${CLOSE_HOUR}:00:00Z`);
  const zoned = toZonedDay({ iso: new Date(wantedMs).toISOString(), timeZone });
  if (!zoned) throw new RangeError(`not a day: ${day.slice(0, 40)}`);
  const shownMs = Date.parse(`${zoned.day}T00:00:00Z`) + Math.round(zoned.hour * 60) * 60_000;
  return new Date(wantedMs - (shownMs - wantedMs)).toISOString();
}
