"use client";

import { useSyncExternalStore } from "react";

const WIDE = "(min-width: 1280px)";

/** True where the viewer has room beside the conversation; narrower, it lies over it. */
export function useIsWide(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(WIDE).matches,
    () => false,
  );
}

function subscribe(onChange: () => void): () => void {
  const media = window.matchMedia(WIDE);
  media.addEventListener("change", onChange);
  return () => media.removeEventListener("change", onChange);
}
