import type { Instrument, Provenance } from "@/lib/contract/market";
import { formatInstant } from "@/lib/format/date";
import { formatPercent } from "@/lib/format/percent";

const MOST_NAMED = 8;

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
  if (/^all /.test(label)) return `over ${label}`;
  if (/ to /.test(label)) return `from ${label}`;
  return /^(first|second) half/.test(label) ? `in the ${label}` : `in ${label}`;
}

/** The sentence that every market answer ends with: source, as-of with zone, adjustment, and whether it is simulated. */
export function sourceSentence(
  provenance: Provenance,
  subjects: Pick<Instrument, "name">[],
  age: "exact" | "oldest" = "exact",
): string {
  const { sourceLabel, delayMinutes } = provenance;
  const at = `${toAsOf(provenance)}${age === "oldest" ? " or later" : ""}`;
  const adjusted = toAdjustment(provenance);
  const delay =
    delayMinutes === null || delayMinutes === 0
      ? ""
      : `, delayed ${delayMinutes} ${delayMinutes === 1 ? "minute" : "minutes"}`;
  const stale = toStale(provenance);
  if (provenance.freshness === "simulated") {
    return `${toInvented(subjects)} (${sourceLabel}, as of ${at}; ${adjusted}).${stale}`;
  }
  return `Source: ${sourceLabel}, as of ${at}${delay}; ${adjusted}.${stale}`;
}

/** The same for what is no price: reports, announcements, headlines. */
export function reportSentence(provenance: Provenance, subject: Pick<Instrument, "name">): string {
  const { sourceLabel, freshness } = provenance;
  const at = toAsOf(provenance);
  const stale = toStale(provenance);
  if (freshness === "simulated") return `${toInvented([subject])} (${sourceLabel}, as of ${at}).${stale}`;
  return `Source: ${sourceLabel}, as of ${at}.${stale}`;
}

/**
 * One sentence for each source of several figures. Where answers of one source are of different times, the oldest is
 * told, "or later".
 */
export function sourceSentences(
  items: { instrument: Pick<Instrument, "name">; provenance: Provenance }[],
): string[] {
  const bySource = new Map<string, typeof items>();
  for (const item of items) {
    const { sourceLabel, adjustment, freshness, delayMinutes, staleReason } = item.provenance;
    const key = [sourceLabel, adjustment, freshness, delayMinutes, staleReason ?? ""].join("|");
    bySource.set(key, [...(bySource.get(key) ?? []), item]);
  }
  return [...bySource.values()].map((group) => {
    const byAge = group.map(({ provenance }) => provenance).sort((a, b) => (a.asOf < b.asOf ? -1 : 1));
    const [oldest] = byAge as [Provenance, ...Provenance[]];
    const subjects = group.map(({ instrument }) => instrument);
    return sourceSentence(oldest, subjects, byAge.at(-1)?.asOf === oldest.asOf ? "exact" : "oldest");
  });
}

/** "Yahoo Finance, as of Nov 20, 2026, 4:00 PM EST": a source in brackets behind the figure that it gave. */
export function citeSource(provenance: Provenance): string {
  return `${provenance.sourceLabel}, as of ${toAsOf(provenance)}`;
}

/** What was asked for and could not be had, a sentence each. */
export function missingSentences(missing: { name: string; reason: string }[]): string[] {
  return missing.map(({ name, reason }) => `${name} is missing: ${reason}.`);
}

function toAsOf({ asOf, timeZone }: Provenance): string {
  return formatInstant({ iso: asOf, timeZone });
}

/** Why a figure is older than it should be, as a sentence behind another; empty when it is not. */
export function toStale({ staleReason }: Provenance): string {
  return staleReason ? ` **Not up to date:** ${staleReason}` : "";
}

const listFormat = new Intl.ListFormat("en");

function toInvented(subjects: Pick<Instrument, "name">[]): string {
  const shown = subjects.slice(0, MOST_NAMED).map(({ name }) => name);
  const rest = subjects.length - shown.length;
  const names = listFormat.format(rest === 0 ? shown : [...shown, `${rest} more`]);
  return `**Simulated**: ${names} ${subjects.length === 1 ? "is" : "are"} invented and so is every figure`;
}

/** What a file's prices were adjusted for is known only when its owner said so. */
function toAdjustment({ adjustment, freshness }: Provenance): string {
  if (adjustment === "split") return "prices adjusted for splits";
  if (adjustment === "total") return "prices adjusted for splits and dividends";
  return freshness === "imported" ? "prices as in the file" : "prices as traded, not adjusted";
}
