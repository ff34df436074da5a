"use client";

import { useState } from "react";

/** The lines of a chart that the reader has taken away, and the way to take one away or bring it back. */
export function useHidden(): [hidden: ReadonlySet<string>, toggle: (id: string) => void] {
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string) =>
    setHidden((now) => {
      const next = new Set(now);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  return [hidden, toggle];
}
