"use client";

import { memo, useContext } from "react";
import { UnavailableCard } from "@/components/results/unavailable";
import type { FigureSources } from "@/lib/contract/figure-sources";
import type { MessagePart } from "@/lib/contract/message";
import type { ResultPayload } from "@/lib/contract/skill-results";
import type { ChatVerbs } from "../chat-verbs";
import type { ViewMessage } from "../ui-message";
import { ActionRow } from "./action-row";
import { AnswerBar } from "./acts/answer-bar";
import { ResultDrawingContext } from "./late-result";
import { Notice, Working } from "./notice";
import { Words } from "./words";

/** One answer over the full width: its parts in the order they came. */
export function Answer({ message, verbs }: { message: ViewMessage; verbs: ChatVerbs }) {
  const onRetry = () => verbs.retry(message.id);
  const told = message.parts.some((part) => part.type === "notice");
  const parts = isSaidByCard(message.parts)
    ? message.parts.filter(({ type }) => type !== "text" && type !== "sources")
    : message.parts;
  return (
    <article className="space-y-4" data-status={message.status}>
      <h2 className="sr-only">Answer</h2>
      {parts.map((part, at) => (
        <Part
          key={keyOf(part, at)}
          part={part}
          sources={sourcesOf(parts[at + 1])}
          verbs={verbs}
          onRetry={onRetry}
        />
      ))}
      {message.status === "pending" && message.parts.length === 0 ? <Working text="Looking it up…" /> : null}
      {message.status === "stopped" && !told ? (
        <Notice tone="info" text="You stopped this answer." onRetry={onRetry} busy={verbs.busy} />
      ) : null}
      {message.status === "failed" && !told ? (
        <Notice
          tone="warning"
          text="The answer could not be finished because of a fault on our side."
          onRetry={onRetry}
          busy={verbs.busy}
        />
      ) : null}
      {message.status === "complete" ? (
        <AnswerBar message={message} busy={verbs.busy} onRetry={onRetry} />
      ) : null}
    </article>
  );
}

/** Quotations of documents stand whole on their card: the words, which other surfaces need, would say them twice. */
function isSaidByCard(parts: MessagePart[]): boolean {
  const results = parts.filter((part) => part.type === "result");
  return (
    results.length > 0 && results.every(({ result }) => result.skill === "documents" && result.data.found)
  );
}

/** A card is drawn again only when its result changes, not with every word that streams in below it. */
const Result = memo(function Result({ result, onAsk }: { result: ResultPayload; onAsk: ChatVerbs["ask"] }) {
  const Drawing = useContext(ResultDrawingContext);
  return <Drawing result={result} onAsk={onAsk} />;
});

function sourcesOf(next: MessagePart | undefined): FigureSources | null {
  return next?.type === "sources" ? next.sources : null;
}

function Part({
  part,
  sources,
  verbs,
  onRetry,
}: {
  part: MessagePart;
  /** Of a text's figures. */
  sources: FigureSources | null;
  verbs: ChatVerbs;
  onRetry: () => void;
}) {
  switch (part.type) {
    case "text":
      return <Words text={part.text} sources={sources} />;
    case "sources":
      return null; // told in the words before it
    case "result":
      return <Result result={part.result} onAsk={verbs.ask} />;
    case "unavailable":
      return <UnavailableCard unavailable={part.unavailable} />;
    case "actions":
      return <ActionRow actions={part.actions} verbs={verbs} onRetry={onRetry} />;
    case "notice":
      return <Notice tone={part.tone} text={part.text} />;
    case "clicked":
      return null; // belongs to questions
  }
}

function keyOf(part: MessagePart, at: number): string {
  return "id" in part ? part.id : `${part.type}-${at}`;
}
