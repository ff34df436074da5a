"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";

/** A key that was just made: shown here once, to be copied. */
export function NewSecret({ secret, onDone }: { secret: string; onDone: () => void }) {
  const [copied, setCopied] = useState(false);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(secret);
      setCopied(true);
    } catch (cause) {
      console.info("The browser did not copy; the key can be marked and copied by hand.", cause);
    }
  }

  return (
    <section aria-label="The new key" className="space-y-3 rounded-card border border-accent bg-surface p-4">
      <p>Copy the key now: it is kept nowhere and cannot be shown again.</p>
      <p className="break-all rounded-tight bg-raised p-2 font-mono text-small">{secret}</p>
      <div className="flex gap-2">
        <Button kind="solid" onClick={copy}>
          {copied ? "Copied" : "Copy"}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          Done
        </Button>
      </div>
    </section>
  );
}
