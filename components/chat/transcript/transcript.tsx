"use client";

import { ArrowDown } from "lucide-react";
import { memo } from "react";
import { Button } from "@/components/ui/button";
import type { ChatVerbs } from "../chat-verbs";
import type { ChatFailure } from "../failure";
import { textOf, type ViewMessage } from "../ui-message";
import { Answer } from "./answer";
import { Notice, Working } from "./notice";
import { unescapeMarks } from "./parse-words";
import { Question } from "./question";
import { useStayAtNewest } from "./use-stay-at-newest";

/** Of the scrolling conversation, which can take the focus. */
export const TRANSCRIPT_ID = "conversation";

/** The conversation. Finished answers are read out once, as words, from a line that only screen readers see. */
export function Transcript({
  messages,
  phase,
  failure,
  hasOlder,
  verbs,
}: {
  messages: ViewMessage[];
  phase: "idle" | "waiting" | "answering";
  failure: ChatFailure | null;
  hasOlder: boolean;
  verbs: ChatVerbs;
}) {
  const questions = messages.filter((message) => message.role === "user");
  const { scroller, content, away, toNewest, onScroll } = useStayAtNewest({
    busy: phase !== "idle",
    questions: questions.length,
  });
  const newest = messages.at(-1);
  const lastQuestion = questions.at(-1);
  const pending = phase === "idle" && lastQuestion?.status === "pending";

  return (
    <div className="relative min-h-0 flex-1">
      <h1 className="sr-only">Conversation</h1>
      <div
        ref={scroller}
        id={TRANSCRIPT_ID}
        onScroll={onScroll}
        role="log"
        aria-label="Conversation"
        aria-live="off"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard
        tabIndex={0}
        className="relative h-full overflow-y-auto overscroll-contain px-4 focus-visible:-outline-offset-2 sm:px-6"
      >
        <div ref={content} className="mx-auto max-w-4xl space-y-6 py-6">
          {hasOlder ? (
            <p className="text-center text-small text-faint">
              Only the newest part of this conversation is shown.
            </p>
          ) : null}
          {messages.map((message) => (
            <Entry key={message.id} message={message} verbs={verbs} />
          ))}
          {phase === "waiting" ? <Working text="Looking it up…" /> : null}
          {pending ? <Working text="An answer is being made…" /> : null}
          {failure && lastQuestion ? (
            <Notice tone="warning" text={failure.text} onRetry={() => verbs.retry(lastQuestion.id)} />
          ) : null}
        </div>
      </div>
      <p role="status" className="sr-only">
        {statusOf({ phase, newest })}
      </p>
      {away ? (
        <Button
          shape="icon"
          onClick={toNewest}
          aria-label="Jump to newest"
          title="Jump to newest"
          className="absolute right-4 bottom-2 rounded-full shadow-float sm:right-6"
        >
          <ArrowDown aria-hidden size={16} />
        </Button>
      ) : null}
    </div>
  );
}

const Entry = memo(function Entry({ message, verbs }: { message: ViewMessage; verbs: ChatVerbs }) {
  if (message.role === "assistant") return <Answer message={message} verbs={verbs} />;
  return (
    <div data-question className="pt-2">
      <Question message={message} verbs={verbs} />
    </div>
  );
});

function statusOf({ phase, newest }: { phase: string; newest: ViewMessage | undefined }): string {
  if (phase !== "idle") return "An answer is being made.";
  return newest?.role === "assistant" ? unescapeMarks(textOf(newest.parts).replaceAll("**", "")) : "";
}
