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

/** A span's label as it stands behind a verb: "in 2021", "this year", "over the past 5 years", "since March 2020". */
export function inPeriod(label: string): string {
  if (/^(this|last|next|today|yesterday|since|after|before|until)\b/.test(label)) return label;
  if (/^past /.test(label)) return `over the ${label}`;
  if (/^all /.test(label)) return "over all available data";
  if (/ to /.test(label)) return `from ${label}`;
  return /^(first|second) half/.test(label) ? `in the ${label}` : `in ${label}`;
}

/** The sentence that every market answer ends with: source, as-of with zone, adjustment, and whether it is simulated. */
export function sourceSentence(provenance: Provenance, subjects: Pick<Instrument, "name">[]): string {
  const at = formatInstant({ iso: provenance.asOf, timeZone: provenance.timeZone });
  const adjusted = toAdjustment(provenance);
  const delay =
    provenance.delayMinutes === null || provenance.delayMinutes === 0
      ? ""
      : `, delayed ${provenance.delayMinutes} minutes`;
  if (provenance.freshness === "simulated") {
    const names = new Intl.ListFormat("en").format(subjects.map(({ name }) => name));
    return `**Simulated**: ${names} ${subjects.length === 1 ? "is" : "are"} invented and so is every figure (${provenance.sourceLabel}, as of ${at}; ${adjusted}).`;
  }
  return `Source: ${provenance.sourceLabel}, as of ${at}${delay}; ${adjusted}.`;
}

/** What a file's prices were adjusted for is known only when its owner said so. */
function toAdjustment({ adjustment, freshness }: Provenance): string {
  if (adjustment === "split") return "prices adjusted for splits";
  if (adjustment === "total") return "prices adjusted for splits and dividends";
  return freshness === "imported" ? "prices as in the file" : "prices as traded, not adjusted";
}
