"use client";

import { Ellipsis, Pencil, Pin, PinOff, Trash2 } from "lucide-react";
import Link from "next/link";
import { type FormEvent, useState } from "react";
import { Menu } from "@/components/ui/menu";
import type { ConversationSummary } from "@/lib/contract/message";

const MAX_TITLE_CHARS = 120;

/** One conversation of the list: the way into it, and a menu to rename, pin or delete it. */
export function ConversationRow({
  conversation,
  current,
  onChoose,
  onRename,
  onPin,
  onDelete,
}: {
  conversation: ConversationSummary;
  current: boolean;
  onChoose: () => void;
  onRename: (title: string) => void;
  onPin: (pinned: boolean) => void;
  onDelete: () => void;
}) {
  const [renaming, setRenaming] = useState(false);
  const title = conversation.title || "Untitled";
  const { pinned } = conversation;

  if (renaming) {
    return (
      <li>
        <RenameForm
          title={title}
          onDone={(changed) => {
            setRenaming(false);
            if (changed !== null) onRename(changed);
          }}
        />
      </li>
    );
  }
  return (
    <li
      className={`group flex items-center rounded-tight ${current ? "bg-accent-soft" : "hover:bg-line/50 focus-within:bg-line/50"}`}
    >
      <Link
        href={`/chat/${conversation.id}`}
        prefetch={false}
        onClick={onChoose}
        aria-current={current ? "page" : undefined}
        className={`flex min-w-0 flex-1 items-center gap-1.5 px-2 py-1.5 text-small ${current ? "font-medium text-ink" : "text-muted"}`}
      >
        {pinned ? <Pin aria-hidden size={12} className="shrink-0 text-accent" /> : null}
        <span dir="auto" className="truncate">
          {title}
        </span>
        {pinned ? <span className="sr-only">(pinned)</span> : null}
      </Link>
      <Menu
        label={`More for “${title}”`}
        icon={<Ellipsis aria-hidden size={15} />}
        className="mr-0.5 size-8! shrink-0 text-faint! focus-visible:opacity-100 aria-expanded:opacity-100 group-hover:opacity-100 lg:opacity-0"
        items={[
          { label: "Rename", icon: <Pencil aria-hidden size={14} />, run: () => setRenaming(true) },
          {
            label: pinned ? "Unpin" : "Pin",
            icon: pinned ? <PinOff aria-hidden size={14} /> : <Pin aria-hidden size={14} />,
            run: () => onPin(!pinned),
          },
          {
            label: "Delete",
            name: `Delete “${title}”`,
            icon: <Trash2 aria-hidden size={14} />,
            run: onDelete,
          },
        ]}
      />
    </li>
  );
}

/** Enter and leaving the field save, Escape leaves the title as it was. */
function RenameForm({ title, onDone }: { title: string; onDone: (title: string | null) => void }) {
  const [text, setText] = useState(title);
  const toChange = () => (text.trim() === "" || text.trim() === title ? null : text.trim());
  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    onDone(toChange());
  }
  return (
    <form onSubmit={onSubmit} className="py-0.5">
      <input
        // biome-ignore lint/a11y/noAutofocus: it stands in the place of what was just chosen to be renamed
        autoFocus
        aria-label={`New title of “${title}”`}
        value={text}
        maxLength={MAX_TITLE_CHARS}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => onDone(toChange())}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          event.preventDefault(); // the drawer stays open
          onDone(null);
        }}
        className="min-h-8 w-full rounded-tight border bg-raised px-2 text-[1rem] sm:text-small"
      />
    </form>
  );
}
