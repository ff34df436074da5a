"use client";

import { RotateCcw } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { announce } from "@/components/ui/behaviour/announce";
import { Button } from "@/components/ui/button";
import type { Verdict } from "@/lib/contract/talk/conversations";
import type { ViewMessage } from "../../ui-message";
import { CopyButton } from "./copy-button";
import { sendVerdict } from "./send-verdict";
import { toCopiedText } from "./to-copied-text";
import { VerdictButtons } from "./verdict-buttons";

const ReasonForm = lazy(() => import("./reason-form").then((it) => ({ default: it.ReasonForm })));

/** What can be done with a finished answer: copy it, say whether it helped, ask again. */
export function AnswerBar({
  message,
  busy,
  onRetry,
}: {
  message: ViewMessage;
  busy: boolean;
  onRetry: () => void;
}) {
  const { verdict, told, isAsking, setVerdict, setReason, close } = useVerdict(message);
  return (
    <footer className="space-y-2">
      <div className="-ml-2.5 flex flex-wrap items-center">
        <CopyButton label="Copy answer" toText={() => toCopiedText(message.parts)} />
        <VerdictButtons verdict={verdict} onVerdict={setVerdict} />
        <Button
          kind="quiet"
          shape="icon"
          aria-label="Answer again"
          title="Answer again"
          disabled={busy}
          onClick={onRetry}
        >
          <RotateCcw aria-hidden size={15} />
        </Button>
        <span className="ml-1 text-small text-muted">{told}</span>
      </div>
      {isAsking ? (
        <Suspense>
          <ReasonForm onReason={setReason} onClose={close} />
        </Suspense>
      ) : null}
    </footer>
  );
}

/** The reader's verdict: shown at once, kept by the server, taken back where it could not be kept. */
function useVerdict(message: ViewMessage) {
  const [verdict, show] = useState<Verdict | null>(message.feedback ?? null);
  const [told, tell] = useState("");
  const [isAsking, ask] = useState(false);

  async function keep(next: Verdict | null, reason: string, words: string): Promise<void> {
    const before = verdict;
    show(next);
    const kept = await sendVerdict({ messageId: message.id, verdict: next, reason });
    if (!kept) show(before);
    const outcome = kept ? words : "That could not be saved. Try again in a moment.";
    tell(outcome);
    announce(outcome);
  }

  return {
    verdict,
    told,
    isAsking,
    setVerdict(next: Verdict | null): void {
      ask(next === "down");
      void keep(next, "", next === "up" ? "Thank you." : "");
    },
    setReason(reason: string): void {
      ask(false);
      void keep("down", reason, "Thank you. The owner will see it.");
    },
    close: () => ask(false),
  };
}
