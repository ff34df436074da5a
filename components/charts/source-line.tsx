import { Badge } from "@/components/ui/badge";
import type { Provenance } from "@/lib/contract/market";
import { formatProvenance } from "@/lib/format/provenance";

/** Where figures come from, as of when, and how they are adjusted; the source's own page where it has one. */
export function SourceLine({ provenance }: { provenance: Provenance }) {
  const line = formatProvenance(provenance);
  const rest = line.slice(provenance.sourceLabel.length);
  return (
    <p className="text-micro text-faint">
      {provenance.staleReason && (
        <>
          <StaleBadge /> <span className="text-warn">{provenance.staleReason}</span>{" "}
        </>
      )}
      {provenance.sourceUrl ? (
        <a href={provenance.sourceUrl} target="_blank" rel="noopener noreferrer" className="underline">
          {provenance.sourceLabel}
        </a>
      ) : (
        provenance.sourceLabel
      )}
      {rest}
    </p>
  );
}

/** Stands before the source of a figure that is older than it should be; the reason follows it in words. */
function StaleBadge() {
  return <Badge tone="warn">Not up to date</Badge>;
}

/** Stands wherever figures of the demo market stand. */
export function SimulatedBadge() {
  return <Badge tone="warn">Simulated</Badge>;
}
