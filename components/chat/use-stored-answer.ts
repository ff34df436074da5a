"use client";

import { useEffect, useRef } from "react";
import type { StoredMessage } from "@/lib/contract/message";

const POLL_MS = 1_500;
const PATIENCE_MS = 60_000;

/**
 * Looks for the answer that the server is making without us (after a reload or a lost connection): every 1.5 s while
 * `waiting`, for a minute. `onMessages` gets the stored conversation as soon as the question is no longer pending;
 * `onGiveUp` is called when the minute is over.
 */
export function useStoredAnswer({
  conversationId,
  waiting,
  onMessages,
  onGiveUp,
}: {
  conversationId: string;
  waiting: boolean;
  onMessages: (messages: StoredMessage[]) => void;
  onGiveUp: () => void;
}): void {
  const handlers = useRef({ onMessages, onGiveUp });
  handlers.current = { onMessages, onGiveUp };

  useEffect(() => {
    if (!waiting) return;
    const abort = new AbortController();
    let tries = Math.ceil(PATIENCE_MS / POLL_MS);

    async function look(): Promise<void> {
      tries -= 1;
      const stored = await findStored({ conversationId, signal: abort.signal });
      if (abort.signal.aborted) return;
      const question = stored?.findLast((message) => message.role === "user");
      if (stored && question && question.status !== "pending") handlers.current.onMessages(stored);
      else if (tries <= 0) handlers.current.onGiveUp();
      else timer = setTimeout(look, POLL_MS);
    }

    let timer = setTimeout(look, POLL_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [conversationId, waiting]);
}

/** The stored messages, or null while the server cannot be asked: the next try may succeed. */
async function findStored({
  conversationId,
  signal,
}: {
  conversationId: string;
  signal: AbortSignal;
}): Promise<StoredMessage[] | null> {
  try {
    const response = await fetch(`/api/chat?conversationId=${encodeURIComponent(conversationId)}`, {
      signal,
    });
    if (!response.ok) return null;
    const body: { messages?: StoredMessage[] } = await response.json();
    return body.messages ?? null;
  } catch {
    return null; // still offline, or the page went away
  }
}
