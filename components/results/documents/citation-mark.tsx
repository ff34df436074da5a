"use client";

import type { MouseEvent } from "react";
import { toViewerHref } from "@/lib/contract/knowledge/document-view";
import { type CitedPlace, useOpenCitation } from "./open-citation";

/**
 * The small number behind a quotation: opens the viewer at the passage. Without a viewer around it, without a script,
 * and for a new tab it is a link to the viewer's own page.
 */
export function CitationMark({ places, at }: { places: CitedPlace[]; at: number }) {
  const open = useOpenCitation();
  const place = places[at];
  if (place === undefined) return null;

  function onClick(event: MouseEvent): void {
    if (open === null || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    open(places, at);
  }

  return (
    <a
      href={toViewerHref(place)}
      onClick={onClick}
      data-citation={at + 1}
      aria-label={`Citation ${at + 1}: ${place.label}`}
      title={place.label}
      className="ml-1 inline-flex h-5 min-w-5 items-center justify-center rounded-tight bg-accent-soft px-1 align-[0.1em] font-mono text-micro text-accent no-underline hover:bg-accent hover:text-on-accent"
    >
      {at + 1}
    </a>
  );
}
