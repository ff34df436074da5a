import { Card } from "./card";
import type { ResultProps } from "./result-props";
import { SourceLines } from "./source-lines";

/** The sources with how each is doing, and where the figures of what was spoken of come from. */
export function DataMeta({ data }: ResultProps<"data_meta">) {
  return (
    <Card title="Where the figures come from" simulated={data.latest?.instrument.simulated === true}>
      <ul className="flex flex-col gap-1 text-small text-ink" aria-label="Sources">
        {data.sources.map(({ label, state }) => (
          <li key={label}>{`${label}: ${state}`}</li>
        ))}
      </ul>
      {data.latest !== null && (
        <>
          <p className="text-small text-ink">{`Newest price of ${data.latest.instrument.name}`}</p>
          <SourceLines provenances={[data.latest.provenance]} />
        </>
      )}
    </Card>
  );
}
