import type { Provenance, SessionState } from "@/lib/contract/market";
import { formatDay, formatInstant, toZonedDay } from "./date";
import { DEFAULT_LOCALE } from "./formatters";

const adjustments: Record<Provenance["adjustment"], string> = {
  raw: "as traded, not adjusted",
  split: "split-adjusted",
  total: "adjusted for splits and dividends",
};

/** What the line is made of: a provenance, or what a figure in words keeps of it. */
type Told = Omit<Provenance, "sourceId" | "sourceUrl">;

function freshnessOf(provenance: Told): string {
  switch (provenance.freshness) {
    case "live":
      return "live";
    case "delayed":
      return provenance.delayMinutes === null ? "delayed" : `delayed ${provenance.delayMinutes} min`;
    case "end_of_day":
      return "end of day";
    case "imported":
      return "imported";
    case "simulated":
      return "invented prices";
  }
}

const sessions: Record<SessionState, string | null> = {
  pre: "before the opening bell",
  regular: "market open",
  post: "after the closing bell",
  break: "midday break",
  closed: "market closed",
  always: null,
};

/** When the figures are true: a day for an imported file, which has no times; else the instant in the answer's zone. */
function asOfText(provenance: Told, locale: string): string {
  const { asOf: iso, timeZone } = provenance;
  const zoned = provenance.freshness === "imported" ? toZonedDay({ iso, timeZone }) : null;
  return zoned ? formatDay(zoned.day, "full", locale) : formatInstant({ iso, timeZone, locale });
}

/**
 * One line that says where figures come from:
 * `Yahoo Finance · as of Nov 20, 2026, 4:00 PM EST · delayed 15 min · market closed · split-adjusted`.
 */
export function formatProvenance(provenance: Told, locale: string = DEFAULT_LOCALE): string {
  return [
    provenance.sourceLabel,
    `as of ${asOfText(provenance, locale)}`,
    freshnessOf(provenance),
    provenance.session ? sessions[provenance.session] : null,
    adjustments[provenance.adjustment],
  ]
    .filter((part) => part !== null)
    .join(" · ");
}
