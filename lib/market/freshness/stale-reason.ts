import type { Provenance } from "@/lib/contract/market";
import { DEFAULT_LOCALE, getDateFormat } from "@/lib/format/formatters";
import { toUtcMs } from "../trading-day";

const LONGEST_LABEL = 80;

/** A day with its weekday: `Fri, Nov 20`, with the year when asked for: `Fri, Dec 30, 2022`. */
function renderDay(day: string, withYear: boolean): string {
  const format = getDateFormat(DEFAULT_LOCALE, withYear ? "weekdayYear" : "weekday", {
    weekday: "short",
    month: "short",
    day: "numeric",
    ...(withYear ? { year: "numeric" } : {}),
    timeZone: "UTC",
  });
  return format.format(toUtcMs(day));
}

/**
 * One sentence for people on why a price is older than it should be, naming the day it is of and the day it should be
 * of. Years are named when a day is not of this year. `expected` is null where no calendar knows the exchange.
 */
export function renderStaleReason(input: {
  provenance: Pick<Provenance, "freshness" | "sourceLabel">;
  newestOn: string;
  expected: { on: string; running: boolean } | null;
  today: string;
}): string {
  const { newestOn, expected, today } = input;
  const withYear = [newestOn, expected?.on ?? today].some((day) => day.slice(0, 4) !== today.slice(0, 4));
  const has = renderDay(newestOn, withYear);
  const source = input.provenance.sourceLabel.slice(0, LONGEST_LABEL);
  if (input.provenance.freshness === "imported") {
    const last = expected ? ` The exchange's last session was ${renderDay(expected.on, withYear)}.` : "";
    return `The imported file ends on ${has}.${last}`;
  }
  if (!expected)
    return `The newest price that ${source} has is of ${has}; today is ${renderDay(today, withYear)}.`;
  const wanted = renderDay(expected.on, withYear);
  return expected.running
    ? `The session of ${wanted} is under way; ${source} has no price newer than ${has}.`
    : `The newest close should be that of ${wanted}; ${source} has ${has}.`;
}
