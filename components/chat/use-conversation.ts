"use client";

import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import type { Clicked } from "@/lib/contract/actions";
import type { StoredMessage } from "@/lib/contract/message";
import type { SkillName } from "@/lib/contract/skill-results";
import { lastQuestion } from "./question-status";
import { type ConversationState, createConversation } from "./stream/conversation-store";
import { useStoredAnswer } from "./use-stored-answer";

export interface Conversation extends ConversationState {
  verbs: ConversationVerbs;
}

/** The same functions for the whole life of a conversation. */
export interface ConversationVerbs {
  ask(question: { text: string; clicked: Clicked | null }): void;
  /** Ask the user message with this id again; everything after it leaves the screen. */
  retry(userMessageId: string): void;
  stop(): void;
}

/**
 * A conversation in the browser: its messages, and the verbs on it. `onAccepted` is called once for each question that
 * the server has taken, before the answer's first word.
 */
export function useConversation({
  conversationId,
  initialMessages,
  onAccepted,
  ready,
}: {
  conversationId: string;
  initialMessages: StoredMessage[];
  onAccepted: () => void;
  /** Resolves when answers can be drawn; when a skill is named, when its results can. */
  ready?: (skill: SkillName | null) => Promise<unknown>;
}): Conversation {
  const latestOnAccepted = useRef(onAccepted);
  latestOnAccepted.current = onAccepted;
  const [store] = useState(() =>
    createConversation({
      conversationId,
      initialMessages,
      onAccepted: () => latestOnAccepted.current(),
      ready,
    }),
  );
  const state = useSyncExternalStore(store.subscribe, store.getState, store.getState);
  useEffect(() => store.leave, [store]);

  const question = lastQuestion(state.messages);
  useStoredAnswer({
    conversationId,
    waitingFor: state.phase === "idle" && question?.status === "pending" ? question.id : null,
    onResume: store.resume,
    onMessages: store.replace,
    onGiveUp: store.giveUp,
  });

  const verbs = useMemo<ConversationVerbs>(
    () => ({
      ask: ({ text, clicked }) =>
        store.ask([{ type: "text", text }, ...(clicked ? [{ type: "clicked" as const, clicked }] : [])]),
      retry: store.retry,
      stop: store.stop,
    }),
    [store],
  );
  return { ...state, verbs };
}
