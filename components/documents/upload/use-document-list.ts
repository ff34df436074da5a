"use client";

import { useCallback, useEffect, useState } from "react";
import { isSettled } from "@/components/documents/document-words";
import { ownFetch } from "@/components/ui/behaviour/own-fetch";
import type { DocumentSummary } from "@/lib/contract/knowledge/documents";

const ASK_AGAIN_MS = 1_000;

/**
 * The documents at an address, asked for again each second while one of them is on its way.
 * `initial` null: they are asked for at once. `stale` is true while the server does not answer: what is shown is then the last that was known.
 */
export function useDocumentList(input: { address: string; initial: DocumentSummary[] | null }): {
  documents: DocumentSummary[];
  stale: boolean;
  reload: () => void;
} {
  const { address } = input;
  const [documents, setDocuments] = useState(input.initial ?? []);
  const [stale, setStale] = useState(false);
  const [asked, setAsked] = useState(input.initial === null ? 1 : 0);
  const moving = documents.some((document) => !isSettled(document));

  useEffect(() => {
    if (asked === 0 && !moving) return;
    const stopper = new AbortController();
    const timer = setTimeout(
      () => {
        readList(address, stopper.signal).then(
          (list) => {
            setDocuments(list);
            setStale(false);
            if (list.some((document) => !isSettled(document))) setAsked((count) => count + 1);
          },
          (cause) => {
            if (stopper.signal.aborted) return;
            console.info("The list of documents could not be read; it is asked for again.", cause);
            setStale(true);
            setAsked((count) => count + 1);
          },
        );
      },
      moving ? ASK_AGAIN_MS : 0,
    );
    return () => {
      clearTimeout(timer);
      stopper.abort();
    };
  }, [address, asked, moving]);

  const reload = useCallback(() => setAsked((count) => count + 1), []);
  return { documents, stale, reload };
}

async function readList(address: string, signal: AbortSignal): Promise<DocumentSummary[]> {
  const response = await ownFetch(address, { signal });
  if (!response.ok) throw new Error(`the list of documents answered ${response.status}`);
  const { documents } = (await response.json()) as { documents: unknown[] };
  if (documents.length === 0) return [];
  const { documentSummarySchema } = await import("@/lib/contract/knowledge/documents"); // not needed by a page without any
  return documents.map((document) => documentSummarySchema.parse(document));
}
