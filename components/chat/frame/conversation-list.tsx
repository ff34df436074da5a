"use client";

import { Search } from "lucide-react";
import { usePathname, useRouter } from "next/navigation";
import { useState } from "react";
import type { ConversationSummary } from "@/lib/contract/message";
import { ConversationRow } from "./conversation-row";
import { useConversations } from "./conversations";
import { useConversationSearch } from "./use-conversation-search";

/** The visitor's conversations, pinned ones and then the newest first, with a field to search what was asked in them. */
export function ConversationList({ onChoose }: { onChoose: () => void }) {
  const { list, remove, edit } = useConversations();
  const [query, setQuery] = useState("");
  const { found, state } = useConversationSearch(query);
  const pathname = usePathname();
  const router = useRouter();

  if (list.length === 0) {
    return <p className="flex-1 px-4 py-2 text-small text-faint">Your conversations will be listed here.</p>;
  }

  function onDelete(conversation: ConversationSummary): void {
    if (pathname === `/chat/${conversation.id}`) router.push("/");
    remove(conversation);
  }

  const told = toTold(found, state);
  const known = new Map(list.map((conversation) => [conversation.id, conversation]));
  const shown = found === null ? list : found.map((one) => known.get(one.id) ?? one);
  return (
    <>
      <div className="relative px-3 pb-2">
        <Search aria-hidden size={14} className="absolute top-2 left-5.5 text-faint" />
        <input
          type="search"
          aria-label="Search conversations"
          placeholder="Search"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== "Escape" || query === "") return;
            event.preventDefault(); // the drawer stays open
            setQuery("");
          }}
          className="min-h-8 w-full rounded-tight border bg-raised pr-2 pl-8 text-[1rem] sm:text-small"
        />
        {told === "" ? null : <p className="pt-2 text-small text-faint">{told}</p>}
      </div>
      <nav aria-label="Earlier conversations" className="min-h-0 flex-1 overflow-y-auto px-2 pb-2">
        <ul>
          {shown.map((conversation) => (
            <ConversationRow
              key={conversation.id}
              conversation={conversation}
              current={pathname === `/chat/${conversation.id}`}
              onChoose={onChoose}
              onRename={(title) => edit(conversation, { title })}
              onPin={(pinned) => edit(conversation, { pinned })}
              onDelete={() => onDelete(conversation)}
            />
          ))}
        </ul>
      </nav>
    </>
  );
}

function toTold(found: ConversationSummary[] | null, state: "idle" | "asking" | "failed"): string {
  if (state === "failed") return "The search got no answer. Try again in a moment.";
  return found?.length === 0 && state === "idle" ? "Nothing found." : "";
}
