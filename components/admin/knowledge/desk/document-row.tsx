"use client";

import { RotateCcw, Trash2, TriangleAlert } from "lucide-react";
import Link from "next/link";
import { toDocumentSize, toDocumentState } from "@/components/documents/document-words";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Progress } from "@/components/ui/progress";
import type { DocumentSummary } from "@/lib/contract/knowledge/documents";

/** One document of a collection: where it stands, what went wrong, and what can be done with it. */
export function DocumentRow({
  document,
  onRemove,
  onReingest,
}: {
  document: DocumentSummary;
  onRemove: () => void;
  onReingest: () => void;
}) {
  const state = toDocumentState(document);
  return (
    <li className="py-3" data-document={document.id} data-status={document.status}>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <div className="min-w-0 flex-1 basis-44">
          <Link
            href={`/admin/knowledge/${document.id}`}
            prefetch={false}
            className="font-medium break-words hover:text-accent hover:underline"
          >
            {document.title}
          </Link>
          <p className="text-small break-words text-muted">
            {toDocumentSize(document)}
            {document.version > 1 ? ` · version ${document.version}` : ""}
            {document.fileName === document.title ? "" : ` · ${document.fileName}`}
          </p>
        </div>
        <span className="flex items-center gap-x-2">
          <Badge tone={state.tone}>{state.tone === "good" ? `✓ ${state.text}` : state.text}</Badge>
          <Button
            kind="quiet"
            shape="icon"
            aria-label={`Read “${document.title}” again`}
            title="Read again"
            onClick={onReingest}
          >
            <RotateCcw aria-hidden size={15} />
          </Button>
          <Button
            kind="quiet"
            shape="icon"
            aria-label={`Delete “${document.title}”`}
            title="Delete"
            onClick={onRemove}
          >
            <Trash2 aria-hidden size={15} />
          </Button>
        </span>
      </div>
      {state.share === null ? null : (
        <div className="mt-2">
          <Progress label={`${document.title}: ${state.text}`} share={state.share} />
        </div>
      )}
      <Trouble document={document} />
    </li>
  );
}

/** Why it failed, or what could not be read of it. */
function Trouble({ document }: { document: DocumentSummary }) {
  const { error, warnings, status } = document;
  if (status === "failed" && error !== null) {
    return <p className="mt-1.5 text-small text-warn">{error.message}</p>;
  }
  const [first] = warnings;
  if (first === undefined) return null;
  const more = warnings.length > 1 ? ` (and ${warnings.length - 1} more)` : "";
  return (
    <p className="mt-1.5 flex items-start gap-1.5 text-small text-warn">
      <TriangleAlert aria-hidden size={14} className="mt-0.5 shrink-0" />
      <span>
        {first.message}
        {more}
      </span>
    </p>
  );
}
