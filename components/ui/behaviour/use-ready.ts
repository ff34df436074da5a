"use client";

import { useSyncExternalStore } from "react";

const never = () => () => {};

/** False until the page listens: what needs script is disabled so long, for a press would be lost or send a form unread. */
export function useReady(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
