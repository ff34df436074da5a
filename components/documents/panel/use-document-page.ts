"use client";

import { useEffect, useState } from "react";
import {
  type DocumentPageView,
  documentPageViewSchema,
  toViewQuery,
  type ViewPlace,
} from "@/lib/contract/document-view";

/** What the viewer shows: the page while it has it, and why it has none. */
export type LoadedPage =
  | { state: "loading"; view: DocumentPageView | null }
  | { state: "ready"; view: DocumentPageView }
  | { state: "failed"; view: null; reason: string };

const GONE = "This document is not here any more, or it belongs to somebody else.";
const UNREACHABLE = "The page could not be loaded. Check the connection and try again.";

/** Loads a page when its place changes; the page before stays until the new one is there. `retry` counts up to ask again. */
export function useDocumentPage(
  place: ({ documentId: string } & ViewPlace) | null,
  retry: number,
): LoadedPage | null {
  const address = place === null ? null : `/api/documents/${place.documentId}/page${toViewQuery(place)}`;
  const [loaded, setLoaded] = useState<{ address: string; retry: number; page: LoadedPage } | null>(null);

  useEffect(() => {
    if (address === null) return;
    const stopper = new AbortController();
    const settle = (page: LoadedPage) => setLoaded({ address, retry, page });
    loadPage(address, stopper.signal).then(settle, (cause) => {
      if (stopper.signal.aborted) return;
      console.info("A page of a document could not be loaded.", cause);
      settle({ state: "failed", view: null, reason: UNREACHABLE });
    });
    return () => stopper.abort();
  }, [address, retry]);

  if (address === null) return null;
  if (loaded?.address === address && loaded.retry === retry) return loaded.page;
  return { state: "loading", view: loaded?.page.view ?? null };
}

async function loadPage(address: string, signal: AbortSignal): Promise<LoadedPage> {
  const response = await fetch(address, { signal });
  if (response.status === 404) return { state: "failed", view: null, reason: GONE };
  if (!response.ok) throw new Error(`the viewer's page answered ${response.status}`);
  return { state: "ready", view: documentPageViewSchema.parse(await response.json()) };
}
