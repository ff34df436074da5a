"use client";

import { type FormEvent, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { apiScopes, scopeNotes } from "@/lib/contract/rest/scopes";
import { fieldClass } from "../knowledge/field-class";

/** Name and scopes of a new key. `onMade` is given the key itself, which nobody can read again. */
export function KeyForm({ onMade }: { onMade: (secret: string) => void }) {
  const id = useId();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);

  async function onSubmit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const element = event.currentTarget;
    const form = new FormData(element);
    setBusy(true);
    const made = await makeKey({
      name: String(form.get("name") ?? ""),
      scopes: form.getAll("scopes").map(String),
    });
    setBusy(false);
    setTrouble(made.ok ? null : made.reason);
    if (!made.ok) return;
    element.reset();
    onMade(made.secret);
  }

  return (
    <form onSubmit={onSubmit} className="space-y-3 rounded-card border bg-surface p-4">
      <h2 className="eyebrow">A new key</h2>
      <label htmlFor={`${id}-name`} className="block text-small font-medium">
        Name <span className="font-normal text-faint">(who will use it)</span>
        <input id={`${id}-name`} name="name" required maxLength={80} className={fieldClass} />
      </label>
      <fieldset>
        <legend className="text-small font-medium">It may</legend>
        {apiScopes.map((scope) => (
          <label key={scope} className="flex min-h-9 items-center gap-2 text-small">
            <input type="checkbox" name="scopes" value={scope} defaultChecked className="size-4" />
            <span>
              <span className="font-mono">{scope}</span>: {scopeNotes[scope]}
            </span>
          </label>
        ))}
      </fieldset>
      <Button kind="solid" type="submit" disabled={busy}>
        Make key
      </Button>
      <p role="status" className="text-small text-warn empty:hidden">
        {trouble}
      </p>
    </form>
  );
}

type Made = { ok: true; secret: string } | { ok: false; reason: string };

async function makeKey(fields: { name: string; scopes: string[] }): Promise<Made> {
  try {
    const response = await fetch("/api/admin/keys", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(fields),
    });
    const answer = (await response.json()) as { secret?: string; title?: string; detail?: string };
    if (answer.secret !== undefined) return { ok: true, secret: answer.secret };
    return { ok: false, reason: answer.detail ?? answer.title ?? "The key was not made." };
  } catch (cause) {
    console.info("The server could not be reached.", cause);
    return { ok: false, reason: "The server could not be reached. No key was made." };
  }
}
