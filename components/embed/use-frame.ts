"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Outside } from "@/components/chat/stream/use-outside";
import { ownFetch, setSessionSource } from "@/components/ui/behaviour/own-fetch";
import { createId } from "@/lib/contract/plain/create-id";
import type { ToFrame } from "@/lib/contract/widget/protocol";
import type { SessionAnswer } from "@/lib/contract/widget/session";
import { followLinks } from "./links";
import { createOutside } from "./outside";
import { openPagePort, type PagePort } from "./page-port";
import { createFrameSession } from "./session";

/** What the frame shows: nothing yet, why it cannot, or a conversation. */
export type FrameState =
  | { state: "opening" }
  | { state: "failed" }
  | { state: "open"; id: string; conversation: SessionAnswer["conversation"] };

/** The frame of a widget: its session, its talk with the page around it, and the conversation that is open. */
export function useFrame({ widgetId, allowedOrigins }: { widgetId: string; allowedOrigins: string[] }) {
  const [frame, setFrame] = useState<FrameState>({ state: "opening" });
  const [framed, setFramed] = useState(false);
  const [openings, setOpenings] = useState(0);
  const port = useRef<PagePort | null>(null);
  const outside = useMemo(
    () =>
      createOutside({
        tell: (message) => port.current?.send(message),
        onBranch: (id) => {
          findConversation(id).then((conversation) => setFrame({ state: "open", id, conversation }));
        },
      }),
    [],
  );
  const show = useCallback((answer: SessionAnswer | null) => setFrame(toState(answer)), []);
  const session = useMemo(() => createFrameSession({ widgetId, onLost: show }), [widgetId, show]);

  const hear = useCallback(
    async (message: ToFrame): Promise<void> => {
      if (message.type === "open") setOpenings((count) => count + 1);
      if (message.type === "open" || message.type === "close") outside.setVisible(message.type === "open");
      if (message.type === "ask") outside.ask(message.text);
      if (message.type === "reset") show(await session.open({ fresh: true }));
      if (message.type === "identify") {
        const answer = await session.identify(message.proof);
        if (answer !== null) show(answer);
        port.current?.send({ type: "event", name: answer === null ? "refused" : "identified" });
      }
    },
    [outside, session, show],
  );

  useEffect(() => {
    setSessionSource(session);
    const stopSaving = followLinks();
    const opened = session.open({ fresh: false }).then(show);
    const onOpen = () => {
      setFramed(true);
      port.current?.send({ type: "event", name: "ready" });
    };
    // What the page wishes waits for the session, in its order.
    let turn: Promise<unknown> = opened;
    const onMessage = (message: ToFrame) => {
      turn = turn.then(() => hear(message));
    };
    port.current = openPagePort({ allowedOrigins, onOpen, onMessage });
    return () => {
      port.current?.close();
      stopSaving();
      setSessionSource(null);
    };
  }, [session, allowedOrigins, hear, show]);

  const isOpen = frame.state === "open";
  useEffect(() => {
    if (openings > 0 && isOpen) focusQuestion();
  }, [openings, isOpen]);

  const begin = useCallback(
    () => setFrame({ state: "open", id: createId("conversation"), conversation: null }),
    [],
  );
  const close = useCallback(() => port.current?.send({ type: "close" }), []);
  return {
    frame,
    outside: outside as Outside,
    begin,
    close: framed ? close : null,
    onQuestion: outside.accepted,
  };
}

function toState(answer: SessionAnswer | null): FrameState {
  if (answer === null) return { state: "failed" };
  const { conversation } = answer;
  return { state: "open", id: conversation?.id ?? createId("conversation"), conversation };
}

/** A conversation as it is stored; null while it cannot be had: what is asked in it is answered all the same. */
async function findConversation(id: string): Promise<SessionAnswer["conversation"]> {
  try {
    const response = await ownFetch(`/api/chat?conversationId=${encodeURIComponent(id)}`);
    return response.ok ? ((await response.json()) as SessionAnswer["conversation"]) : null;
  } catch (cause) {
    console.info("The conversation could not be read.", cause);
    return null;
  }
}

/** Where there is a mouse there is a keyboard; on a phone the focus would bring one up. */
function focusQuestion(): void {
  if (!matchMedia("(pointer: fine)").matches) return;
  document.getElementById("question")?.focus({ preventScroll: true });
}
