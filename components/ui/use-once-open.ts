"use client";

import { useRef } from "react";

/** True from the first time that `open` is: what is fetched on first need stays once it is there. */
export function useOnceOpen(open: boolean): boolean {
  const wanted = useRef(open);
  if (open) wanted.current = true;
  return wanted.current;
}
