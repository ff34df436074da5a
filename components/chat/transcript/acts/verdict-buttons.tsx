"use client";

import { ThumbsDown, ThumbsUp } from "lucide-react";
import { Button } from "@/components/ui/button";
import type { Verdict } from "@/lib/contract/talk/conversations";

const kinds = [
  { verdict: "up", label: "This helped", Icon: ThumbsUp },
  { verdict: "down", label: "This did not help", Icon: ThumbsDown },
] as const;

/** Two buttons that are pressed or not; pressing the pressed one takes the verdict back. */
export function VerdictButtons({
  verdict,
  onVerdict,
}: {
  verdict: Verdict | null;
  onVerdict: (verdict: Verdict | null) => void;
}) {
  return kinds.map(({ verdict: kind, label, Icon }) => {
    const pressed = verdict === kind;
    return (
      <Button
        key={kind}
        kind="quiet"
        shape="icon"
        aria-label={label}
        title={label}
        aria-pressed={pressed}
        onClick={() => onVerdict(pressed ? null : kind)}
        className={pressed ? "text-accent!" : ""}
      >
        <Icon aria-hidden size={15} fill={pressed ? "currentColor" : "none"} />
      </Button>
    );
  });
}
