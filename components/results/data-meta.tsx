import { formatProvenance } from "@/lib/format/provenance";
import { Card } from "./card";
import type { ResultProps } from "./result-props";

/** The sources with how each is doing, and where the figures of what was spoken of come from. */
export function DataMeta({ data }: ResultProps<"data_meta">) {
  return (
    <Card title="Where the figures come from">
      <ul className="flex flex-col gap-1 text-small text-ink" aria-label="Sources">
        {data.sources.map(({ label, state }) => (
          <li key={label}>{`${label}: ${state}`}</li>
        ))}
      </ul>
      {data.latest !== null && (
        <p className="text-micro text-faint">
          {`${data.latest.instrument.name}: ${formatProvenance(data.latest.provenance)}`}
        </p>
      )}
    </Card>
  );
}
