import Link from "next/link";
import { buttonClass } from "@/components/ui/button";
import { type AuditView, toDeedWords } from "@/lib/contract/accounts/audit";

/** What owners and agents did, newest first, in sentences. */
export function AuditList({ entries, hasOlder }: { entries: AuditView[]; hasOlder: boolean }) {
  if (entries.length === 0) return <p className="text-muted">Nothing has been done yet.</p>;
  return (
    <>
      <ol className="divide-y rounded-card border bg-surface px-4">
        {entries.map((entry) => (
          <li key={entry.id} className="flex flex-wrap items-baseline gap-x-3 gap-y-1 py-2">
            <time dateTime={entry.at} className="font-mono text-small text-muted">
              {`${entry.at.slice(0, 10)} ${entry.at.slice(11, 16)} UTC`}
            </time>
            <p className="min-w-0 flex-1 basis-64 break-words">
              <span className="font-medium">{entry.actorName}</span> {toDeedWords(entry.action)}{" "}
              <span className="font-medium">{entry.subject}</span>
              {Object.keys(entry.detail).length > 0 ? (
                <span className="text-small text-muted"> ({toDetail(entry.detail)})</span>
              ) : null}
            </p>
          </li>
        ))}
      </ol>
      {hasOlder ? (
        <Link href={`/admin/audit?before=${entries.at(-1)?.id}`} className={buttonClass({})}>
          Older entries
        </Link>
      ) : null}
    </>
  );
}

function toDetail(detail: AuditView["detail"]): string {
  return Object.entries(detail)
    .sort(([one], [other]) => (one < other ? -1 : 1)) // the store keeps no order
    .map(([name, text]) => `${name}: ${text}`)
    .join(", ");
}
