"use client";

import { X } from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import { askServer } from "@/components/documents/upload/ask-server";
import { Button } from "@/components/ui/button";
import { formatInstant } from "@/lib/format/date";
import { addresses } from "./addresses";
import type { QuestionModel } from "./model";

/** Questions that found no answer in the documents, grouped by kind, the often asked first. */
export function QuestionGroups({ questions }: { questions: QuestionModel[] }) {
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const [trouble, setTrouble] = useState<string | null>(null);
  const left = questions.filter(({ group }) => !gone.has(group));

  async function dismiss(group: string): Promise<void> {
    setGone((before) => new Set([...before, group]));
    const sent = await askServer({ address: addresses.questions, method: "DELETE", body: { group } });
    if (sent.ok) return;
    setTrouble(sent.reason);
    setGone((before) => new Set([...before].filter((each) => each !== group)));
  }

  return (
    <>
      {left.length === 0 ? (
        <p className="text-small text-muted">
          None. What visitors ask and the documents do not answer is collected here.
        </p>
      ) : (
        <ul className="-my-2 divide-y">
          {left.map((question) => (
            <li key={question.group} className="flex items-start gap-3 py-2">
              <QuestionText question={question} nearest="Nearest:" />
              <Button
                kind="quiet"
                shape="icon"
                aria-label={`Dismiss “${question.text}”`}
                title="Dismiss"
                onClick={() => dismiss(question.group)}
              >
                <X aria-hidden size={15} />
              </Button>
            </li>
          ))}
        </ul>
      )}
      <p role="status" className="text-small text-warn empty:hidden">
        {trouble}
      </p>
    </>
  );
}

/** One kind of question: as it was asked last, how often, when, and the documents that go with it. */
export function QuestionText({ question, nearest }: { question: QuestionModel; nearest: string | null }) {
  const { text, timesAsked, lastAskedAt, documents } = question;
  const times = timesAsked === 1 ? "once" : `${timesAsked} times`;
  return (
    <div className="min-w-0 flex-1">
      <p className="break-words">{text}</p>
      <p className="text-small break-words text-muted">
        {`Asked ${times}, last ${formatInstant({ iso: lastAskedAt, timeZone: "UTC" })}`}
        {nearest === null || documents.length === 0 ? null : (
          <>
            {` · ${nearest} `}
            {documents.map(({ id, title }, at) => (
              <span key={id}>
                {at > 0 ? ", " : ""}
                <Link
                  href={`/admin/knowledge/${id}`}
                  prefetch={false}
                  className="underline hover:text-accent"
                >
                  {title}
                </Link>
              </span>
            ))}
          </>
        )}
      </p>
    </div>
  );
}
