"use client";

import { useMemo, useRef } from "react";
import type { ChatVerbs } from "./chat-verbs";
import { clickedOf, textOf, type ViewMessage } from "./ui-message";
import type { Conversation } from "./use-conversation";

/** The verbs that cards and buttons get: they ask nothing while an answer is being made. */
export function useChatVerbs({
  conversation,
  openImport,
  edit,
}: {
  conversation: Conversation;
  openImport: (symbol: string | null) => void;
  edit?: ChatVerbs["edit"];
}): ChatVerbs {
  const latest = useRef(conversation);
  latest.current = conversation;
  const { verbs } = conversation;
  const busy = conversation.phase !== "idle";

  const steady = useMemo(
    () => ({
      ask: (text: string, clicked: Parameters<ChatVerbs["ask"]>[1] = null) => {
        if (latest.current.phase !== "idle") return;
        verbs.ask({ text, clicked });
      },
      retry: (messageId: string) => {
        const { messages, phase } = latest.current;
        if (phase === "idle") askAgain({ messageId, messages, verbs });
      },
    }),
    [verbs],
  );
  return useMemo(
    () => ({ busy, openImport, ...(edit && { edit }), ...steady }),
    [busy, openImport, edit, steady],
  );
}

/** The newest question is answered anew in its place; an older one is asked again at the end. */
function askAgain({
  messageId,
  messages,
  verbs,
}: {
  messageId: string;
  messages: ViewMessage[];
  verbs: Conversation["verbs"];
}): void {
  const at = messages.findIndex((message) => message.id === messageId);
  const question = messages.slice(0, at + 1).findLast(({ role }) => role === "user");
  if (!question) return;
  const isNewest = question === messages.findLast(({ role }) => role === "user");
  if (isNewest) verbs.retry(question.id);
  else verbs.ask({ text: textOf(question.parts), clicked: clickedOf(question.parts) });
}
