"use client";

import { useCallback, useEffect, useState } from "react";
import { ownFetch } from "@/components/ui/behaviour/own-fetch";
import { type Deletion, useDelayedDelete } from "@/components/ui/behaviour/use-delayed-delete";
import {
  type MemoryEdit,
  type MemoryEntry,
  memoryEntrySchema,
  memoryListSchema,
} from "@/lib/contract/talk/memory";

const ADDRESS = "/api/memory";
const UNREACHED = "The server could not be reached. Nothing was changed.";
const toAddress = (id: string) => `${ADDRESS}/${encodeURIComponent(id)}`;
const ofEntries: Deletion = {
  toAddress,
  deleted: "Forgotten.",
  failed: "It could not be forgotten. It is back on the list.",
};

/** Where what is remembered stands: being read, there, or not to be had. */
export type MemoryState = "loading" | "ready" | "failed";

/** What is remembered of the visitor, read whenever `open` becomes true, with what can be done to it. */
export function useMemory(open: boolean) {
  const [state, setState] = useState<MemoryState>("loading");
  const [entries, setEntries] = useState<MemoryEntry[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const { leaving, gone, message, remove, undo } = useDelayedDelete<MemoryEntry>(ofEntries);

  const load = useCallback(async () => {
    setState("loading");
    setProblem(null);
    const answer = await send(ADDRESS, { method: "GET" });
    const parsed = memoryListSchema.safeParse(answer?.body);
    if (parsed.success) setEntries(parsed.data.entries);
    setState(parsed.success ? "ready" : "failed");
  }, []);

  useEffect(() => {
    if (open) void load();
  }, [open, load]);

  const edit = useCallback(async (id: string, change: MemoryEdit): Promise<boolean> => {
    const answer = await send(toAddress(id), { method: "PATCH", body: JSON.stringify(change) });
    const parsed = memoryEntrySchema.safeParse(answer?.body);
    if (parsed.success)
      setEntries((before) => before.map((entry) => (entry.id === id ? parsed.data : entry)));
    setProblem(parsed.success ? null : answer === null ? UNREACHED : "That could not be saved.");
    return parsed.success;
  }, []);

  const removeAll = useCallback(async () => {
    const answer = await send(ADDRESS, { method: "DELETE" });
    if (answer?.ok) setEntries([]);
    setProblem(answer?.ok ? null : UNREACHED);
  }, []);

  const shown = entries.filter(({ id }) => id !== leaving?.id && !gone.has(id));
  return {
    state,
    entries: shown,
    problem,
    message,
    load,
    edit,
    remove,
    undo: leaving ? undo : null,
    removeAll,
  };
}

async function send(address: string, init: RequestInit): Promise<{ ok: boolean; body: unknown } | null> {
  try {
    const headers = init.body ? { "content-type": "application/json" } : undefined;
    const response = await ownFetch(address, { ...init, ...(headers && { headers }) });
    const text = await response.text();
    return { ok: response.ok, body: text === "" ? null : JSON.parse(text) };
  } catch (cause) {
    console.info("The server could not be reached.", cause);
    return null;
  }
}
