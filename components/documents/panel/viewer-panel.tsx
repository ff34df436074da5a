"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { useIsWide } from "./use-is-wide";
import type { OpenViewer } from "./use-viewer";
import { ViewerContent } from "./viewer-content";

const TITLE_ID = "viewer-title";

/**
 * The viewer of cited documents: a column beside the conversation from 1280 px, a sheet over it below. It takes the
 * focus when it opens; Escape closes it.
 */
export function ViewerPanel({
  open,
  onClose,
  turnTo,
  goTo,
}: {
  open: OpenViewer | null;
  onClose: () => void;
  turnTo: (page: number) => void;
  goTo: (at: number) => void;
}) {
  const isWide = useIsWide();
  const openings = open?.openings;

  useEffect(() => {
    if (openings !== undefined) focusTitle();
  }, [openings]);
  if (open === null) return null;
  const content = <ViewerContent {...{ open, onClose, turnTo, goTo }} titleId={TITLE_ID} />;
  return isWide ? <Column onClose={onClose}>{content}</Column> : <Sheet onClose={onClose}>{content}</Sheet>;
}

function Column({ onClose, children }: { onClose: () => void; children: ReactNode }) {
  return (
    <aside
      aria-labelledby={TITLE_ID}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose();
      }}
      className="flex w-[clamp(26rem,38vw,42rem)] shrink-0 flex-col border-l bg-surface"
    >
      {children}
    </aside>
  );
}

function Sheet({ onClose, children }: { onClose: () => void; children: ReactNode }) {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const node = box.current;
    if (node && !node.open) node.showModal();
    return () => node?.close();
  }, []);
  return (
    <dialog
      ref={box}
      aria-labelledby={TITLE_ID}
      onClose={onClose}
      className="mx-auto mt-auto mb-0 h-[92dvh] max-h-none w-full max-w-3xl flex-col rounded-t-card border bg-surface p-0 text-ink shadow-float open:flex sm:mb-auto sm:rounded-card"
    >
      {children}
    </dialog>
  );
}

/** Beginning at the title, whoever listens hears what has been opened, and the keys of the viewer work. */
function focusTitle(): void {
  document.getElementById(TITLE_ID)?.focus({ preventScroll: true });
}
