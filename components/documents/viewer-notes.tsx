import Link from "next/link";
import type { ViewedPage } from "./viewed-page";

/** What has to be said above a page: that it is the visitor's own, or not the text that was cited. */
export function ViewerNotes({ view }: { view: ViewedPage }) {
  const { id, changed, earlier, version } = view.document;
  return (
    <>
      {changed ? (
        <p className="rounded-card border border-warn bg-warn-soft px-3 py-2 text-small text-warn">
          This document has changed since it was cited. The newest text is shown, and the cited passage may
          have moved.
        </p>
      ) : null}
      {earlier ? (
        <p className="rounded-card border border-warn bg-warn-soft px-3 py-2 text-small text-warn">
          {`Version ${version}, kept for you alone: answers come from a newer one. `}
          <Link href={`/documents/${id}`} prefetch={false} className="underline">
            Open the newest
          </Link>
        </p>
      ) : null}
      {view.document.private ? (
        <p className="text-small text-faint">Your own document: nobody else can open this link.</p>
      ) : null}
    </>
  );
}
