"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { ownFetch } from "./own-fetch";

const UNDO_MS = 5_000;

/** What is deleted where, and the words for it. */
export interface Deletion {
  /** The address that takes DELETE. */
  toAddress(id: string): string;
  deleted: string;
  failed: string;
}

/**
 * Deleting with a way back. `leaving` is off the list and still on the server; after 5 seconds, at the next deletion,
 * or when the page goes away it is deleted for good and its id is in `gone`. A failed deletion brings it back.
 */
export function useDelayedDelete<Item extends { id: string }>(deletion: Deletion) {
  const latest = useRef(deletion);
  latest.current = deletion;
  const [leaving, setLeaving] = useState<Item | null>(null);
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
    deleteForGood(latest.current.toAddress(due.id)).catch(() => {
      setGone((before) => new Set([...before].filter((id) => id !== due.id)));
      setFailed(latest.current.failed);
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
    (item: Item) => {
      flush();
      setLeaving(item);
      waiting.current = { id: item.id, timer: setTimeout(flush, UNDO_MS) };
    },
    [flush],
  );

  const undo = useCallback(() => {
    if (waiting.current) clearTimeout(waiting.current.timer);
    waiting.current = null;
    setLeaving(null);
  }, []);

  return { leaving, gone, message: leaving ? deletion.deleted : failed, remove, undo };
}

async function deleteForGood(address: string): Promise<void> {
  const response = await ownFetch(address, {
    method: "DELETE",
    keepalive: true, // the page may be closing
  });
  if (!response.ok && response.status !== 404) throw new Error(`deleting answered ${response.status}`);
}
