import { getDateFormat } from "@/lib/format/formatters";

/** The day of an instant in a zone, `YYYY-MM-DD`. */
export function toDayInZone(iso: string, timeZone: string): string {
  const parts = { year: "numeric", month: "2-digit", day: "2-digit" } as const;
  return getDateFormat("en-CA", "day", { timeZone, ...parts }).format(Date.parse(iso));
}

/** The time of day of an instant, `HH:MM`, in the zone and in UTC. */
export function toTimesInZone(iso: string, timeZone: string): string[] {
  const parts = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
  return [timeZone, "UTC"].map((zone) =>
    getDateFormat("en-GB", "time", { timeZone: zone, ...parts }).format(Date.parse(iso)),
  );
}
