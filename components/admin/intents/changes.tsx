"use client";

import { Button } from "@/components/ui/button";
import { formatInstant } from "@/lib/format/date";
import { useVerbs } from "./verbs";

/** What the owner did, newest first; each can be undone, an undoing too. */
export function Changes({
  changes,
}: {
  changes: { id: number; summary: string; isUndone: boolean; createdAt: string }[];
}) {
  const { verbs, run } = useVerbs();
  if (changes.length === 0) return <p className="text-small text-muted">Nothing has been changed yet.</p>;
  return (
    <ul className="divide-y text-small">
      {changes.map(({ id, summary, isUndone, createdAt }) => (
        <li key={id} className="flex flex-wrap items-center gap-x-3 py-1.5">
          <span
            className={`min-w-0 flex-1 basis-64 break-words ${isUndone ? "text-faint line-through" : ""}`}
          >
            {summary}
          </span>
          <time dateTime={createdAt} className="text-micro text-faint">
            {formatInstant({ iso: createdAt, timeZone: "UTC" })}
          </time>
          {isUndone ? (
            <span className="text-micro text-faint">undone</span>
          ) : (
            <Button
              kind="quiet"
              aria-label={`Undo: ${summary}`}
              onClick={() => void run(verbs.undo, { changeId: id })}
            >
              Undo
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
