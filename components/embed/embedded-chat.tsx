"use client";

import { type KeyboardEvent, lazy, useEffect, useState } from "react";
import { Chat, NEW_DRAFT } from "@/components/chat/chat";
import type { Example } from "@/components/chat/empty-state";
import { ConversationsProvider } from "@/components/chat/frame/conversations";
import { LateWindow } from "@/components/ui/late-window";
import type { WidgetLook } from "@/lib/contract/widget/settings";
import { EmbedHeader } from "./embed-header";
import { toFrameStyle } from "./frame-style";
import { useFrame } from "./use-frame";

const MemoryDialog = lazy(() =>
  import("@/components/chat/memory/memory-dialog").then((it) => ({ default: it.MemoryDialog })),
);

/** A widget as its frame needs it. */
export interface EmbeddedWidget {
  id: string;
  greeting: string;
  allowedOrigins: string[];
  look: WidgetLook;
}

/** What Escape closes before it closes the frame. */
const OVER = "dialog[open], :popover-open, [role=tooltip]";

/** The whole chat in a frame on somebody else's page. */
export function EmbeddedChat({
  widget,
  examples,
  notice,
}: {
  widget: EmbeddedWidget;
  examples: Example[];
  notice: string | null;
}) {
  const { look, greeting } = widget;
  const [allowedOrigins] = useState(widget.allowedOrigins);
  const { frame, outside, begin, close, onQuestion } = useFrame({ widgetId: widget.id, allowedOrigins });
  const [remembering, setRemembering] = useState(false);
  useDocumentLanguage(look);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && !event.defaultPrevented && !document.querySelector(OVER)) close?.();
  };
  return (
    <ConversationsProvider initial={[]} isOwner={false}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape anywhere in the frame closes it */}
      <div
        lang={look.lang}
        dir={look.dir}
        style={toFrameStyle(look)}
        className="flex h-dvh flex-col"
        onKeyDown={onKeyDown}
      >
        <EmbedHeader look={look} onRemember={() => setRemembering(true)} onNew={begin} onClose={close} />
        <main className="flex min-h-0 min-w-0 flex-1 flex-col">
          {frame.state === "open" ? (
            <Chat
              key={frame.id}
              conversationId={frame.id}
              draftName={frame.conversation === null ? NEW_DRAFT : frame.id}
              initialMessages={frame.conversation?.messages}
              hasOlder={frame.conversation?.hasOlder}
              onAccepted={onQuestion}
              {...{ examples, notice, greeting, outside }}
            />
          ) : (
            <p role="status" className="m-auto p-6 text-muted">
              {frame.state === "opening" ? look.words.loading : look.words.trouble}
            </p>
          )}
        </main>
        <LateWindow open={remembering}>
          <MemoryDialog open={remembering} onClose={() => setRemembering(false)} />
        </LateWindow>
      </div>
    </ConversationsProvider>
  );
}

/** The document of a frame is the widget's alone: it speaks its language as a whole. */
function useDocumentLanguage({ lang, dir, theme }: WidgetLook): void {
  useEffect(() => {
    Object.assign(document.documentElement, { lang, dir });
    if (theme === "auto") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [lang, dir, theme]);
}
