"use client";

import { Check, Link2 } from "lucide-react";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";

const TOLD_MS = 2_500;

/** Puts an address of this site into the clipboard; where that is forbidden, the address is shown to be copied by hand. */
export function CopyLink({ href }: { href: string }) {
  const [outcome, setOutcome] = useState<"none" | "copied" | "refused">("none");

  useEffect(() => {
    if (outcome !== "copied") return;
    const timer = setTimeout(() => setOutcome("none"), TOLD_MS);
    return () => clearTimeout(timer);
  }, [outcome]);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(new URL(href, window.location.href).href);
      setOutcome("copied");
    } catch {
      setOutcome("refused"); // told below, with the address itself
    }
  }

  const copied = outcome === "copied";
  return (
    <>
      <Button kind="quiet" onClick={copy}>
        {copied ? <Check aria-hidden size={15} /> : <Link2 aria-hidden size={15} />}
        {copied ? "Link copied" : "Copy link"}
      </Button>
      <span role="status" className={outcome === "refused" ? "break-all text-small text-muted" : "sr-only"}>
        {copied ? "The link is in the clipboard." : null}
        {outcome === "refused" ? new URL(href, window.location.href).href : null}
      </span>
    </>
  );
}
