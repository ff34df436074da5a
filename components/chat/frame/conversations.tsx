"use client";

import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from "react";
import { ownFetch } from "@/components/ui/behaviour/own-fetch";
import { type Deletion, useDelayedDelete } from "@/components/ui/behaviour/use-delayed-delete";
import { Toast } from "@/components/ui/toast";
import type { ConversationSummary } from "@/lib/contract/message";

interface Conversations {
  list: ConversationSummary[];
  /** Put a conversation that has just begun, or gone on, at the head of the list. */
  touch(conversation: { id: string; title: string }): void;
  /** Renames or pins it, at once here and then on the server; where that fails it says so and takes it back. */
  edit(conversation: ConversationSummary, change: { title?: string; pinned?: boolean }): void;
  /** Takes it off the list at once and off the server after 5 seconds, unless undone. */
  remove(conversation: ConversationSummary): void;
  isOwner: boolean;
}

const ofConversations: Deletion = {
  toAddress: (id) => `/api/conversations/${encodeURIComponent(id)}`,
  deleted: "Conversation deleted.",
  failed: "The conversation could not be deleted. It is back on the list.",
};

const TOLD_MS = 5_000;

const ConversationsContext = createContext<Conversations | null>(null);

/** The visitor's conversations for everything inside; `initial` comes from the server, newest first. */
export function ConversationsProvider({
  initial,
  isOwner,
  children,
}: {
  initial: ConversationSummary[];
  isOwner: boolean;
  children: ReactNode;
}) {
  const [all, setAll] = useState(initial);
  const deletion = useDelayedDelete<ConversationSummary>(ofConversations);
  const { leaving, gone, remove } = deletion;
  const [trouble, setTrouble] = useState<string | null>(null);

  const edit = useCallback<Conversations["edit"]>((conversation, change) => {
    const put = (next: ConversationSummary) =>
      setAll((before) => toPlaces(before.map((one) => (one.id === next.id ? next : one))));
    put({ ...conversation, ...change });
    sendEdit(conversation.id, change).catch(() => {
      put(conversation);
      setTrouble("That could not be saved. Try again in a moment.");
      setTimeout(() => setTrouble(null), TOLD_MS);
    });
  }, []);

  const value = useMemo<Conversations>(
    () => ({
      list: all.filter(({ id }) => id !== leaving?.id && !gone.has(id)),
      touch: ({ id, title }) => setAll((before) => toHead({ before, id, title })),
      edit,
      remove,
      isOwner,
    }),
    [all, leaving, gone, edit, remove, isOwner],
  );

  return (
    <ConversationsContext.Provider value={value}>
      {children}
      <Toast
        text={deletion.message ?? trouble}
        action={leaving ? { label: "Undo", run: deletion.undo } : null}
      />
    </ConversationsContext.Provider>
  );
}

/** The conversations of the nearest provider; throws outside of one. */
export function useConversations(): Conversations {
  const value = useContext(ConversationsContext);
  if (value === null) throw new Error("useConversations needs a ConversationsProvider above it");
  return value;
}

async function sendEdit(id: string, change: object): Promise<void> {
  const response = await ownFetch(`/api/conversations/${encodeURIComponent(id)}`, {
    method: "PATCH",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(change),
  });
  if (!response.ok) throw new Error(`changing a conversation answered ${response.status}`);
}

/** Pinned ones first; otherwise the order stays. */
function toPlaces(list: ConversationSummary[]): ConversationSummary[] {
  const byUse = [...list].sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
  return [...byUse.filter(({ pinned }) => pinned), ...byUse.filter(({ pinned }) => !pinned)];
}

/** The list with this conversation first among those like it. One that is known keeps its title. */
function toHead({
  before,
  id,
  title,
}: {
  before: ConversationSummary[];
  id: string;
  title: string;
}): ConversationSummary[] {
  const known = before.find((conversation) => conversation.id === id);
  const updatedAt = new Date().toISOString();
  const head = { id, title: known?.title ?? title, pinned: known?.pinned ?? false, updatedAt };
  return toPlaces([head, ...before.filter((conversation) => conversation.id !== id)]);
}
