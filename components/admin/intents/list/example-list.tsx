"use client";

import { X } from "lucide-react";
import { type FormEvent, useId, useState } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import type { TeachExample } from "@/lib/contract/teaching/teaching";
import { field } from "../field";
import { useVerbs } from "../verbs";
import { type IntentChoice, IntentSelect } from "./intent-select";

const sources = { seed: null, owner: "yours", labelled: "labelled", imported: "imported" } as const;

/** An intent's examples: each can be moved or removed, and that undone. */
export function ExampleList({ examples, choices }: { examples: TeachExample[]; choices: IntentChoice[] }) {
  const { verbs, run } = useVerbs();
  return (
    <ul className="divide-y text-small">
      {examples.map(({ key, text, intent, source }) => (
        <li key={key} className="flex flex-wrap items-center gap-x-2 py-1">
          <span className="min-w-0 flex-1 basis-56 break-words">
            {text} {sources[source] === null ? null : <Badge>{sources[source]}</Badge>}
          </span>
          <span className="ml-auto flex items-center gap-1">
            <IntentSelect
              label={`Move “${text}” to`}
              choices={choices}
              value={intent}
              onChoose={(chosen) => void run(verbs.relabel, { key, intent: chosen })}
            />
            <Button
              kind="quiet"
              shape="icon"
              aria-label={`Remove “${text}”`}
              onClick={() => void run(verbs.removeExamples, { keys: [key] })}
            >
              <X aria-hidden size={15} />
            </Button>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Adds what is pasted, one example a line. */
export function AddExamples({ intent }: { intent: string }) {
  const id = useId();
  const [lines, setLines] = useState("");
  const [busy, setBusy] = useState(false);
  const { verbs, run } = useVerbs();

  async function onSubmit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setBusy(true);
    const { ok } = await run(verbs.addLines, { intent, lines });
    if (ok) setLines("");
    setBusy(false);
  }

  return (
    <form onSubmit={(event) => void onSubmit(event)} className="space-y-2">
      <label htmlFor={id} className="block text-small font-medium">
        Add examples, one a line
        <textarea
          id={id}
          rows={4}
          required
          value={lines}
          onChange={(event) => setLines(event.target.value)}
          className={`${field} font-mono`}
        />
      </label>
      <Button type="submit" disabled={busy}>
        {busy ? "Adding …" : "Add"}
      </Button>
    </form>
  );
}
