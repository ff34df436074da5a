"use client";

import Link from "next/link";
import { Button } from "@/components/ui/button";
import { toIntentHref } from "../list/intent-href";
import { useVerbs } from "../verbs";

/** Two intents that are mixed up. */
export interface ConfusionModel {
  intent: string;
  read: string;
  count: number;
  examples: { key: string; text: string }[];
}

/** Which intents are taken for which, with the sentences; `isMeasured` false before the whole model has been checked. */
export function Mistakes({
  confusions,
  isMeasured,
  total,
}: {
  confusions: ConfusionModel[];
  isMeasured: boolean;
  total: number;
}) {
  const { verbs, run } = useVerbs();
  const wrong = confusions.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className="space-y-3 text-small">
      <div className="flex flex-wrap items-center gap-3">
        <p className="min-w-0 flex-1 basis-72 text-muted">
          {isMeasured
            ? `${wrong.toLocaleString("en-US")} of ${total.toLocaleString("en-US")} examples are read as another intent by a model that has not learned from them.`
            : "Only your own intents have been checked so far. Checking all takes half a minute or more; the site goes on answering."}
        </p>
        {isMeasured ? null : (
          <Button onClick={() => void run(verbs.train, { what: "mistakes" })}>Check all intents</Button>
        )}
      </div>
      {confusions.length === 0 && isMeasured ? <p>Nothing is mixed up.</p> : null}
      <ul className="divide-y">
        {confusions.map(({ intent, read, count, examples }) => (
          <li key={`${intent} ${read}`}>
            <details>
              <summary className="flex min-h-9 flex-wrap items-center gap-x-2">
                <span className="w-10 text-right font-mono">{count}</span>
                <span className="font-medium">{intent}</span>
                <span className="text-muted">read as</span>
                <span className="font-medium">{read}</span>
              </summary>
              <ul className="mb-2 ml-12 list-disc space-y-0.5 pl-4 text-muted">
                {examples.map(({ key, text }) => (
                  <li key={key}>{text}</li>
                ))}
              </ul>
              <Link
                href={toIntentHref(intent)}
                className="mb-2 ml-12 inline-block text-accent hover:underline"
              >
                Open {intent}
              </Link>
            </details>
          </li>
        ))}
      </ul>
    </div>
  );
}
