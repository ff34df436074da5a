"use client";

import { Check, Copy } from "lucide-react";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";

const TOLD_MS = 2_500;

/** Puts a text into the clipboard, and says so. */
export function CopyButton({ label, toText }: { label: string; toText: () => string }) {
  const [outcome, setOutcome] = useState<"none" | "copied" | "refused">("none");

  useEffect(() => {
    if (outcome === "none") return;
    const timer = setTimeout(() => setOutcome("none"), TOLD_MS);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copy = () =>
    navigator.clipboard.writeText(toText()).then(
      () => setOutcome("copied"),
      () => setOutcome("refused"), // told beside the button
    );

  return (
    <>
      <Button kind="quiet" shape="icon" aria-label={label} title={label} onClick={copy}>
        {outcome === "copied" ? <Check aria-hidden size={15} /> : <Copy aria-hidden size={15} />}
      </Button>
      <span role="status" className={outcome === "refused" ? "text-small text-muted" : "sr-only"}>
        {outcome === "copied" ? "Copied." : null}
        {outcome === "refused" ? "This browser does not let the page copy." : null}
      </span>
    </>
  );
}
