import type { Instrument, Provenance } from "@/lib/contract/market";
import { formatInstant } from "@/lib/format/date";
import { formatPercent } from "@/lib/format/percent";

/** "Microsoft (MSFT)". */
export function nameOf({ name, symbol }: Pick<Instrument, "name" | "symbol">): string {
  return name === symbol ? symbol : `${name} (${symbol})`;
}

/** "rose 12.3%", "fell 4.0%", "did not move": a verb for a simple return in percent. */
export function moveOf(pct: number): string {
  const shown = formatPercent({ pct: Math.abs(pct), signed: false });
  if (Math.abs(pct) < 0.005) return "did not move";
  return `${pct > 0 ? "rose" : "fell"} ${shown}`;
}

/** The sentence that every market answer ends with: source, as-of with zone, adjustment, and whether it is simulated. */
export function sourceSentence(provenance: Provenance): string {
  const at = formatInstant({ iso: provenance.asOf, timeZone: provenance.timeZone });
  const adjusted = {
    raw: "prices as they were, not adjusted",
    split: "prices adjusted for splits",
    total: "prices adjusted for splits and dividends",
  }[provenance.adjustment];
  const delay =
    provenance.delayMinutes === null || provenance.delayMinutes === 0
      ? ""
      : `, delayed ${provenance.delayMinutes} minutes`;
  if (provenance.freshness === "simulated") {
    return `**Simulated**: this company is invented and so is every figure (${provenance.sourceLabel}, as of ${at}; ${adjusted}).`;
  }
  return `Source: ${provenance.sourceLabel}, as of ${at}${delay}; ${adjusted}.`;
}
