"use client";

import { useRouter } from "next/navigation";
import { useCallback, useState } from "react";
import { ownFetch } from "@/components/ui/behaviour/own-fetch";
import type { Outside } from "../../stream/use-outside";

const toKey = (conversationId: string) => `tickertalk.ask.${conversationId}`;

/**
 * Asking a changed question: in a new conversation that holds what stands before it. `failed` is why that was not
 * possible, in plain words, until the next try. In a frame the outside shows the branch: there is no page to go to.
 */
export function useBranch(conversationId: string, outside: Outside | null) {
  const router = useRouter();
  const [failed, setFailed] = useState<string | null>(null);

  const branch = useCallback(
    async (before: string, text: string): Promise<void> => {
      setFailed(null);
      const id = await makeBranch({ conversationId, before, text });
      if (id === null) return setFailed("The question could not be asked anew. Nothing was changed.");
      if (outside) return outside.showBranch({ conversationId: id, text });
      try {
        sessionStorage.setItem(toKey(id), text);
      } catch {
        return setFailed("This browser keeps nothing between pages, so a question cannot be taken along.");
      }
      router.push(`/chat/${id}`);
    },
    [conversationId, outside, router],
  );
  return { branch, failed };
}

async function makeBranch(input: {
  conversationId: string;
  before: string;
  text: string;
}): Promise<string | null> {
  const { conversationId, ...body } = input;
  try {
    const response = await ownFetch(`/api/conversations/${encodeURIComponent(conversationId)}/branch`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    return response.ok ? ((await response.json()) as { id: string }).id : null;
  } catch (cause) {
    console.info("A conversation could not be branched.", cause);
    return null;
  }
}

/** The question that a new branch begins with, once; null where there is none. */
export function takeFirstQuestion(conversationId: string): string | null {
  try {
    const text = sessionStorage.getItem(toKey(conversationId));
    sessionStorage.removeItem(toKey(conversationId));
    return text;
  } catch {
    return null; // storage is forbidden here
  }
}
