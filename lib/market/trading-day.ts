import { toDayInZone } from "@/lib/format/day-arithmetic";

export { addDays, countDays, toUtcMs } from "@/lib/format/day-arithmetic";

/**
 * The calendar day, `YYYY-MM-DD`, that an instant falls on in an IANA zone. A bar's day is told in the exchange's zone:
 * 2022-03-27T22:00Z is already the 28th in Paris. Throws `RangeError` for a zone that does not exist.
 */
export function toTradedOn(input: { atMs: number; timeZone: string }): string {
  return toDayInZone(input);
}
