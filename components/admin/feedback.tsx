import { Badge } from "@/components/ui/badge";
import type { FeedbackEntry, FeedbackView } from "@/lib/contract/talk/conversations";
import { formatInstant } from "@/lib/format/date";

/** Verdicts on answers, the newest first, each with its question. */
export function Feedback({ view }: { view: FeedbackView }) {
  const { entries, counts } = view;
  if (entries.length === 0) {
    return <p className="text-muted">Nobody has said yet whether an answer helped.</p>;
  }
  return (
    <>
      <p className="text-muted">{`${counts.up} helped, ${counts.down} did not.`}</p>
      <ul className="divide-y border-y">
        {entries.map((entry) => (
          <Entry key={entry.messageId} entry={entry} />
        ))}
      </ul>
    </>
  );
}

function Entry({ entry }: { entry: FeedbackEntry }) {
  const { verdict, reason, question, answer, at } = entry;
  return (
    <li className="space-y-1 py-3">
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <Badge tone={verdict === "up" ? "good" : "warn"}>
          {verdict === "up" ? "▲ helped" : "▼ did not help"}
        </Badge>
        <span className="text-micro text-faint">{formatInstant({ iso: at, timeZone: "UTC" })}</span>
      </p>
      {reason === "" ? null : <p className="break-words">“{reason}”</p>}
      <p className="break-words font-medium">{question}</p>
      <p className="break-words text-small text-muted">{answer}</p>
    </li>
  );
}
