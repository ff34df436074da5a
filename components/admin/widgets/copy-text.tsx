"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";

/** A text to be taken along as it stands, with a button that puts it into the clipboard. */
export function CopyText({ text, name }: { text: string; name: string }) {
  const [outcome, setOutcome] = useState("");

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome("Copied.");
    } catch {
      setOutcome("Your browser does not let this page copy; mark the text by hand."); // it stands right above
    }
  }

  return (
    <div className="space-y-2">
      <pre className="overflow-x-auto rounded-tight border bg-raised p-2.5 font-mono text-small">
        <code>{text}</code>
      </pre>
      <p className="flex items-center gap-3 text-small text-muted">
        <Button onClick={copy} aria-label={`Copy ${name}`}>
          Copy
        </Button>
        <span role="status">{outcome}</span>
      </p>
    </div>
  );
}
