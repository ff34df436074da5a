"use client";

import { useCallback, useRef, useState } from "react";
import type { CitedPlace } from "@/components/results/documents/open-citation";

/** The citations of one answer, the one that is open, and the page turned to (null: the one that holds the citation). */
export interface OpenViewer {
  places: CitedPlace[];
  at: number;
  page: number | null;
  /** Counts openings from outside: at each the viewer takes the focus, open already or not. */
  openings: number;
}

/** The viewer beside a conversation: what is open in it, and the verbs on it. Closing gives the focus back. */
export function useViewer() {
  const [open, setOpen] = useState<OpenViewer | null>(null);
  const opener = useRef<HTMLElement | null>(null);

  const show = useCallback((places: CitedPlace[], at: number) => {
    opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    setOpen((now) => ({ places, at, page: null, openings: (now?.openings ?? 0) + 1 }));
  }, []);
  const close = useCallback(() => {
    setOpen(null);
    const back = opener.current;
    opener.current = null;
    requestAnimationFrame(() => back?.focus({ preventScroll: true }));
  }, []);
  const turnTo = useCallback((page: number) => setOpen((now) => now && { ...now, page }), []);
  const goTo = useCallback((at: number) => setOpen((now) => now && { ...now, at, page: null }), []);

  return { open, show, close, turnTo, goTo };
}
