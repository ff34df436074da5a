"use client";

import { usePathname } from "next/navigation";
import { useCallback, useEffect, useRef, useState } from "react";
import { createId } from "@/lib/contract/plain/create-id";
import { Chat, NEW_DRAFT } from "./chat";
import type { Example } from "./empty-state";
import { useConversations } from "./frame/conversations";

/**
 * A chat that has not begun. Its id is made here; once the server has accepted the first question the address becomes
 * `/chat/<id>` without leaving the page, so that the answer goes on streaming. Coming back to `/` begins another.
 */
export function NewChat({ examples, notice }: { examples: Example[]; notice: string | null }) {
  const pathname = usePathname();
  const { touch } = useConversations();
  const [id, setId] = useState(() => createId("conversation"));
  const begun = useRef(false);

  useEffect(() => {
    if (pathname === "/" && begun.current) {
      begun.current = false;
      setId(createId("conversation"));
    }
    // The browser's Back button returns to this page under the address of a conversation that began on it.
    if (pathname !== "/" && !begun.current) window.location.reload();
  }, [pathname]);

  const onAccepted = useCallback(
    (text: string) => {
      touch({ id, title: titleOf(text) });
      if (begun.current) return;
      begun.current = true;
      window.history.replaceState(null, "", `/chat/${id}`);
    },
    [id, touch],
  );

  return (
    <Chat
      key={id}
      conversationId={id}
      draftName={NEW_DRAFT}
      examples={examples}
      notice={notice}
      onAccepted={onAccepted}
    />
  );
}

/** A first title for the list, until the page is loaded again with the stored one. */
function titleOf(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
