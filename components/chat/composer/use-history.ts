"use client";

import { useState } from "react";

/**
 * Going through earlier questions with the arrow keys, the newest first. From an empty box, or from a question that was
 * brought back and not changed; what has been written is never lost.
 */
export function useHistory({
  history,
  text,
  onChange,
}: {
  /** The newest first. */
  history: string[];
  text: string;
  onChange: (text: string) => void;
}) {
  const [at, setAt] = useState(-1);
  const place = text !== "" && history[at] === text ? at : -1;

  /** One further back (1) or forward (-1); false where there is nothing to bring, so that the key does what it does. */
  function step(by: 1 | -1): boolean {
    if (text !== "" && place === -1) return false;
    const next = place + by;
    const question = history[next];
    if (next < -1 || (next >= 0 && question === undefined)) return false;
    if (next === -1 && place === -1) return false;
    setAt(next);
    onChange(question ?? "");
    return true;
  }
  return { step };
}
