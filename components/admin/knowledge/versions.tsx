import Link from "next/link";
import { toDocumentSize } from "@/components/documents/document-words";
import { OriginalLink } from "@/components/documents/original-link";
import { toViewerHref } from "@/lib/contract/knowledge/document-view";
import type { DocumentVersionSummary } from "@/lib/contract/knowledge/documents";
import { formatInstant } from "@/lib/format/date";

/** What a document has been, the newest first: each version that answered once can be read and saved. */
export function Versions({
  documentId,
  versions,
}: {
  documentId: string;
  versions: DocumentVersionSummary[];
}) {
  return (
    <ul className="-my-2 divide-y">
      {versions.map((each) => (
        <li key={each.version} className="flex flex-wrap items-center gap-x-3 py-1">
          <Link
            href={toViewerHref({ documentId, version: each.version })}
            prefetch={false}
            className="font-medium hover:text-accent hover:underline"
          >
            {`Version ${each.version}`}
          </Link>
          <span className="text-small text-muted">
            {[
              toDocumentSize(each),
              each.replacedAt === null
                ? "answers now"
                : `replaced ${formatInstant({ iso: each.replacedAt, timeZone: "UTC" })}`,
            ].join(" · ")}
          </span>
          <span className="ml-auto">
            <OriginalLink
              documentId={documentId}
              version={each.replacedAt === null ? null : each.version}
              sourceUrl={null}
            />
          </span>
        </li>
      ))}
    </ul>
  );
}
