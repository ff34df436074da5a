"use client";

import { useEffect, useRef } from "react";
import { ownFetch } from "@/components/ui/behaviour/own-fetch";
import type { StoredMessage } from "@/lib/contract/message";

const POLL_MS = 1_500;
const PATIENCE_MS = 60_000;
/** A stream that broke off again is not asked for anew at once. */
const AGAIN_MS = 700;

/**
 * Finds the answer that the server is making without us (after a reload or a lost connection). While there is a question
 * to wait for, `onResume` reads its stream from the beginning; where that gives nothing, the stored conversation is looked
 * at every 1.5 s for a minute. `onMessages` gets it as soon as the question is no longer pending; `onGiveUp` is called
 * when the minute is over.
 */
export function useStoredAnswer({
  conversationId,
  waitingFor,
  onResume,
  onMessages,
  onGiveUp,
}: {
  conversationId: string;
  /** The id of the question; null while nothing is waited for. */
  waitingFor: string | null;
  onResume: (messageId: string) => Promise<void>;
  onMessages: (messages: StoredMessage[]) => void;
  onGiveUp: () => void;
}): void {
  const handlers = useRef({ onResume, onMessages, onGiveUp });
  handlers.current = { onResume, onMessages, onGiveUp };
  const resumed = useRef<string | null>(null);

  useEffect(() => {
    if (waitingFor === null) return;
    const messageId = waitingFor;
    const abort = new AbortController();
    let tries = Math.ceil(PATIENCE_MS / POLL_MS);

    async function resume(): Promise<void> {
      timer = setTimeout(look, POLL_MS);
      await handlers.current.onResume(messageId);
    }

    async function look(): Promise<void> {
      tries -= 1;
      const stored = await findStored({ conversationId, signal: abort.signal });
      if (abort.signal.aborted) return;
      const question = stored?.findLast((message) => message.role === "user");
      if (stored && question && question.status !== "pending") handlers.current.onMessages(stored);
      else if (tries <= 0) handlers.current.onGiveUp();
      else if (stored) await resume();
      else timer = setTimeout(look, POLL_MS);
    }

    let timer = setTimeout(resume, resumed.current === messageId ? AGAIN_MS : 0);
    resumed.current = messageId;
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [conversationId, waitingFor]);
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
    const response = await ownFetch(`/api/chat?conversationId=${encodeURIComponent(conversationId)}`, {
      signal,
    });
    if (!response.ok) return null;
    const body: { messages?: StoredMessage[] } = await response.json();
    return body.messages ?? null;
  } catch {
    return null; // still offline, or the page went away
  }
}
