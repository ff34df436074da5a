"use client";

import { FileUp } from "lucide-react";
import { type DragEvent, useId, useRef, useState } from "react";

/** What is taken, for the window in which files are chosen. */
export const ACCEPTED =
  ".pdf,.docx,.pptx,.xlsx,.html,.htm,.md,.markdown,.txt,.csv,application/pdf,text/html,text/markdown,text/plain,text/csv";

/** A field for many files: they are chosen in a window, or dropped on it. */
export function DropZone({ hint, onFiles }: { hint: string; onFiles: (files: File[]) => void }) {
  const [over, setOver] = useState(false);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);

  function onDrop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    const files = listFiles(event.dataTransfer);
    if (files.length > 0) onFiles(files);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a place to drop on; the field inside does the same by keyboard
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
      className={`relative rounded-card border border-dashed px-4 py-6 text-center has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-accent ${over ? "border-accent bg-accent-soft" : "border-faint bg-surface hover:border-accent"}`}
    >
      <FileUp aria-hidden size={22} className="mx-auto mb-2 text-accent" />
      <label htmlFor={id} className="font-medium">
        Drop files here, or choose them
      </label>
      <p id={`${id}-hint`} className="mx-auto mt-1 max-w-prose text-small text-muted">
        {hint}
      </p>
      <input
        ref={input}
        id={id}
        type="file"
        multiple
        accept={ACCEPTED}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = ""; // the same file can be chosen again
          if (files.length > 0) onFiles(files);
        }}
        className="absolute inset-0 cursor-pointer opacity-0"
      />
    </div>
  );
}

/** The files of a drop; a folder, which cannot be read as a file, is left out. */
export function listFiles(transfer: DataTransfer): File[] {
  const folders = new Set(
    [...transfer.items].flatMap((item) => {
      const entry = item.kind === "file" ? item.webkitGetAsEntry?.() : null;
      return entry?.isDirectory ? [entry.name] : [];
    }),
  );
  return [...transfer.files].filter((file) => !folders.has(file.name));
}
