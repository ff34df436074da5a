"use client";

import { type FormEvent, useId, useState } from "react";
import { addByRequest } from "@/components/documents/upload/ask-server";
import { Button } from "@/components/ui/button";
import { addresses } from "../addresses";
import { fieldClass } from "../field-class";

type Kind = "text" | "web";

/** The ways in besides files: text that is pasted, and the address of a page on the web. */
export function AddByHand({ collectionId, onAdded }: { collectionId: string | null; onAdded: () => void }) {
  const [open, setOpen] = useState<Kind | null>(null);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);

  async function onSubmit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    if (open === null) return;
    const form = new FormData(event.currentTarget);
    const read = (name: string) => String(form.get(name) ?? "").trim();
    setBusy(true);
    setTrouble(null);
    const given = open === "text" ? { title: read("title"), text: read("text") } : { url: read("url") };
    const inCollection = collectionId === null ? {} : { collectionId };
    const sent = await addByRequest({
      address: addresses.documents(null),
      body: { ...given, ...inCollection },
    });
    setBusy(false);
    if (!sent.ok) {
      setTrouble(sent.reason);
      return;
    }
    setOpen(null);
    onAdded();
  }

  const toggle = (kind: Kind) => () => {
    setTrouble(null);
    setOpen(open === kind ? null : kind);
  };
  return (
    <div className="space-y-3">
      <div className="flex flex-wrap gap-2">
        <Button aria-expanded={open === "text"} onClick={toggle("text")}>
          Paste text
        </Button>
        <Button aria-expanded={open === "web"} onClick={toggle("web")}>
          From a web address
        </Button>
      </div>
      {open === null ? null : (
        <form key={open} onSubmit={onSubmit} className="space-y-3 rounded-card border bg-surface p-4">
          {open === "text" ? <TextFields /> : <WebFields />}
          <Button kind="solid" type="submit" disabled={busy}>
            {busy ? (open === "web" ? "Fetching…" : "Adding…") : "Add"}
          </Button>
          <p role="status" className="text-small text-warn empty:hidden">
            {trouble}
          </p>
        </form>
      )}
    </div>
  );
}

function TextFields() {
  const id = useId();
  return (
    <>
      <label htmlFor={`${id}-title`} className="block text-small font-medium">
        Title
        <input id={`${id}-title`} name="title" required maxLength={200} className={fieldClass} />
      </label>
      <label htmlFor={`${id}-text`} className="block text-small font-medium">
        Text <span className="font-normal text-faint">(Markdown headings and tables are understood)</span>
        <textarea id={`${id}-text`} name="text" required rows={8} className={`${fieldClass} leading-6`} />
      </label>
    </>
  );
}

function WebFields() {
  const id = useId();
  return (
    <label htmlFor={`${id}-url`} className="block text-small font-medium">
      Address of a public page or file
      <input
        id={`${id}-url`}
        name="url"
        type="url"
        required
        placeholder="https://"
        maxLength={2000}
        className={`${fieldClass} font-mono`}
      />
    </label>
  );
}
