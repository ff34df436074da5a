"use client";

import { ChevronLeft, ChevronRight, Maximize2, X } from "lucide-react";
import Link from "next/link";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { Button, buttonClass } from "@/components/ui/button";
import { type TextSpan, toViewerHref } from "@/lib/contract/knowledge/document-view";
import { CopyLink } from "../copy-link";
import { OriginalLink } from "../original-link";
import { toPageStep } from "../page-step";
import { PageText } from "../page-text";
import { toDocumentFacts, toPlaceWords, toUnitWord } from "../page-words";
import type { ViewedPage } from "../viewed-page";
import { ViewerNotes } from "../viewer-notes";
import { scrollToCited } from "./scroll-to-cited";
import { useDocumentPage } from "./use-document-page";
import type { OpenViewer } from "./use-viewer";

const nothing: TextSpan[] = [];

/** Title, page and ways on inside the viewer. Arrow keys turn pages. */
export function ViewerContent({
  open,
  onClose,
  turnTo,
  goTo,
  titleId,
}: {
  open: OpenViewer;
  onClose: () => void;
  turnTo: (page: number) => void;
  goTo: (at: number) => void;
  titleId: string;
}) {
  const [retry, setRetry] = useState(0);
  const place = open.places[open.at];
  const loaded = useDocumentPage(place ? { ...place, page: open.page } : null, retry);
  const scroller = useRef<HTMLElement>(null);
  const view = loaded?.view ?? null;
  const cited = view !== null && view.document.id === place?.documentId ? view.cited : nothing;

  // biome-ignore lint/correctness/useExhaustiveDependencies: each page and each citation scrolls anew
  useEffect(() => scrollToCited(scroller.current), [view, open.at]);

  function onKeyDown(event: KeyboardEvent): void {
    if (view === null || scroller.current === null) return;
    const to = view.page.number + toPageStep(event.nativeEvent, scroller.current);
    if (to === view.page.number || to < 1 || to > view.document.pageCount) return;
    event.preventDefault();
    turnTo(to);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the whole viewer; each has a button too
    <div className="flex min-h-0 flex-1 flex-col" onKeyDown={onKeyDown}>
      <header className="space-y-1 border-b px-4 pt-3 pb-2">
        <div className="flex items-start justify-between gap-3">
          <h2 id={titleId} tabIndex={-1} className="min-w-0 text-lead font-semibold break-words">
            {view?.document.title ?? place?.label ?? "Document"}
          </h2>
          <Button
            kind="quiet"
            shape="icon"
            aria-label="Close document"
            onClick={onClose}
            className="-mt-1 -mr-2 shrink-0"
          >
            <X aria-hidden size={17} />
          </Button>
        </div>
        {view ? (
          <p className="break-words text-small text-muted empty:hidden">
            {toDocumentFacts(view).join(" · ")}
          </p>
        ) : null}
        <Citations open={open} goTo={goTo} />
      </header>
      {view ? <Pages view={view} turnTo={turnTo} /> : null}
      <section
        ref={scroller}
        aria-label="Text of the page"
        aria-busy={loaded?.state === "loading"}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard
        tabIndex={0}
        className="min-h-0 flex-1 space-y-3 overflow-y-auto overscroll-contain px-4 py-4 focus-visible:-outline-offset-2"
      >
        {view ? <ViewerNotes view={view} /> : null}
        {view ? <PageText page={view.page} spans={cited} under={2} /> : null}
        {loaded?.state === "loading" && view === null ? (
          <p className="text-small text-muted">Opening…</p>
        ) : null}
        {loaded?.state === "failed" ? (
          <div className="space-y-2">
            <p className="text-small text-muted">{loaded.reason}</p>
            <Button onClick={() => setRetry((count) => count + 1)}>Try again</Button>
          </div>
        ) : null}
      </section>
      <p role="status" className="sr-only">
        {loaded?.state === "ready" ? toPlaceWords(loaded.view) : ""}
      </p>
    </div>
  );
}

/** The way through the passages of the same answer. */
function Citations({ open, goTo }: { open: OpenViewer; goTo: (at: number) => void }) {
  const { places, at } = open;
  if (places.length < 2) return null;
  return (
    <nav aria-label="Citations of this answer" className="-ml-2 flex items-center gap-1">
      <Step label="Previous citation" back disabled={at === 0} onStep={() => goTo(at - 1)} />
      <p className="text-small whitespace-nowrap">{`Citation ${at + 1} of ${places.length}`}</p>
      <Step label="Next citation" disabled={at === places.length - 1} onStep={() => goTo(at + 1)} />
    </nav>
  );
}

function Pages({ view, turnTo }: { view: ViewedPage; turnTo: (page: number) => void }) {
  const { document, page, cited } = view;
  const unit = toUnitWord(document.unit);
  const href = toViewerHref({
    documentId: document.id,
    version: document.version,
    page: page.number,
    spans: cited,
  });
  return (
    <div className="flex flex-wrap items-center gap-x-1 border-b px-2 py-1">
      <Step
        label={`Previous ${unit}`}
        back
        disabled={page.number === 1}
        onStep={() => turnTo(page.number - 1)}
      />
      <p className="min-w-0 truncate text-small font-medium" title={toPlaceWords(view)}>
        {toPlaceWords(view)}
      </p>
      <Step
        label={`Next ${unit}`}
        disabled={page.number >= document.pageCount}
        onStep={() => turnTo(page.number + 1)}
      />
      <span className="ml-auto flex flex-wrap items-center">
        <CopyLink href={href} />
        <OriginalLink
          documentId={document.id}
          version={document.earlier ? document.version : null}
          sourceUrl={document.sourceUrl}
        />
        <Link
          href={href}
          prefetch={false}
          aria-label="Open as a page"
          title="Open as a page"
          className={buttonClass({ kind: "quiet", shape: "icon" })}
        >
          <Maximize2 aria-hidden size={15} />
        </Link>
      </span>
    </div>
  );
}

/** A step that stays focusable at the end, so that the focus is not lost when it is reached. */
function Step({
  label,
  back = false,
  disabled,
  onStep,
}: {
  label: string;
  back?: boolean;
  disabled: boolean;
  onStep: () => void;
}) {
  const Icon = back ? ChevronLeft : ChevronRight;
  return (
    <Button
      kind="quiet"
      shape="icon"
      aria-label={label}
      title={label}
      aria-disabled={disabled}
      onClick={disabled ? undefined : onStep}
      className="shrink-0 aria-disabled:opacity-30"
    >
      <Icon aria-hidden size={18} />
    </Button>
  );
}
