"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useId, useState } from "react";
import { z } from "zod";
import { Button, buttonClass } from "@/components/ui/button";
import { problemSchema } from "@/lib/contract/failures";
import { field } from "./field";
import { useVerbs } from "./verbs";

const importedSchema = z.object({
  changeId: z.number().nullable(),
  added: z.number(),
  moved: z.number(),
  known: z.number(),
  leftOut: z.number(),
  created: z.array(z.string()),
});

const exports = [
  { format: "rasa", label: "Rasa NLU (YAML)" },
  { format: "dialogflow-json", label: "Dialogflow (JSON)" },
  { format: "dialogflow-zip", label: "Dialogflow (zip)" },
];

/** Files of other programs in and out. */
export function Files() {
  return (
    <div className="grid gap-6 md:grid-cols-2">
      <ImportFile />
      <div className="space-y-3 text-small">
        <h3 className="font-medium">Export</h3>
        {[
          { of: "own", label: "What you added" },
          { of: "all", label: "Everything" },
        ].map(({ of, label }) => (
          <div key={of}>
            <p className="mb-1 text-muted">{label}</p>
            <div className="flex flex-wrap gap-2">
              {exports.map((one) => (
                <a
                  key={one.format}
                  href={`/api/admin/intents/export?format=${one.format}&of=${of}`}
                  download
                  className={buttonClass({})}
                >
                  {one.label}
                </a>
              ))}
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}

function ImportFile() {
  const id = useId();
  const router = useRouter();
  const [told, setTold] = useState<{ ok: boolean; text: string; changeId: number | null } | null>(null);
  const [busy, setBusy] = useState(false);
  const { verbs, run } = useVerbs();

  async function onSubmit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    setBusy(true);
    setTold(await sendFile(new FormData(event.currentTarget)));
    setBusy(false);
    router.refresh();
  }

  async function undo(changeId: number): Promise<void> {
    const { ok } = await run(verbs.undo, { changeId });
    if (ok) setTold(null);
  }

  return (
    <form onSubmit={(event) => void onSubmit(event)} className="space-y-3 text-small">
      <h3 className="font-medium">Import</h3>
      <label htmlFor={id} className="block font-medium">
        Rasa NLU YAML, or Dialogflow ES as zip or JSON, up to 2 MB
        <input
          id={id}
          name="file"
          type="file"
          required
          accept=".yml,.yaml,.json,.zip"
          className={`${field} py-1.5 file:mr-3 file:font-medium file:text-accent`}
        />
      </label>
      <p className="text-muted">
        Intents with a name of the product’s go to it, all others become yours. Nothing answers differently
        before you train.
      </p>
      <Button type="submit" disabled={busy}>
        {busy ? "Importing …" : "Import"}
      </Button>
      <div role="status">
        {told === null ? null : (
          <p className={`flex flex-wrap items-center gap-2 ${told.ok ? "" : "text-warn"}`}>
            {told.text}
            {told.changeId === null ? null : (
              <Button kind="quiet" onClick={() => void undo(told.changeId as number)}>
                Undo the import
              </Button>
            )}
          </p>
        )}
      </div>
    </form>
  );
}

async function sendFile(form: FormData) {
  const fail = (text: string) => ({ ok: false, text, changeId: null });
  try {
    const response = await fetch("/api/admin/intents/import", { method: "POST", body: form });
    const body: unknown = await response.json();
    const imported = importedSchema.safeParse(body);
    if (response.ok && imported.success) {
      return { ok: true, text: toSentence(imported.data), changeId: imported.data.changeId };
    }
    const problem = problemSchema.safeParse(body);
    return fail(
      problem.success ? problem.data.title : "The server gave an answer that this page does not understand.",
    );
  } catch (cause) {
    console.info("The file could not be sent.", cause);
    return fail("The server could not be reached. Nothing was imported.");
  }
}

function toSentence({ added, moved, known, leftOut, created }: z.infer<typeof importedSchema>): string {
  return [
    `${added} examples added, ${moved} moved from another intent, ${known} known already.`,
    leftOut > 0 ? `${leftOut} were left out: empty, too long, or of an intent without a usable name.` : "",
    created.length > 0 ? `New intents: ${created.join(", ")}.` : "",
  ]
    .filter((text) => text !== "")
    .join(" ");
}
