"use client";

import { useEffect, useMemo, useState } from "react";
import { ownFetch } from "@/components/ui/behaviour/own-fetch";
import type { TextSpan, ViewPlace } from "@/lib/contract/knowledge/document-view";
import type { DocumentView } from "@/lib/contract/knowledge/documents";
import { toViewedPage, type ViewedPage } from "../viewed-page";

/** What the viewer shows: the page while it has it, and why it has none. */
export type LoadedPage =
  | { state: "loading"; view: ViewedPage | null }
  | { state: "ready"; view: ViewedPage }
  | { state: "failed"; view: null; reason: string };

type Answer = { view: DocumentView } | { reason: string };

const nothing: TextSpan[] = [];
const GONE = "This document is not here any more, or it belongs to somebody else.";
const UNREACHABLE = "The page could not be loaded. Check the connection and try again.";

/** Loads a page when its place changes; the page before stays until the new one is there. `retry` counts up to ask again. */
export function useDocumentPage(
  place: ({ documentId: string } & ViewPlace) | null,
  retry: number,
): LoadedPage | null {
  const address = place === null ? null : toAddress(place);
  const [loaded, setLoaded] = useState<{ address: string; retry: number; answer: Answer } | null>(null);

  useEffect(() => {
    if (address === null) return;
    const stopper = new AbortController();
    const settle = (answer: Answer) => setLoaded({ address, retry, answer });
    loadPage(address, stopper.signal).then(settle, (cause) => {
      if (stopper.signal.aborted) return;
      console.info("A page of a document could not be loaded.", cause);
      settle({ reason: UNREACHABLE });
    });
    return () => stopper.abort();
  }, [address, retry]);

  const version = place?.version ?? null;
  const spans = place?.spans ?? nothing;
  return useMemo(() => {
    if (address === null) return null;
    const answer = loaded?.answer ?? null;
    const view = answer !== null && "view" in answer ? toViewedPage(answer.view, { version, spans }) : null;
    if (loaded?.address !== address || loaded.retry !== retry) return { state: "loading", view };
    if (view !== null) return { state: "ready", view };
    return { state: "failed", view, reason: answer !== null && "reason" in answer ? answer.reason : GONE };
  }, [loaded, address, retry, version, spans]);
}

/** The named page, else the one on which the span begins. */
function toAddress(place: { documentId: string } & ViewPlace): string {
  const { documentId, version, page, spans } = place;
  const [first] = spans;
  const query = page !== null ? `from=${page}` : first !== undefined ? `at=${first.from}` : "from=1";
  return `/api/documents/${encodeURIComponent(documentId)}?${query}${version === null ? "" : `&version=${version}`}`;
}

async function loadPage(address: string, signal: AbortSignal): Promise<Answer> {
  const response = await ownFetch(address, { signal });
  if (response.status === 404) return { reason: GONE };
  if (!response.ok) throw new Error(`the viewer's page answered ${response.status}`);
  const { documentViewSchema } = await import("@/lib/contract/knowledge/documents");
  return { view: documentViewSchema.parse(await response.json()) };
}
