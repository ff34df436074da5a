/** The day of an instant in a zone, `YYYY-MM-DD`. */
export function toDayInZone(iso: string, timeZone: string): string {
  return new Intl.DateTimeFormat("en-CA", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).format(new Date(iso));
}

/** The time of day of an instant, `HH:MM`, in the zone and in UTC. */
export function toTimesInZone(iso: string, timeZone: string): string[] {
  return [timeZone, "UTC"].map((zone) =>
    new Intl.DateTimeFormat("en-GB", {
      timeZone: zone,
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    }).format(new Date(iso)),
  );
}
