"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import {
  CUSTOM_PREFIX,
  type CustomAnswer,
  type CustomIntent,
  customAnswerKinds,
} from "@/lib/contract/teaching/custom-intents";
import { field } from "../field";
import { useVerbs } from "../verbs";
import { AnswerFields } from "./answer-fields";
import { toIntentHref } from "./intent-href";

const EMPTY: Record<CustomAnswer["kind"], CustomAnswer> = {
  text: { kind: "text", text: "", buttons: [] },
  documents: { kind: "documents", collection: "" },
  connector: { kind: "connector", connector: "" },
  handoff: { kind: "handoff", text: "" },
};

/** Makes an intent with its first examples, or changes one: title, answer, on or off. */
export function IntentForm({ intent }: { intent: CustomIntent | null }) {
  const id = useId();
  const router = useRouter();
  const { verbs, run } = useVerbs();
  const [answer, setAnswer] = useState<CustomAnswer>(intent?.answer ?? EMPTY.text);
  const [busy, setBusy] = useState(false);

  async function onSubmit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const title = String(form.get("title") ?? "");
    const slug = intent?.slug ?? toSlug(title);
    setBusy(true);
    const enabled = intent === null || form.get("enabled") === "on";
    const description = String(form.get("description") ?? "");
    const saved = await run(verbs.saveIntent, { slug, title, description, answer, enabled });
    const lines = String(form.get("lines") ?? "");
    const name = `${CUSTOM_PREFIX}${slug}`;
    if (saved.ok && lines.trim() !== "") await run(verbs.addLines, { intent: name, lines });
    setBusy(false);
    if (saved.ok && intent === null) router.push(toIntentHref(name));
  }

  return (
    <form onSubmit={(event) => void onSubmit(event)} className="space-y-3">
      <div className="grid gap-3 sm:grid-cols-2">
        <label htmlFor={`${id}-title`} className="text-small font-medium">
          Title
          <input
            id={`${id}-title`}
            name="title"
            required
            maxLength={80}
            defaultValue={intent?.title}
            className={field}
          />
        </label>
        <label htmlFor={`${id}-description`} className="text-small font-medium">
          What it is about (for you)
          <input
            id={`${id}-description`}
            name="description"
            maxLength={300}
            defaultValue={intent?.description}
            className={field}
          />
        </label>
      </div>
      <AnswerKinds kind={answer.kind} onChange={(kind) => setAnswer(EMPTY[kind])} />
      <AnswerFields answer={answer} onChange={setAnswer} />
      {intent === null ? (
        <label htmlFor={`${id}-lines`} className="block text-small font-medium">
          Examples, one a line: ten or more, worded as differently as people would
          <textarea id={`${id}-lines`} name="lines" rows={6} className={`${field} font-mono`} />
        </label>
      ) : (
        <label htmlFor={`${id}-enabled`} className="flex min-h-9 items-center gap-2 text-small font-medium">
          <input id={`${id}-enabled`} name="enabled" type="checkbox" defaultChecked={intent.enabled} />
          Answer this intent
        </label>
      )}
      <Button kind="solid" type="submit" disabled={busy}>
        {busy ? "Saving …" : intent === null ? "Create intent" : "Save"}
      </Button>
    </form>
  );
}

/** What an answer can be; kinds that need what this installation lacks say so. */
function AnswerKinds({
  kind: chosen,
  onChange,
}: {
  kind: CustomAnswer["kind"];
  onChange: (kind: CustomAnswer["kind"]) => void;
}) {
  return (
    <fieldset className="space-y-1">
      <legend className="mb-1 text-small font-medium">Answer with</legend>
      {customAnswerKinds.map(({ kind, label, missing }) => (
        <label key={kind} className="flex min-h-6 flex-wrap items-center gap-x-2 text-small">
          <input
            type="radio"
            name="kind"
            value={kind}
            checked={kind === chosen}
            onChange={() => onChange(kind)}
            disabled={missing !== null}
          />
          <span className={missing === null ? "" : "text-muted"}>{label}</span>
          {missing === null ? null : <span className="text-micro text-faint">{missing}</span>}
        </label>
      ))}
    </fieldset>
  );
}

/** The name in addresses and files, from the title. */
export function toSlug(title: string): string {
  return title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 40)
    .replace(/^-+|-+$/g, "");
}
