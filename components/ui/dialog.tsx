"use client";

import { X } from "lucide-react";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { Button } from "./button";

/** A modal window on the native `<dialog>`: the browser keeps focus inside and closes it on Escape. */
export function Dialog({
  open,
  title,
  onClose,
  children,
}: {
  open: boolean;
  title: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const node = dialog.current;
    if (open && node && !node.open) node.showModal();
    if (!open && node?.open) node.close();
  }, [open]);

  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      className="m-auto max-h-[85dvh] w-[min(34rem,calc(100vw-2rem))] overflow-y-auto rounded-card border bg-surface p-5 text-ink shadow-float"
    >
      <header className="mb-3 flex items-start justify-between gap-4">
        <h2 id={titleId} className="text-lead font-semibold">
          {title}
        </h2>
        <Button kind="quiet" shape="icon" aria-label="Close" onClick={onClose} className="-mt-1 -mr-1">
          <X aria-hidden size={16} />
        </Button>
      </header>
      {open ? children : null}
    </dialog>
  );
}
