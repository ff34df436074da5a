import { type ReactNode, Suspense, useRef } from "react";

/** A window made with `lazy`: it is fetched when it is opened for the first time, and stays then. */
export function LateWindow({ open, children }: { open: boolean; children: ReactNode }) {
  const wanted = useRef(open);
  if (open) wanted.current = true;
  return wanted.current ? <Suspense>{children}</Suspense> : null;
}
