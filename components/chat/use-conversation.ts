"use client";

import { useChat } from "@ai-sdk/react";
import { DefaultChatTransport, type UIMessage } from "ai";
import { useMemo, useRef, useState } from "react";
import { ownFetch } from "@/components/ui/own-fetch";
import type { Clicked } from "@/lib/contract/actions";
import { createId } from "@/lib/contract/ids";
import type { StoredMessage } from "@/lib/contract/message";
import { type ChatFailure, toChatFailure } from "./failure";
import { isFinal, lastQuestion, withStatus } from "./question-status";
import {
  clickedOf,
  textOf,
  toViewMessage,
  toWireMessage,
  toWirePart,
  type ViewMessage,
  type WireData,
  type WireMetadata,
} from "./ui-message";
import { useStoredAnswer } from "./use-stored-answer";

type ChatMessage = UIMessage<WireMetadata, WireData>;
type SdkChat = ReturnType<typeof useChat<ChatMessage>>;

/** How long the server may take to close a stopped answer itself before the browser hangs up. */
const STOP_GRACE_MS = 1_500;
const REDRAW_MS = 60;

export interface Conversation {
  /** A message that did not change is the same object as before. */
  messages: ViewMessage[];
  /** `waiting` until the server's first word, `answering` while it writes. */
  phase: "idle" | "waiting" | "answering";
  failure: ChatFailure | null;
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
 * A conversation in the browser: its messages in our own shape, and the verbs on it. The only place that knows the
 * AI SDK. `onAccepted` is called once for each question that the server has taken, before the answer's first word.
 */
export function useConversation({
  conversationId,
  initialMessages,
  onAccepted,
}: {
  conversationId: string;
  initialMessages: StoredMessage[];
  onAccepted: () => void;
}): Conversation {
  const initial = useMemo(() => initialMessages.map(toWireMessage), [initialMessages]);
  const [failure, setFailure] = useState<ChatFailure | null>(null);
  const accepted = useRef(false);
  const latestOnAccepted = useRef(onAccepted);
  latestOnAccepted.current = onAccepted;
  const [transport] = useState(() =>
    createTransport(() => {
      accepted.current = true;
      latestOnAccepted.current();
    }),
  );

  const chat = useChat<ChatMessage>({
    id: conversationId,
    messages: initial,
    transport,
    generateId: () => createId("message"),
    throttle: REDRAW_MS,
    onError: (error) => {
      const told = toChatFailure({ error, accepted: accepted.current });
      if (told.lost) chat.setMessages((all) => withStatus({ all, status: "pending" }));
      setFailure(told.lost ? null : told);
    },
    onFinish: ({ message, isAbort, isError }) => {
      if (isAbort || isError) return;
      // a stream that ended without the answer's end: whoever makes it goes on
      const status = isFinal(message.metadata?.status) ? "complete" : "pending";
      chat.setMessages((all) => withStatus({ all, status }));
    },
  });
  const phase = phaseOf(chat.status);

  const question = lastQuestion(chat.messages);
  useStoredAnswer({
    conversationId,
    waitingFor: phase === "idle" && question?.metadata?.status === "pending" ? question.id : null,
    onResume: (messageId) => {
      accepted.current = true;
      return chat.resumeStream({ metadata: { messageId } });
    },
    onMessages: (stored) => chat.setMessages(stored.map(toWireMessage)),
    onGiveUp: () => chat.setMessages((all) => withStatus({ all, status: "interrupted" })),
  });

  const verbs = useVerbs({
    chat,
    onStart: () => {
      accepted.current = false;
      setFailure(null);
    },
  });
  return { messages: useViewMessages({ messages: chat.messages, phase }), phase, failure, verbs };
}

/**
 * Sends only the last message, and reads the answer of one again from its beginning. `onAccepted` is called when the
 * server has taken a message, before the first word.
 */
function createTransport(onAccepted: () => void): DefaultChatTransport<ChatMessage> {
  return new DefaultChatTransport<ChatMessage>({
    api: "/api/chat",
    prepareSendMessagesRequest: ({ id, messages, body }) => {
      const last = messages.at(-1);
      const parts = last ? toViewMessage({ message: last, streaming: false }).parts : [];
      const message = { id: last?.id, text: textOf(parts), clicked: clickedOf(parts) };
      return { body: { ...body, conversationId: id, message } };
    },
    prepareReconnectToStreamRequest: ({ requestMetadata }) => {
      const { messageId } = requestMetadata as { messageId: string };
      return { api: `/api/chat/stream?messageId=${encodeURIComponent(messageId)}` };
    },
    fetch: async (address, init) => {
      const response = await ownFetch(address, init);
      if (response.ok && init?.method === "POST") onAccepted();
      return response;
    },
  });
}

/** The messages in our shape. What the SDK left alone is not converted again, so that drawn charts stay drawn. */
function useViewMessages({
  messages,
  phase,
}: {
  messages: ChatMessage[];
  phase: Conversation["phase"];
}): ViewMessage[] {
  const [known] = useState(() => new WeakMap<ChatMessage, ViewMessage>());
  const last = messages.at(-1);
  return messages.map((message) => {
    const streaming = phase === "answering" && message === last && message.role === "assistant";
    if (streaming) return toViewMessage({ message, streaming });
    const view = known.get(message) ?? toViewMessage({ message, streaming });
    known.set(message, view);
    return view;
  });
}

function useVerbs({ chat, onStart }: { chat: SdkChat; onStart: () => void }): ConversationVerbs {
  const latest = useRef({ chat, onStart });
  latest.current = { chat, onStart };

  return useMemo<ConversationVerbs>(
    () => ({
      ask: ({ text, clicked }) => {
        const parts = [toWirePart({ type: "text", text })];
        if (clicked) parts.push(toWirePart({ type: "clicked", clicked }));
        latest.current.onStart();
        void latest.current.chat.sendMessage({ id: createId("message"), role: "user", parts });
      },
      retry: (id) => {
        const { chat: now, onStart: begin } = latest.current;
        now.setMessages((all) => withStatus({ all, status: "complete", id }));
        begin();
        void now.regenerate({ messageId: id, body: { retry: true } });
      },
      stop: () => stopTurn(() => latest.current.chat),
    }),
    [],
  );
}

/** Asks the server to stop; when it does not close the stream soon, hangs up and marks what is on the screen. */
function stopTurn(getChat: () => SdkChat): void {
  const question = lastQuestion(getChat().messages);
  if (!question) return;

  const hangUp = () => {
    const { messages, status, stop, setMessages } = getChat();
    if (phaseOf(status) === "idle" || lastQuestion(messages)?.id !== question.id) return;
    void stop().then(() => setMessages((all) => withStatus({ all, status: "stopped", id: all.at(-1)?.id })));
  };
  const timer = setTimeout(hangUp, STOP_GRACE_MS);
  ownFetch(`/api/chat?messageId=${encodeURIComponent(question.id)}`, { method: "DELETE" }).catch(() => {
    clearTimeout(timer); // no connection: there is nothing to wait for
    hangUp();
  });
}

function phaseOf(status: SdkChat["status"]): Conversation["phase"] {
  if (status === "submitted") return "waiting";
  return status === "streaming" ? "answering" : "idle";
}
