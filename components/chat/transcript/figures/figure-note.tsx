"use client";

import { useLayoutEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { Badge } from "@/components/ui/badge";
import type { FigureFacts } from "./describe-figure";

const EDGE = 8;
const GAP = 6;

/** Where a figure comes from, beside it and over everything else. It takes no room, so nothing moves for it. */
export function FigureNote({
  facts,
  anchor,
  onStay,
  onLeave,
}: {
  facts: FigureFacts;
  anchor: HTMLElement;
  onStay: () => void;
  onLeave: () => void;
}) {
  const note = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null);
  useLayoutEffect(() => {
    if (note.current) setPlace(findPlace(anchor, note.current));
  }, [anchor]);

  return createPortal(
    <div
      ref={note}
      role="tooltip"
      data-figure-note
      onPointerEnter={onStay}
      onPointerLeave={onLeave}
      style={place ?? { left: 0, top: 0, visibility: "hidden" }}
      className="fixed z-50 flex w-max max-w-[min(22rem,calc(100vw-1rem))] flex-col gap-1 rounded-tight border bg-raised px-3 py-2 text-small text-muted shadow-float"
    >
      <p className="font-medium text-ink">{facts.title}</p>
      {facts.days === null ? null : <p>{facts.days}</p>}
      {facts.formula === null ? null : (
        <p>
          <span className="text-faint">How: </span>
          {facts.formula}
        </p>
      )}
      {facts.origins.map(({ line, stale }) => (
        <div key={line} className="text-micro text-faint">
          {line}
          {stale === null ? null : (
            <p className="mt-1 text-warn">
              <Badge tone="warn">Not up to date</Badge> {stale}
            </p>
          )}
        </div>
      ))}
    </div>,
    document.body,
  );
}

/** Below the figure where there is room, else above it, and never over the edge of the window. */
function findPlace(anchor: HTMLElement, note: HTMLElement): { left: number; top: number } {
  const lines = [...anchor.getClientRects()]; // a figure may go over a line's end
  const first = lines[0] ?? anchor.getBoundingClientRect();
  const last = lines.at(-1) ?? first;
  const { width, height } = note.getBoundingClientRect();
  const below = last.bottom + GAP;
  const fits = below + height <= window.innerHeight - EDGE;
  const left = fits ? last.left : first.left;
  return {
    left: Math.max(EDGE, Math.min(left, window.innerWidth - width - EDGE)),
    top: fits ? below : Math.max(EDGE, first.top - GAP - height),
  };
}
