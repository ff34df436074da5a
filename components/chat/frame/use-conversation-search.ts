"use client";

import { useEffect, useState } from "react";
import { announce } from "@/components/ui/behaviour/announce";
import { ownFetch } from "@/components/ui/behaviour/own-fetch";
import type { ConversationSummary } from "@/lib/contract/message";

/** How long a typing hand rests before the server is asked. */
const REST_MS = 200;

/** The conversations that hold these words; `found` is null where nothing is searched for. */
export function useConversationSearch(query: string): {
  found: ConversationSummary[] | null;
  state: "idle" | "asking" | "failed";
} {
  const [found, setFound] = useState<ConversationSummary[] | null>(null);
  const [state, setState] = useState<"idle" | "asking" | "failed">("idle");
  const words = query.trim();

  useEffect(() => {
    if (words === "") {
      setFound(null);
      setState("idle");
      return;
    }
    const stopper = new AbortController();
    setState("asking");
    const timer = setTimeout(() => {
      search(words, stopper.signal).then(
        (conversations) => {
          setFound(conversations);
          setState("idle");
          announce(toSpoken(conversations.length));
        },
        (cause) => {
          if (stopper.signal.aborted) return;
          console.info("Conversations could not be searched.", cause);
          setState("failed");
        },
      );
    }, REST_MS);
    return () => {
      clearTimeout(timer);
      stopper.abort();
    };
  }, [words]);

  return { found, state };
}

function toSpoken(count: number): string {
  if (count === 0) return "Nothing found.";
  return count === 1 ? "1 conversation found." : `${count} conversations found.`;
}

async function search(words: string, signal: AbortSignal): Promise<ConversationSummary[]> {
  const response = await ownFetch(`/api/conversations?${new URLSearchParams({ q: words })}`, { signal });
  if (!response.ok) throw new Error(`the search answered ${response.status}`);
  return ((await response.json()) as { conversations: ConversationSummary[] }).conversations;
}
