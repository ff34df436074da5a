"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { toPageStep } from "./page-step";
import { CITED_ID } from "./page-text";

/** Keys of a document's own page: arrows and Page Up/Down turn pages; a shared link scrolls to what it cites. */
export function PageKeys({ previous, next }: { previous: string | null; next: string | null }) {
  const router = useRouter();

  // biome-ignore lint/correctness/useExhaustiveDependencies: each page turned to scrolls anew
  useEffect(() => {
    document.getElementById(CITED_ID)?.scrollIntoView({ block: "center" });
  }, [previous, next]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const step = toPageStep(event);
      const href = step < 0 ? previous : step > 0 ? next : null;
      if (href === null) return;
      event.preventDefault();
      router.push(href);
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [router, previous, next]);

  return null;
}
