"use client";

import { useCallback } from "react";
import { ResultCard } from "@/components/results";
import type { StoredMessage } from "@/lib/contract/message";
import { Chat } from "./chat";
import { useConversations } from "./frame/conversations";
import { ResultDrawingContext } from "./transcript/late-result";

/** A conversation that is stored: rendered on the server, readable without JavaScript, and gone on with here. */
export function StoredChat({
  id,
  title,
  messages,
  hasOlder,
}: {
  id: string;
  title: string;
  messages: StoredMessage[];
  hasOlder: boolean;
}) {
  const { touch } = useConversations();
  const onAccepted = useCallback(() => touch({ id, title }), [touch, id, title]);
  return (
    <ResultDrawingContext value={ResultCard}>
      <Chat
        key={id}
        conversationId={id}
        draftName={id}
        initialMessages={messages}
        hasOlder={hasOlder}
        onAccepted={onAccepted}
      />
    </ResultDrawingContext>
  );
}
