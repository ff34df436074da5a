"use client";

import { type FormEvent, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { type ImportOutcome, toImportOutcome } from "./import-outcome";

const field = "mt-1 block min-h-9 w-full rounded-tight border bg-raised px-2.5 py-1 text-small";

/** Sends a price file to the server. Faults of the file are listed by line and column; nothing of it is kept then. */
export function ImportForm({ symbol }: { symbol: string | null }) {
  const [sending, setSending] = useState(false);
  const [outcome, setOutcome] = useState<ImportOutcome | null>(null);
  const id = useId();

  async function onSubmit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    setSending(true);
    setOutcome(null);
    setOutcome(await sendFile(new FormData(event.currentTarget)));
    setSending(false);
  }

  return (
    <form onSubmit={onSubmit} className="space-y-3">
      <label htmlFor={`${id}-file`} className="block text-small font-medium">
        CSV file
        <input
          id={`${id}-file`}
          name="file"
          type="file"
          accept=".csv,text/csv"
          required
          className={`${field} py-1.5 file:mr-3 file:font-medium file:text-accent`}
        />
      </label>
      <div className="grid gap-3 sm:grid-cols-[1fr_2fr_1fr]">
        <label htmlFor={`${id}-symbol`} className="text-small font-medium">
          Symbol
          <input
            id={`${id}-symbol`}
            name="symbol"
            required
            maxLength={40}
            autoCapitalize="characters"
            defaultValue={symbol ?? ""}
            className={`${field} font-mono`}
          />
        </label>
        <label htmlFor={`${id}-name`} className="text-small font-medium">
          Name <span className="font-normal text-faint">(optional)</span>
          <input id={`${id}-name`} name="name" maxLength={200} className={field} />
        </label>
        <label htmlFor={`${id}-currency`} className="text-small font-medium">
          Currency
          <input
            id={`${id}-currency`}
            name="currency"
            required
            maxLength={8}
            defaultValue="USD"
            className={`${field} font-mono`}
          />
        </label>
      </div>
      <label htmlFor={`${id}-order`} className="block text-small font-medium">
        Dates such as 03/04/2024
        <select id={`${id}-order`} name="dateOrder" className={field}>
          <option value="">are recognised from the file</option>
          <option value="mdy">are month first (March 4)</option>
          <option value="dmy">are day first (3 April)</option>
        </select>
      </label>
      <Button kind="solid" type="submit" disabled={sending}>
        {sending ? "Importing…" : "Import"}
      </Button>
      <div role="status">{outcome ? <Outcome outcome={outcome} /> : null}</div>
    </form>
  );
}

function Outcome({ outcome }: { outcome: ImportOutcome }) {
  if (outcome.ok) return <Imported text={outcome.text} notes={outcome.notes} />;
  return (
    <div className="rounded-card border border-warn bg-warn-soft p-3 text-small text-ink">
      <p className="font-medium">{outcome.text}</p>
      {outcome.faults.length > 0 ? (
        <ul className="mt-2 max-h-48 space-y-1 overflow-y-auto">
          {outcome.faults.map((fault) => (
            <li key={`${fault.place} ${fault.message}`}>
              {fault.place ? <span className="font-mono">{fault.place}: </span> : null}
              {fault.message}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

function Imported({ text, notes }: { text: string; notes: string[] }) {
  return (
    <div className="space-y-1 text-small">
      <p className="text-up">✓ {text}</p>
      {notes.length > 0 ? (
        <ul className="text-muted">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

async function sendFile(form: FormData): Promise<ImportOutcome> {
  try {
    const response = await fetch("/api/admin/prices", { method: "POST", body: form });
    return toImportOutcome({ ok: response.ok, body: await readJson(response) });
  } catch (cause) {
    console.info("The price file could not be sent.", cause);
    return { ok: false, text: "The server could not be reached. The file was not imported.", faults: [] };
  }
}

/** The body as JSON, or null when it is none: the outcome then says that the answer was not understood. */
async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return null;
  }
}
