"use client";

import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { MAX_MESSAGE_CHARS } from "@/lib/contract/plain/message-limits";

/** A question being changed. Sending asks it in a new conversation that holds what stands before it. */
export function EditQuestion({
  text: before,
  busy,
  onSend,
  onCancel,
}: {
  text: string;
  busy: boolean;
  onSend: (text: string) => void;
  onCancel: () => void;
}) {
  const box = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(before);
  const fits = text.trim() !== "" && text.length <= MAX_MESSAGE_CHARS;

  useEffect(() => {
    box.current?.focus();
    box.current?.setSelectionRange(before.length, before.length);
  }, [before]);

  function send(): void {
    if (fits && !busy) onSend(text.trim());
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") onCancel();
    if (event.key !== "Enter" || event.shiftKey) return;
    event.preventDefault();
    send();
  }

  return (
    <div className="ml-auto w-full max-w-[60ch] space-y-2 rounded-card border border-accent bg-raised p-3">
      <textarea
        ref={box}
        aria-label="Change the question"
        dir="auto"
        rows={Math.min(8, text.split("\n").length + Math.floor(text.length / 60))}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
        className="field-sizing-content max-h-64 w-full resize-none bg-transparent text-[1rem] outline-none sm:text-body"
      />
      <div className="flex flex-wrap items-center justify-end gap-2">
        <p className="min-w-0 flex-1 basis-48 text-micro text-faint">
          Asked in a new conversation; this one stays as it is.
        </p>
        <Button kind="quiet" onClick={onCancel}>
          Cancel
        </Button>
        <Button kind="solid" disabled={!fits || busy} onClick={send}>
          Ask
        </Button>
      </div>
    </div>
  );
}
