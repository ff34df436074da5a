"use client";

import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import type { Figures, TeachVersion } from "@/lib/contract/teaching/teaching";
import { formatInstant } from "@/lib/format/date";
import { useVerbs } from "../verbs";

const words = { promoted: "taken over", refused: "refused", failed: "failed" } as const;

/** Every version with its figures beside those of the one before it; the way back to any that has answered. */
export function Versions({ versions, isUntaught }: { versions: TeachVersion[]; isUntaught: boolean }) {
  const { verbs, run } = useVerbs();
  return (
    <ul className="divide-y">
      {versions.map((version) => (
        <li key={version.number} className="space-y-1.5 py-3">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <h3 className="font-medium">Version {version.number}</h3>
            <Badge tone={version.isActive ? "good" : version.outcome === "promoted" ? "plain" : "warn"}>
              {version.isActive ? "✓ answers now" : words[version.outcome]}
            </Badge>
            <span className="text-micro text-faint">
              {formatInstant({ iso: version.createdAt, timeZone: "UTC" })}
            </span>
            {version.outcome === "promoted" && !version.isActive ? (
              <span className="ml-auto">
                <Button onClick={() => void run(verbs.rollBack, { number: version.number })}>
                  Roll back to version {version.number}
                </Button>
              </span>
            ) : null}
          </div>
          <p className="max-w-3xl text-small text-muted">{version.reason}</p>
          {version.figures === null ? null : <Comparison figures={version.figures} />}
        </li>
      ))}
      <li className="flex flex-wrap items-center gap-3 py-3">
        <h3 className="font-medium">The model as it came</h3>
        {isUntaught ? (
          <Badge tone="good">✓ answers now</Badge>
        ) : (
          <span className="ml-auto">
            <Button onClick={() => void run(verbs.rollBack, { number: null })}>
              Roll back to the model as it came
            </Button>
          </span>
        )}
      </li>
    </ul>
  );
}

function Comparison({ figures }: { figures: Figures }) {
  const { product, taken, own, before, lost, won, trainMs, worse } = figures;
  const rows = [
    { name: "Your examples understood", now: own.right, earlier: before?.ownRight ?? 0, of: own.count },
    { name: "Others taken by your intents", now: taken, earlier: before?.taken ?? 0, of: product.count },
    ...(product.right === null
      ? []
      : [
          {
            name: "Others understood",
            now: product.right,
            earlier: (before?.right ?? 0) - (before?.ownRight ?? 0),
            of: product.count,
          },
        ]),
  ];
  return (
    <details className="text-small">
      <summary className="min-h-6 text-accent">Figures</summary>
      <table className="mt-1 w-full max-w-xl">
        <thead className="text-micro text-faint">
          <tr>
            <th scope="col" className="text-left font-normal">
              Cross-validated on the same examples
            </th>
            <th scope="col" className="text-right font-normal">
              this one
            </th>
            <th scope="col" className="text-right font-normal">
              before
            </th>
            <th scope="col" className="text-right font-normal">
              of
            </th>
          </tr>
        </thead>
        <tbody className="divide-y">
          {rows.map(({ name, now, earlier, of }) => (
            <tr key={name}>
              <th scope="row" className="py-1 text-left font-normal">
                {name}
              </th>
              {[now, earlier, of].map((value, at) => (
                <td key={["now", "earlier", "of"][at]} className="py-1 text-right font-mono">
                  {value.toLocaleString("en-US")}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-1 text-muted">
        Of what both had learned: {lost} gone wrong, {won} gone right. Trained in{" "}
        {(trainMs / 1000).toFixed(1)} s.
      </p>
      {worse.length === 0 ? null : (
        <ul className="mt-1 list-disc pl-5 text-muted">
          {worse.map(({ text, intent, read }) => (
            <li key={text}>
              “{text}” ({intent}) would be read as {read === "" ? "nothing" : read}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
