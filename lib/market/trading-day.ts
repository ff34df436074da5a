const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  formatters.set(timeZone, made);
  return made;
}

/**
 * The calendar day, `YYYY-MM-DD`, that an instant falls on in an IANA zone. A bar's day is told in the exchange's zone:
 * 2022-03-27T22:00Z is already the 28th in Paris. Throws `RangeError` for a zone that does not exist.
 */
export function toTradedOn(input: { atMs: number; timeZone: string }): string {
  return formatterOf(input.timeZone).format(input.atMs);
}

/** The day a number of calendar days later (earlier when negative). `addDays("2021-03-01", -1)` is `2021-02-28`. */
export function addDays(day: string, days: number): string {
  return new Date(toUtcMs(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Midnight UTC of a day, in milliseconds; a number to compare and subtract days with, not an instant of trading. */
export function toUtcMs(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** Calendar days from one day to another; negative when the second is earlier. */
export function countDays(input: { from: string; to: string }): number {
  return Math.round((toUtcMs(input.to) - toUtcMs(input.from)) / 86_400_000);
}
