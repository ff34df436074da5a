"use client";

import { lazy, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useViewer } from "@/components/documents/panel/use-viewer";
import { CitationViewer } from "@/components/results/documents/open-citation";
import { LateWindow } from "@/components/ui/late-window";
import { Toast } from "@/components/ui/toast";
import type { StoredMessage } from "@/lib/contract/message";
import { AttachButton } from "./attachments/attach-button";
import { AttachmentChips } from "./attachments/attachment-chips";
import { FileDrop } from "./attachments/file-drop";
import { useAttachments } from "./attachments/use-attachments";
import { Composer } from "./composer/composer";
import { proposeQuestion, useProposed } from "./composer/propose";
import { useDraft } from "./composer/use-draft";
import { EmptyState, type Example } from "./empty-state";
import { useConversations } from "./frame/conversations";
import { type Outside, useOutside } from "./stream/use-outside";
import { takeFirstQuestion, useBranch } from "./transcript/acts/use-branch";
import { loadResults } from "./transcript/late-result";
import { TRANSCRIPT_ID, Transcript } from "./transcript/transcript";
import { textOf, type ViewMessage } from "./ui-message";
import { useChatVerbs } from "./use-chat-verbs";
import { useConversation } from "./use-conversation";

const none: StoredMessage[] = [];

const ImportDialog = lazy(() => import("./import-dialog").then((it) => ({ default: it.ImportDialog })));
const ViewerPanel = lazy(() =>
  import("@/components/documents/panel/viewer-panel").then((it) => ({ default: it.ViewerPanel })),
);

/** Name of the draft of a chat that has not begun. */
export const NEW_DRAFT = "new";

/**
 * One conversation: transcript, or the examples while it is empty, and the question box.
 * `onAccepted` is told the text of each question that the server has begun to answer.
 */
export function Chat({
  conversationId,
  draftName,
  initialMessages = none,
  hasOlder = false,
  examples = [],
  notice = null,
  greeting = "",
  outside = null,
  onAccepted,
}: {
  conversationId: string;
  /** Under which name an unsent question is kept; a new chat has no stable id yet. */
  draftName: string;
  initialMessages?: StoredMessage[];
  hasOlder?: boolean;
  examples?: Example[];
  notice?: string | null;
  /** What is said first, in place of the product's own words. */
  greeting?: string;
  /** Who else asks in this conversation and follows it: the page around a frame. */
  outside?: Outside | null;
  onAccepted: (text: string) => void;
}) {
  const { isOwner } = useConversations();
  const draft = useDraft(draftName);
  useProposed(draft.change);
  const lastText = useRef("");
  const [importing, setImporting] = useState<{ symbol: string | null } | null>(null);

  const accepted = useCallback(() => {
    draft.accepted();
    onAccepted(lastText.current);
  }, [draft.accepted, onAccepted]);

  const conversation = useConversation({
    conversationId,
    initialMessages,
    onAccepted: accepted,
    ready: loadResults,
  });
  const viewer = useViewer();
  const attachments = useAttachments({ conversationId, isNew: draftName === NEW_DRAFT });
  const openImport = useCallback((symbol: string | null) => setImporting({ symbol }), []);
  const { branch, failed: branchFailure } = useBranch(conversationId, outside);
  const verbs = useChatVerbs({ conversation, openImport, edit: branch });
  const { messages, phase, failure } = conversation;
  useOutside({ outside, ask: verbs.ask, phase });
  const lastQuestion = messages.findLast((message) => message.role === "user");
  lastText.current = lastQuestion ? textOf(lastQuestion.parts) : "";
  useFocusFromExample(messages.length > 0);
  useFirstQuestion(conversationId, verbs.ask);
  const history = useMemo(() => toHistory(messages), [messages]);

  return (
    <CitationViewer onOpen={viewer.show}>
      <div className="flex min-h-0 flex-1">
        <FileDrop onFiles={attachments.add}>
          {messages.length === 0 ? (
            <EmptyState {...{ examples, notice, greeting, verbs }} />
          ) : (
            <Transcript {...{ messages, phase, failure, hasOlder, verbs }} />
          )}
          <div className="shrink-0 px-4 pt-1 pb-[max(0.625rem,env(safe-area-inset-bottom))] sm:px-6">
            <AttachmentChips
              attachments={attachments}
              onAskAbout={(title) => proposeQuestion(`What does ${title} say about `)}
            />
            <Composer
              text={draft.text}
              onChange={draft.change}
              onSend={(text) => {
                draft.send(text);
                verbs.ask(text);
              }}
              onStop={conversation.verbs.stop}
              busy={verbs.busy}
              history={history}
              beside={<AttachButton onFiles={attachments.add} />}
            />
            <p className="mx-auto mt-1 max-w-4xl text-center text-micro text-faint">
              Automated assistant. Facts and history, not advice.
            </p>
          </div>
        </FileDrop>
        <LateWindow open={viewer.open !== null}>
          <ViewerPanel open={viewer.open} onClose={viewer.close} turnTo={viewer.turnTo} goTo={viewer.goTo} />
        </LateWindow>
      </div>
      <LateWindow open={importing !== null}>
        <ImportDialog request={importing} isOwner={isOwner} onClose={() => setImporting(null)} />
      </LateWindow>
      <Toast
        text={attachments.message ?? branchFailure}
        action={attachments.undo ? { label: "Undo", run: attachments.undo } : null}
      />
    </CitationViewer>
  );
}

/** The questions of a conversation, the newest first, each once. */
function toHistory(messages: ViewMessage[]): string[] {
  const questions = messages.flatMap(({ role, parts }) => (role === "user" ? [textOf(parts)] : []));
  return [...new Set(questions.toReversed())].filter((text) => text !== "");
}

/** A branch begins with the question that it was made for. */
function useFirstQuestion(conversationId: string, ask: (text: string) => void): void {
  useEffect(() => {
    const text = takeFirstQuestion(conversationId);
    if (text !== null) ask(text);
  }, [conversationId, ask]);
}

/** The pressed example leaves with the empty page: whoever had the focus on it goes on from the conversation. */
function useFocusFromExample(begun: boolean): void {
  const wasBegun = useRef(begun);
  useEffect(() => {
    const justBegun = begun && !wasBegun.current;
    wasBegun.current = begun;
    if (justBegun && document.activeElement === document.body) {
      document.getElementById(TRANSCRIPT_ID)?.focus({ preventScroll: true });
    }
  }, [begun]);
}
