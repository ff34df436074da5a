/** Making a formatter costs more than a hundred uses of it; there are as many as zones that occur. */
const days = new Map<string, Intl.DateTimeFormat>();
const times = new Map<string, Intl.DateTimeFormat>();
const MOST_KEPT = 200;

function get(
  kept: Map<string, Intl.DateTimeFormat>,
  timeZone: string,
  make: () => Intl.DateTimeFormat,
): Intl.DateTimeFormat {
  const known = kept.get(timeZone) ?? make();
  if (kept.size < MOST_KEPT) kept.set(timeZone, known);
  return known;
}

/** The day of an instant in a zone, `YYYY-MM-DD`. */
export function toDayInZone(iso: string, timeZone: string): string {
  const format = get(
    days,
    timeZone,
    () => new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }),
  );
  return format.format(new Date(iso));
}

/** The time of day of an instant, `HH:MM`, in the zone and in UTC. */
export function toTimesInZone(iso: string, timeZone: string): string[] {
  return [timeZone, "UTC"].map((zone) =>
    get(
      times,
      zone,
      () =>
        new Intl.DateTimeFormat("en-GB", {
          timeZone: zone,
          hour: "2-digit",
          minute: "2-digit",
          hourCycle: "h23",
        }),
    ).format(new Date(iso)),
  );
}
