"use client";

import { useEffect } from "react";
import type { ChatVerbs } from "../chat-verbs";
import type { Conversation } from "../use-conversation";

/** Somebody outside of the chat who may ask in it and is told how it goes. The same object as long as the chat lives. */
export interface Outside {
  /** The way to ask, while there is one: it asks nothing while an answer is being made. */
  connect(ask: ((text: string) => void) | null): void;
  follow(phase: Conversation["phase"]): void;
  /** Goes to a conversation that was branched off, and asks in it. */
  showBranch(branch: { conversationId: string; text: string }): void;
}

/** Lets the outside ask, and tells it the phase at every change. */
export function useOutside({
  outside,
  ask,
  phase,
}: {
  outside: Outside | null;
  ask: ChatVerbs["ask"];
  phase: Conversation["phase"];
}): void {
  useEffect(() => {
    outside?.connect((text) => ask(text));
    return () => outside?.connect(null);
  }, [outside, ask]);
  useEffect(() => outside?.follow(phase), [outside, phase]);
}
