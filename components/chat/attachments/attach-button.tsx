"use client";

import { Paperclip } from "lucide-react";
import { useRef } from "react";
import { ACCEPTED } from "@/components/documents/upload/drop-zone";
import { Button } from "@/components/ui/button";
import { ATTACHMENT_LIMITS } from "./limits";

/** The paper clip beside the question: opens the window in which files are chosen. */
export function AttachButton({ onFiles }: { onFiles: (files: File[]) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        kind="quiet"
        shape="icon"
        aria-label="Add your own document"
        title={`Add your own document, for this conversation only. ${ATTACHMENT_LIMITS}`}
        onClick={() => input.current?.click()}
      >
        <Paperclip aria-hidden size={16} />
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        accept={ACCEPTED}
        aria-label="Documents for this conversation"
        hidden
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = ""; // the same file can be chosen again
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
