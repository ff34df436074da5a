import { useEffect } from "react";

const PROPOSED = "tickertalk:proposed";

/** Puts words into the question box of the page, to be gone on with there; they take the place of what stands in it. */
export function proposeQuestion(text: string): void {
  dispatchEvent(new CustomEvent(PROPOSED, { detail: text }));
  document.getElementById("question")?.focus();
}

/** Takes what `proposeQuestion` puts into the box. */
export function useProposed(change: (text: string) => void): void {
  useEffect(() => {
    const onProposed = (event: Event) => change((event as CustomEvent<string>).detail);
    addEventListener(PROPOSED, onProposed);
    return () => removeEventListener(PROPOSED, onProposed);
  }, [change]);
}
