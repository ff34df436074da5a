"use client";

import { Check, Copy } from "lucide-react";
import { useEffect, useState } from "react";
import { announce } from "@/components/ui/announce";
import { Button } from "@/components/ui/button";

const TOLD_MS = 2_500;
const REFUSED = "This browser does not let the page copy.";

/** Puts a text into the clipboard, and says so. */
export function CopyButton({ label, toText }: { label: string; toText: () => string }) {
  const [outcome, setOutcome] = useState<"none" | "copied" | "refused">("none");

  useEffect(() => {
    if (outcome === "none") return;
    const timer = setTimeout(() => setOutcome("none"), TOLD_MS);
    return () => clearTimeout(timer);
  }, [outcome]);

  const tell = (next: "copied" | "refused") => {
    setOutcome(next);
    announce(next === "copied" ? "Copied." : REFUSED);
  };
  const copy = () =>
    navigator.clipboard.writeText(toText()).then(
      () => tell("copied"),
      () => tell("refused"), // told beside the button
    );

  return (
    <>
      <Button kind="quiet" shape="icon" aria-label={label} title={label} onClick={copy}>
        {outcome === "copied" ? <Check aria-hidden size={15} /> : <Copy aria-hidden size={15} />}
      </Button>
      {outcome === "refused" ? <span className="text-small text-muted">{REFUSED}</span> : null}
    </>
  );
}
