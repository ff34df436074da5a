"use client";

import { type FormEvent, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import type { Audience } from "@/lib/contract/knowledge/documents";
import { fieldClass } from "../field-class";

/** What is told of a collection. */
export interface CollectionFields {
  name: string;
  purpose: string;
  audience: Audience;
  widgetIds: string[];
}

const audienceNames: Record<Audience, string> = {
  everyone: "everyone who asks",
  widgets: "visitors of certain widgets",
  owner: "nobody but you",
};

/** Name, purpose and audience of a collection, new or known. `onSave` gives what went wrong, or null. */
export function CollectionForm({
  initial,
  onSave,
  onCancel,
}: {
  initial: CollectionFields | null;
  onSave: (fields: CollectionFields) => Promise<string | null>;
  onCancel: () => void;
}) {
  const id = useId();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [audience, setAudience] = useState<Audience>(initial?.audience ?? "everyone");

  async function onSubmit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    const read = (name: string) => String(form.get(name) ?? "");
    const told = await onSave({
      ...{ name: read("name"), purpose: read("purpose"), audience },
      widgetIds: read("widgetIds")
        .split(/[\s,]+/)
        .filter((widgetId) => widgetId !== ""),
    });
    setTrouble(told);
    setBusy(false);
  }

  return (
    <form onSubmit={onSubmit} className="space-y-3 rounded-card border bg-surface p-4">
      <div className="grid gap-3 sm:grid-cols-[1fr_2fr]">
        <label htmlFor={`${id}-name`} className="text-small font-medium">
          Name
          <input
            id={`${id}-name`}
            name="name"
            required
            maxLength={80}
            defaultValue={initial?.name ?? ""}
            className={fieldClass}
          />
        </label>
        <label htmlFor={`${id}-purpose`} className="text-small font-medium">
          What it is about <span className="font-normal text-faint">(told when nothing is found)</span>
          <input
            id={`${id}-purpose`}
            name="purpose"
            maxLength={200}
            defaultValue={initial?.purpose ?? ""}
            className={fieldClass}
          />
        </label>
        <label htmlFor={`${id}-audience`} className="text-small font-medium">
          Answers
          <select
            id={`${id}-audience`}
            value={audience}
            onChange={(event) => setAudience(event.target.value as Audience)}
            className={fieldClass}
          >
            {Object.entries(audienceNames).map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {audience === "widgets" ? (
          <label htmlFor={`${id}-widgets`} className="text-small font-medium">
            Ids of the widgets <span className="font-normal text-faint">(separated by commas)</span>
            <input
              id={`${id}-widgets`}
              name="widgetIds"
              required
              maxLength={2000}
              defaultValue={initial?.widgetIds.join(", ") ?? ""}
              className={`${fieldClass} font-mono`}
            />
          </label>
        ) : null}
      </div>
      <div className="flex gap-2">
        <Button kind="solid" type="submit" disabled={busy}>
          {initial === null ? "Make collection" : "Save"}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
      <p role="status" className="text-small text-warn empty:hidden">
        {trouble}
      </p>
    </form>
  );
}
