"use client";

import { type FormEvent, type KeyboardEvent, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import {
  MAX_NOTE_CHARS,
  type MemoryEdit,
  type MemoryValue,
  memoryEditSchema,
} from "@/lib/contract/talk/memory";

const FIELD = "w-full rounded-tight border bg-raised px-2.5 py-1.5 text-small";

/** What of an entry can be changed, as text; null where nothing can. */
export function toEditable(value: MemoryValue): { name: string; text: string } | null {
  switch (value.kind) {
    case "holding":
      return { name: "Number of shares", text: value.quantity === null ? "" : String(value.quantity) };
    case "currency":
      return { name: "Currency, as EUR", text: value.currency };
    case "horizon":
      return { name: "Years", text: String(value.years) };
    case "note":
      return { name: "Note", text: value.text };
    case "watch":
      return null;
  }
}

/** The change that a text is for this entry; null where it is none. */
export function toEdit(value: MemoryValue, text: string): MemoryEdit | null {
  const bare = text.trim();
  const number = Number(bare.replaceAll(",", ""));
  const change = {
    holding: { quantity: bare === "" ? null : number },
    currency: { currency: bare.toUpperCase() },
    horizon: { years: number },
    note: { text: bare },
    watch: null,
  }[value.kind];
  const parsed = memoryEditSchema.safeParse(change);
  return parsed.success ? parsed.data : null;
}

/** One line to change an entry in. Enter saves, Escape leaves it as it was. */
export function EditEntry({
  value,
  onSave,
  onCancel,
}: {
  value: MemoryValue;
  onSave: (edit: MemoryEdit) => void;
  onCancel: () => void;
}) {
  const id = useId();
  const editable = toEditable(value);
  const [text, setText] = useState(editable?.text ?? "");
  const [wrong, setWrong] = useState(false);

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    const edit = toEdit(value, text);
    setWrong(edit === null);
    if (edit !== null) onSave(edit);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== "Escape") return;
    event.preventDefault(); // else the window around it closes
    event.stopPropagation();
    onCancel();
  }

  return (
    <form onSubmit={onSubmit} onKeyDown={onKeyDown} className="flex flex-1 flex-wrap items-center gap-2">
      <label htmlFor={id} className="sr-only">
        {editable?.name}
      </label>
      <div className="min-w-0 flex-1 basis-40">
        <input
          id={id}
          // biome-ignore lint/a11y/noAutofocus: the button that was pressed has given way to this field
          autoFocus
          value={text}
          onChange={(event) => setText(event.target.value)}
          inputMode={value.kind === "holding" || value.kind === "horizon" ? "decimal" : "text"}
          maxLength={MAX_NOTE_CHARS}
          aria-invalid={wrong}
          aria-describedby={wrong ? `${id}-wrong` : undefined}
          className={FIELD}
        />
        {wrong ? (
          <p id={`${id}-wrong`} role="alert" className="mt-1 text-small text-warn">
            {editable?.name}: this cannot be read.
          </p>
        ) : null}
      </div>
      <Button type="submit" kind="solid">
        Save
      </Button>
      <Button kind="quiet" onClick={onCancel}>
        Cancel
      </Button>
    </form>
  );
}
