"use client";

import { useState } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { formatPercent } from "@/lib/format/percent";
import { type IntentChoice, IntentSelect } from "../list/intent-select";
import { useVerbs } from "../verbs";

/** A visitor's message that was not understood for sure. */
export interface CandidateModel {
  messageId: string;
  text: string;
  intent: string;
  confidence: number;
  why: "unsure" | "corrected" | "model";
  /** What was written to put the reading right. */
  correction: string | null;
}

const reasons = { unsure: "unsure", corrected: "corrected", model: "by the model" } as const;

/** Messages to label: the guess is one press, any other intent two. */
export function CandidateList({
  candidates,
  choices,
  records,
}: {
  candidates: CandidateModel[];
  choices: IntentChoice[];
  records: boolean;
}) {
  return (
    <div className="space-y-3">
      <Recording records={records} />
      {candidates.length === 0 ? (
        <p className="text-small text-muted">
          Nothing waits. Messages that are asked back about, corrected, or decided by a language model are
          listed here.
        </p>
      ) : null}
      <ul className="divide-y">
        {candidates.map((candidate) => (
          <CandidateRow key={candidate.messageId} candidate={candidate} choices={choices} />
        ))}
      </ul>
    </div>
  );
}

function Recording({ records }: { records: boolean }) {
  const { verbs, run } = useVerbs();
  return (
    <div className="flex flex-wrap items-center gap-3 text-small text-muted">
      <p className="min-w-0 flex-1 basis-72">
        {records
          ? "Kept are the text and the guess, nothing of the visitor. A message goes with its conversation. Nothing is learned before you label it."
          : "No messages are being kept."}
      </p>
      <Button onClick={() => void run(verbs.recording, { on: !records })}>
        {records ? "Stop keeping messages" : "Keep unsure messages"}
      </Button>
    </div>
  );
}

function CandidateRow({ candidate, choices }: { candidate: CandidateModel; choices: IntentChoice[] }) {
  const { messageId, text, intent, confidence, why, correction } = candidate;
  const [chosen, setChosen] = useState(intent);
  const { verbs, run } = useVerbs();
  const title = choices.find(({ name }) => name === chosen)?.title ?? chosen;
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2 text-small">
      <span className="min-w-0 flex-1 basis-64 break-words">
        {text} <Badge tone={why === "unsure" ? "plain" : "note"}>{reasons[why]}</Badge>
        <span className="ml-2 text-micro text-faint">
          guess: {intent}, {formatPercent({ pct: confidence * 100, digits: 0 })}
        </span>
        {correction === null ? null : (
          <span className="block text-micro text-faint">put right with: “{correction}”</span>
        )}
      </span>
      <span className="flex flex-wrap items-center gap-1">
        <IntentSelect label={`Intent of “${text}”`} choices={choices} value={chosen} onChoose={setChosen} />
        <Button onClick={() => void run(verbs.label, { messageId, intent: chosen })}>Label as {title}</Button>
        <Button kind="quiet" onClick={() => void run(verbs.label, { messageId, intent: null })}>
          Dismiss
        </Button>
      </span>
    </li>
  );
}
