"use client";

import { Pencil } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { Button } from "@/components/ui/button";
import type { ChatVerbs } from "../chat-verbs";
import { clickedOf, textOf, type ViewMessage } from "../ui-message";
import { CopyButton } from "./acts/copy-button";
import { Notice } from "./notice";

const EditQuestion = lazy(() => import("./acts/edit-question").then((it) => ({ default: it.EditQuestion })));

/** What the visitor said, with a word about what became of it where it was not answered. */
export function Question({ message, verbs }: { message: ViewMessage; verbs: ChatVerbs }) {
  const clicked = clickedOf(message.parts);
  const trouble = troubleOf(message);
  const text = textOf(message.parts);
  const [editing, setEditing] = useState(false);
  const { edit } = verbs;

  if (editing && edit) {
    return (
      <article>
        <h2 className="sr-only">You asked</h2>
        <Suspense fallback={<p className="whitespace-pre-wrap text-muted">{text}</p>}>
          <EditQuestion
            text={text}
            busy={verbs.busy}
            onCancel={() => setEditing(false)}
            onSend={(changed) => {
              setEditing(false);
              edit(message.id, changed);
            }}
          />
        </Suspense>
      </article>
    );
  }
  return (
    <article className="group/question space-y-1">
      <h2 className="sr-only">You asked</h2>
      <div className="ml-auto w-fit max-w-[min(85%,60ch)] rounded-card rounded-br-none border bg-raised px-3.5 py-2">
        {clicked ? (
          <p className="eyebrow">
            From the chart · {clicked.symbol} · <span className="whitespace-nowrap">{clicked.tradedOn}</span>
          </p>
        ) : null}
        <p dir="auto" className="whitespace-pre-wrap break-words">
          {text}
        </p>
      </div>
      <div className="-mb-4 flex justify-end text-faint focus-within:opacity-100 group-hover/question:opacity-100 lg:opacity-0">
        <CopyButton label="Copy question" toText={() => text} />
        {edit ? (
          <Button
            kind="quiet"
            shape="icon"
            aria-label="Edit question"
            title="Edit question"
            onClick={() => setEditing(true)}
          >
            <Pencil aria-hidden size={14} />
          </Button>
        ) : null}
      </div>
      {trouble ? <Notice {...trouble} onRetry={() => verbs.retry(message.id)} busy={verbs.busy} /> : null}
    </article>
  );
}

function troubleOf({ status }: ViewMessage): { tone: "info" | "warning"; text: string } | null {
  switch (status) {
    case "interrupted":
      return { tone: "warning", text: "The answer was interrupted before it was finished." };
    case "stopped":
      return { tone: "info", text: "You stopped this before an answer was made." };
    case "failed":
      return { tone: "warning", text: "This could not be answered because of a fault on our side." };
    default:
      return null;
  }
}
