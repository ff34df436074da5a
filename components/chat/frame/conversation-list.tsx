"use client";

import { Trash2 } from "lucide-react";
import Link from "next/link";
import { usePathname, useRouter } from "next/navigation";
import type { ConversationSummary } from "@/lib/contract/message";
import { useConversations } from "./conversations";

/** The visitor's conversations, newest first, each with a way to delete it. */
export function ConversationList({ onChoose }: { onChoose: () => void }) {
  const { list, remove } = useConversations();
  const pathname = usePathname();
  const router = useRouter();

  if (list.length === 0) {
    return <p className="flex-1 px-4 py-2 text-small text-faint">Your conversations will be listed here.</p>;
  }

  function onDelete(conversation: ConversationSummary): void {
    if (pathname === `/chat/${conversation.id}`) router.push("/");
    remove(conversation);
  }

  return (
    <nav aria-label="Earlier conversations" className="min-h-0 flex-1 overflow-y-auto px-2 pb-2">
      <ul>
        {list.map((conversation) => (
          <Row
            key={conversation.id}
            conversation={conversation}
            current={pathname === `/chat/${conversation.id}`}
            onChoose={onChoose}
            onDelete={() => onDelete(conversation)}
          />
        ))}
      </ul>
    </nav>
  );
}

function Row({
  conversation,
  current,
  onChoose,
  onDelete,
}: {
  conversation: ConversationSummary;
  current: boolean;
  onChoose: () => void;
  onDelete: () => void;
}) {
  const title = conversation.title || "Untitled";
  return (
    <li
      className={`group flex items-center rounded-tight ${current ? "bg-accent-soft" : "hover:bg-line/50 focus-within:bg-line/50"}`}
    >
      <Link
        href={`/chat/${conversation.id}`}
        prefetch={false}
        onClick={onChoose}
        aria-current={current ? "page" : undefined}
        className={`min-w-0 flex-1 truncate px-2 py-1.5 text-small ${current ? "font-medium text-ink" : "text-muted"}`}
      >
        {title}
      </Link>
      <button
        type="button"
        onClick={onDelete}
        aria-label={`Delete “${title}”`}
        className="mr-0.5 grid size-8 shrink-0 place-items-center rounded-tight text-faint hover:text-down focus-visible:opacity-100 group-hover:opacity-100 lg:opacity-0"
      >
        <Trash2 aria-hidden size={14} />
      </button>
    </li>
  );
}
