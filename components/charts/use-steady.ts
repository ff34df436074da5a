"use client";

import { useCallback, useLayoutEffect, useRef } from "react";

/** The same function as long as the component is there, that calls the newest one: memoised children stay as they are. */
export function useSteady<Input>(callback: (input: Input) => void): (input: Input) => void {
  const newest = useRef(callback);
  useLayoutEffect(() => {
    newest.current = callback;
  });
  return useCallback((input: Input) => newest.current(input), []);
}
