import { ChevronLeft, ChevronRight } from "lucide-react";
import Link from "next/link";
import { buttonClass } from "@/components/ui/button";
import { toViewerHref } from "@/lib/contract/knowledge/document-view";
import { CopyLink } from "./copy-link";
import { OriginalLink } from "./original-link";
import { PageKeys } from "./page-keys";
import { PageText } from "./page-text";
import { toDocumentFacts, toPlaceWords, toUnitWord } from "./page-words";
import type { ViewedPage } from "./viewed-page";
import { ViewerNotes } from "./viewer-notes";

/** A page of a document as a page of its own: its links and its form work without any script. */
export function ViewerPage({ view }: { view: ViewedPage }) {
  const { document, page, cited } = view;
  const place = { documentId: document.id, version: document.version };
  const to = (number: number) => toViewerHref({ ...place, page: number, spans: cited }).replace(/#.*/, "");
  const previous = page.number > 1 ? to(page.number - 1) : null;
  const next = page.number < document.pageCount ? to(page.number + 1) : null;
  const facts = toDocumentFacts(view);
  const here = toViewerHref({ ...place, page: page.number, spans: cited });

  return (
    <div className="space-y-4">
      <header className="space-y-2">
        <h1 className="text-display font-semibold tracking-tight text-balance break-words">
          {document.title}
        </h1>
        {facts.length > 0 ? <p className="break-words text-small text-muted">{facts.join(" · ")}</p> : null}
        <ViewerNotes view={view} />
      </header>
      <div className="sticky top-0 z-10 -mx-4 flex flex-wrap items-center gap-x-1 gap-y-2 border-y bg-canvas px-4 py-1.5 sm:-mx-6 sm:px-6">
        <nav aria-label="Pages" className="flex items-center gap-1">
          <PageLink href={previous} label={`Previous ${toUnitWord(document.unit)}`} back />
          <p className="px-1 text-small font-medium whitespace-nowrap">{toPlaceWords(view)}</p>
          <PageLink href={next} label={`Next ${toUnitWord(document.unit)}`} />
        </nav>
        {document.pageCount > 2 ? <GoToPage view={view} /> : null}
        <span className="ml-auto flex flex-wrap items-center">
          <CopyLink href={here} />
          <OriginalLink
            documentId={document.id}
            version={document.earlier ? document.version : null}
            sourceUrl={document.sourceUrl}
          />
        </span>
      </div>
      <PageText page={page} spans={cited} under={1} />
      <PageKeys previous={previous} next={next} />
    </div>
  );
}

function PageLink({ href, label, back = false }: { href: string | null; label: string; back?: boolean }) {
  const Icon = back ? ChevronLeft : ChevronRight;
  const look = buttonClass({ kind: "quiet", shape: "icon" });
  if (href === null) {
    return (
      <span aria-hidden className={`${look} opacity-30`}>
        <Icon size={18} />
      </span>
    );
  }
  return (
    <Link href={href} aria-label={label} title={label} className={look} prefetch={false}>
      <Icon aria-hidden size={18} />
    </Link>
  );
}

function GoToPage({ view }: { view: ViewedPage }) {
  const { document, page, cited } = view;
  const [first, ...more] = cited;
  const kept = {
    version: document.version,
    from: first?.from,
    to: first?.to,
    more: more.length > 0 ? more.map(({ from, to }) => `${from}-${to}`).join(",") : undefined,
  };
  return (
    <form method="get" action={`/documents/${document.id}`} className="flex items-center gap-1">
      {Object.entries(kept).map(([name, value]) =>
        value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />,
      )}
      <label htmlFor="page" className="text-small text-muted">
        Go to
      </label>
      <input
        key={page.number}
        id="page"
        name="page"
        inputMode="numeric"
        pattern="[0-9]*"
        required
        defaultValue={page.number}
        className="h-8 w-14 rounded-tight border bg-raised px-2 text-small"
      />
      <button type="submit" className={buttonClass({ kind: "quiet" })}>
        Go
      </button>
    </form>
  );
}
