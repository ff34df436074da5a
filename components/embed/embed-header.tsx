"use client";

import { Bookmark, Plus, X } from "lucide-react";
import { Button } from "@/components/ui/button";
import type { WidgetLook } from "@/lib/contract/widget/settings";

/** The bar of the frame: the owner's title, what is remembered, a new chat, and the way to close it where there is one. */
export function EmbedHeader({
  look,
  onRemember,
  onNew,
  onClose,
}: {
  look: Pick<WidgetLook, "title" | "words">;
  onRemember: () => void;
  onNew: () => void;
  /** Null where nothing can be closed. */
  onClose: (() => void) | null;
}) {
  const { title, words } = look;
  return (
    <header className="flex h-12 shrink-0 items-center gap-1 border-b bg-surface ps-4 pe-2">
      <p className="min-w-0 flex-1 truncate font-semibold">{title}</p>
      <Button
        kind="quiet"
        shape="icon"
        aria-label="What I remember"
        title="What I remember"
        onClick={onRemember}
      >
        <Bookmark aria-hidden size={16} />
      </Button>
      <Button kind="quiet" shape="icon" aria-label={words.newChat} title={words.newChat} onClick={onNew}>
        <Plus aria-hidden size={17} />
      </Button>
      {onClose ? (
        <Button kind="quiet" shape="icon" aria-label={words.close} title={words.close} onClick={onClose}>
          <X aria-hidden size={17} />
        </Button>
      ) : null}
    </header>
  );
}
