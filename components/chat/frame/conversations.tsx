"use client";

import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import { Toast } from "@/components/ui/toast";
import { type Deletion, useDelayedDelete } from "@/components/ui/use-delayed-delete";
import type { ConversationSummary } from "@/lib/contract/message";

interface Conversations {
  list: ConversationSummary[];
  /** Put a conversation that has just begun, or gone on, at the head of the list. */
  touch(conversation: { id: string; title: string }): void;
  /** Takes it off the list at once and off the server after 5 seconds, unless undone. */
  remove(conversation: ConversationSummary): void;
  isOwner: boolean;
}

const ofConversations: Deletion = {
  toAddress: (id) => `/api/conversations/${encodeURIComponent(id)}`,
  deleted: "Conversation deleted.",
  failed: "The conversation could not be deleted. It is back on the list.",
};

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

  const value = useMemo<Conversations>(
    () => ({
      list: all.filter(({ id }) => id !== leaving?.id && !gone.has(id)),
      touch: ({ id, title }) => setAll((before) => toHead({ before, id, title })),
      remove,
      isOwner,
    }),
    [all, leaving, gone, remove, isOwner],
  );

  return (
    <ConversationsContext.Provider value={value}>
      {children}
      <Toast text={deletion.message} action={leaving ? { label: "Undo", run: deletion.undo } : null} />
    </ConversationsContext.Provider>
  );
}

/** The conversations of the nearest provider; throws outside of one. */
export function useConversations(): Conversations {
  const value = useContext(ConversationsContext);
  if (value === null) throw new Error("useConversations needs a ConversationsProvider above it");
  return value;
}

/** The list with this conversation first. One that is known keeps its title. */
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
  const head = { id, title: known?.title ?? title, updatedAt: new Date().toISOString() };
  return [head, ...before.filter((conversation) => conversation.id !== id)];
}
