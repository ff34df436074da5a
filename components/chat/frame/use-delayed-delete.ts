"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { ConversationSummary } from "@/lib/contract/message";

const UNDO_MS = 5_000;

/**
 * Deleting with a way back. `leaving` is off the list and still on the server; after 5 seconds, at the next deletion,
 * or when the page goes away it is deleted for good and its id is in `gone`. A failed deletion brings it back.
 */
export function useDelayedDelete() {
  const [leaving, setLeaving] = useState<ConversationSummary | null>(null);
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const [failed, setFailed] = useState<string | null>(null);
  const waiting = useRef<{ id: string; timer: ReturnType<typeof setTimeout> } | null>(null);

  const flush = useCallback(() => {
    const due = waiting.current;
    if (due === null) return;
    clearTimeout(due.timer);
    waiting.current = null;
    setLeaving(null);
    setGone((before) => new Set([...before, due.id]));
    deleteForGood(due.id).catch(() => {
      setGone((before) => new Set([...before].filter((id) => id !== due.id)));
      setFailed("The conversation could not be deleted. It is back on the list.");
    });
  }, []);

  useEffect(() => {
    window.addEventListener("pagehide", flush);
    return () => window.removeEventListener("pagehide", flush);
  }, [flush]);

  useEffect(() => {
    if (failed === null) return;
    const timer = setTimeout(() => setFailed(null), UNDO_MS);
    return () => clearTimeout(timer);
  }, [failed]);

  const remove = useCallback(
    (conversation: ConversationSummary) => {
      flush();
      setLeaving(conversation);
      waiting.current = { id: conversation.id, timer: setTimeout(flush, UNDO_MS) };
    },
    [flush],
  );

  const undo = useCallback(() => {
    if (waiting.current) clearTimeout(waiting.current.timer);
    waiting.current = null;
    setLeaving(null);
  }, []);

  return { leaving, gone, message: leaving ? "Conversation deleted." : failed, remove, undo };
}

async function deleteForGood(id: string): Promise<void> {
  const response = await fetch(`/api/conversations/${encodeURIComponent(id)}`, {
    method: "DELETE",
    keepalive: true, // the page may be closing
  });
  if (!response.ok && response.status !== 404) throw new Error(`deleting answered ${response.status}`);
}
