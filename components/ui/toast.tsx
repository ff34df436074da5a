"use client";

import { useEffect, useRef } from "react";
import { Button } from "./button";

/**
 * A line at the foot of the page about something just done, with one way back. It lies above drawers and windows;
 * the caller takes it away again by passing null.
 */
export function Toast({
  text,
  action,
}: {
  text: string | null;
  action?: { label: string; run: () => void } | null;
}) {
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (text === null) box.current?.hidePopover();
    else box.current?.showPopover();
  }, [text]);

  return (
    <>
      <p role="status" className="sr-only">
        {text}
      </p>
      <div
        ref={box}
        popover="manual"
        className="fixed inset-x-0 top-auto bottom-28 mx-auto my-0 w-fit max-w-[calc(100vw-2rem)] items-center gap-3 rounded-card border bg-raised py-1.5 pr-2 pl-4 text-small text-ink shadow-float open:flex"
      >
        <span>{text}</span>
        {action ? (
          <Button kind="quiet" onClick={action.run} className="font-semibold text-accent">
            {action.label}
          </Button>
        ) : null}
      </div>
    </>
  );
}
