import Link from "next/link";
import { buttonClass } from "@/components/ui/button";
import { type TextSpan, toViewerHref } from "@/lib/contract/knowledge/document-view";
import type { DocumentSummary } from "@/lib/contract/knowledge/documents";

/** Some of a document's passages, in their order. */
export interface PassageList {
  total: number;
  /** How many come before these. */
  skip: number;
  passages: {
    ordinal: number;
    kind: "text" | "table";
    titlePath: string[];
    header: string | null;
    text: string;
    page: number | null;
    span: TextSpan;
  }[];
}

/** How the search has cut a document: each passage with its headings, and the way to where it stands. */
export function Passages({ document, list }: { document: DocumentSummary; list: PassageList }) {
  const { total, skip, passages } = list;
  if (total === 0) {
    return (
      <p className="text-small text-muted">
        {document.readyVersion === 0
          ? "The document is not searchable yet."
          : "There is no text in it that could be searched."}
      </p>
    );
  }
  return (
    <>
      <ol className="-my-2 divide-y">
        {passages.map((passage) => (
          <li key={passage.ordinal} className="space-y-1 py-3">
            <p className="flex flex-wrap items-baseline gap-x-3 text-small text-muted">
              <Link
                href={toViewerHref({
                  documentId: document.id,
                  version: document.readyVersion,
                  spans: [passage.span],
                })}
                prefetch={false}
                className="font-mono text-accent underline"
              >
                {`#${passage.ordinal + 1}`}
              </Link>
              {passage.page === null ? null : <span>{`page ${passage.page}`}</span>}
              {passage.kind === "table" ? <span>table</span> : null}
              <span className="min-w-0 break-words">{passage.titlePath.join(" › ")}</span>
            </p>
            {passage.header === null ? null : (
              <p className="font-mono text-micro break-words text-muted">{passage.header}</p>
            )}
            <p className="line-clamp-6 text-small break-words whitespace-pre-line">{passage.text}</p>
          </li>
        ))}
      </ol>
      <nav aria-label="Passages" className="mt-3 flex items-center gap-3 text-small text-muted">
        {skip > 0 ? (
          <Link href={`?skip=${Math.max(0, skip - 50)}`} className={buttonClass({})}>
            Earlier
          </Link>
        ) : null}
        <span>{`${skip + 1} to ${skip + passages.length} of ${total}`}</span>
        {skip + passages.length < total ? (
          <Link href={`?skip=${skip + passages.length}`} className={buttonClass({})}>
            Later
          </Link>
        ) : null}
      </nav>
    </>
  );
}
