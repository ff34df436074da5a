import { SourceLine } from "@/components/charts/source-line";
import type { Provenance } from "@/lib/contract/market";

/** One line for each source of several figures; of answers of different times, the oldest. */
export function SourceLines({ provenances }: { provenances: Provenance[] }) {
  const oldest = new Map<string, Provenance>();
  for (const provenance of provenances) {
    const { sourceLabel, adjustment, freshness, staleReason } = provenance;
    const key = [sourceLabel, adjustment, freshness, staleReason ?? ""].join("|");
    const known = oldest.get(key);
    if (known === undefined || provenance.asOf < known.asOf) oldest.set(key, provenance);
  }
  return [...oldest].map(([key, provenance]) => <SourceLine key={key} provenance={provenance} />);
}
