"use client";

import { type FormEvent, useId, useState } from "react";
import { Button } from "@/components/ui/button";

const MAX_REASON_CHARS = 1_000;
const offered = ["Wrong figure", "Not what I asked", "Something is missing", "Hard to understand"];

/** Why an answer did not help: an offered reason sends at once, own words by the button. The site's owner reads it. */
export function ReasonForm({
  onReason,
  onClose,
}: {
  onReason: (reason: string) => void;
  onClose: () => void;
}) {
  const id = useId();
  const [text, setText] = useState("");
  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    if (text.trim() !== "") onReason(text.trim());
  }
  return (
    <form
      onSubmit={onSubmit}
      onKeyDown={(event) => event.key === "Escape" && onClose()}
      className="max-w-[68ch] space-y-2.5 rounded-card border bg-surface p-3"
    >
      <label htmlFor={id} className="block text-small">
        What was wrong?{" "}
        <span className="text-faint">The owner of this site reads it with your question.</span>
      </label>
      <div className="flex flex-wrap gap-2">
        {offered.map((reason) => (
          <Button key={reason} onClick={() => onReason(reason)}>
            {reason}
          </Button>
        ))}
      </div>
      <div className="flex gap-2">
        <input
          id={id}
          value={text}
          maxLength={MAX_REASON_CHARS}
          onChange={(event) => setText(event.target.value)}
          placeholder="In your own words"
          className="min-h-9 min-w-0 flex-1 rounded-tight border bg-raised px-2.5 text-[1rem] sm:text-small"
        />
        <Button kind="solid" type="submit" disabled={text.trim() === ""}>
          Send
        </Button>
        <Button kind="quiet" onClick={onClose}>
          Close
        </Button>
      </div>
    </form>
  );
}
