"use client";

import { FileUp } from "lucide-react";
import { type DragEvent, type ReactNode, useRef, useState } from "react";
import { listFiles } from "@/components/documents/upload/drop-zone";
import { ATTACHMENT_LIMITS } from "./limits";

/** A place where files can be dropped anywhere; while they hang over it, it says what will become of them. */
export function FileDrop({ onFiles, children }: { onFiles: (files: File[]) => void; children: ReactNode }) {
  const [over, setOver] = useState(false);
  const depth = useRef(0); // every child that is crossed tells of itself

  const step = (by: 1 | -1) => (event: DragEvent) => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    depth.current = Math.max(0, depth.current + by);
    setOver(depth.current > 0);
  };
  const onDrop = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    depth.current = 0;
    setOver(false);
    const files = listFiles(event.dataTransfer);
    if (files.length > 0) onFiles(files);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a place to drop on; the paper clip does the same by keyboard
    <div
      onDragEnter={step(1)}
      onDragLeave={step(-1)}
      onDragOver={(event) => {
        if (event.dataTransfer.types.includes("Files")) event.preventDefault();
      }}
      onDrop={onDrop}
      className="relative flex min-h-0 min-w-0 flex-1 flex-col"
    >
      {children}
      {over ? (
        <div className="pointer-events-none absolute inset-2 z-20 grid place-items-center rounded-card border-2 border-dashed border-accent bg-accent-soft/95">
          <div className="max-w-prose px-6 text-center">
            <FileUp aria-hidden size={26} className="mx-auto mb-2 text-accent" />
            <p className="font-medium">Drop to add to this conversation</p>
            <p className="mt-1 text-small text-muted">{`Only you will be able to ask about it. ${ATTACHMENT_LIMITS}`}</p>
          </div>
        </div>
      ) : null}
    </div>
  );
}
