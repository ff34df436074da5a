"use client";

import { RotateCcw, Upload } from "lucide-react";
import Link from "next/link";
import { Button, buttonClass } from "@/components/ui/button";
import type { Action } from "@/lib/contract/actions";
import type { ChatVerbs } from "../chat-verbs";

/** The buttons under an answer, in the order given. `onRetry` asks the question of this answer again. */
export function ActionRow({
  actions,
  verbs,
  onRetry,
}: {
  actions: Action[];
  verbs: ChatVerbs;
  onRetry: () => void;
}) {
  if (actions.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-2" aria-label="What you can do next">
      {actions.map((action) => (
        <li key={`${action.kind} ${action.label}`}>
          <ActionButton action={action} verbs={verbs} onRetry={onRetry} />
        </li>
      ))}
    </ul>
  );
}

function ActionButton({ action, verbs, onRetry }: { action: Action; verbs: ChatVerbs; onRetry: () => void }) {
  switch (action.kind) {
    case "ask":
      return (
        <Button disabled={verbs.busy} onClick={() => verbs.ask(action.text)} className="text-left">
          {action.label}
        </Button>
      );
    case "retry":
      return (
        <Button disabled={verbs.busy} onClick={onRetry}>
          <RotateCcw aria-hidden size={14} />
          {action.label}
        </Button>
      );
    case "import":
      return (
        <Button onClick={() => verbs.openImport(action.symbol)}>
          <Upload aria-hidden size={14} />
          {action.label}
        </Button>
      );
    case "link":
      return (
        <Link href={action.href} className={buttonClass({})}>
          {action.label}
        </Link>
      );
  }
}
