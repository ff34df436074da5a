"use client";

import { FileText, RotateCcw, X } from "lucide-react";
import type { ReactNode } from "react";
import { isSettled, toDocumentState, toSendingWords } from "@/components/documents/document-words";
import { Button } from "@/components/ui/button";
import { Progress } from "@/components/ui/progress";
import type { DocumentSummary } from "@/lib/contract/knowledge/documents";
import { ATTACHMENT_LIMITS } from "./limits";
import type { Attachments } from "./use-attachments";

/** The visitor's documents above the question box: on their way, ready to be asked about, or refused with the reason. */
export function AttachmentChips({
  attachments,
  onAskAbout,
}: {
  attachments: Attachments;
  onAskAbout: (title: string) => void;
}) {
  const { uploads, documents } = attachments;
  return (
    <div className="mx-auto w-full max-w-4xl">
      <p role="status" className="sr-only">
        {toStatusWords(attachments)}
      </p>
      {uploads.length + documents.length === 0 ? null : (
        <>
          <ul aria-label="Your documents" className="flex max-h-40 flex-wrap gap-1.5 overflow-y-auto pb-1.5">
            {documents.map((document) => (
              <DocumentChip
                key={document.id}
                document={document}
                onAskAbout={() => onAskAbout(document.title)}
                onRemove={() => attachments.remove(document)}
              />
            ))}
            {uploads.map(({ key, file, state, sent, reason, retry }) => {
              const words = state === "sending" ? toSendingWords({ sent, total: file.size }) : "Waiting";
              const settled = state === "refused" || state === "known";
              return (
                <Chip
                  key={key}
                  name={file.name}
                  words={settled ? reason : words}
                  tone={state === "refused" ? "warn" : "plain"}
                  share={settled ? null : file.size === 0 ? 0 : sent / file.size}
                  onRemove={() => attachments.dismiss(key)}
                >
                  {state === "refused" && retry ? (
                    <Button kind="quiet" onClick={() => attachments.retry(key)}>
                      <RotateCcw aria-hidden size={13} />
                      Try again
                    </Button>
                  ) : null}
                </Chip>
              );
            })}
          </ul>
          <p className="pb-1.5 text-micro text-faint">{`Only you, and only in this conversation. ${ATTACHMENT_LIMITS}`}</p>
        </>
      )}
    </div>
  );
}

function DocumentChip({
  document,
  onAskAbout,
  onRemove,
}: {
  document: DocumentSummary;
  onAskAbout: () => void;
  onRemove: () => void;
}) {
  const state = toDocumentState(document);
  const failed = document.status === "failed";
  const [warning] = document.warnings;
  const words = failed ? (document.error?.message ?? state.text) : state.text;
  return (
    <Chip
      name={document.title}
      words={isSettled(document) && !failed ? (warning?.message ?? "") : words}
      tone={failed || warning !== undefined ? "warn" : "plain"}
      share={state.share}
      onRemove={onRemove}
    >
      {document.readyVersion > 0 ? (
        <button
          type="button"
          onClick={onAskAbout}
          className="min-h-9 max-w-64 truncate text-small font-medium text-accent hover:underline"
        >
          {`Ask about ${document.title}`}
        </button>
      ) : null}
    </Chip>
  );
}

/** One document. Once it can be asked about, its name stands on the button and not beside it. */
function Chip({
  name,
  words,
  tone,
  share,
  onRemove,
  children,
}: {
  name: string;
  words: string;
  tone: "plain" | "warn";
  share: number | null;
  onRemove: () => void;
  children: ReactNode;
}) {
  return (
    <li className="max-w-full overflow-hidden rounded-card border bg-raised">
      <div className="flex min-h-9 items-center gap-1.5 pl-2.5">
        <FileText aria-hidden size={14} className="shrink-0 text-faint" />
        {children === null || words !== "" ? (
          <p className="min-w-0 py-1 text-small">
            {children === null ? <span className="font-medium break-words">{name}</span> : null}{" "}
            <span className={tone === "warn" ? "text-warn" : "text-muted"}>{words}</span>
          </p>
        ) : null}
        {children}
        <Button
          kind="quiet"
          shape="icon"
          aria-label={`Remove ${name}`}
          onClick={onRemove}
          className="shrink-0"
        >
          <X aria-hidden size={14} />
        </Button>
      </div>
      {share === null ? null : <Progress label={`${name}: ${words}`} share={share} />}
    </li>
  );
}

/** What a screen reader is told: only when a document is ready, refused or failed. */
function toStatusWords({ uploads, documents }: Attachments): string {
  const told = documents.flatMap((document) => {
    if (document.status === "failed") return [`${document.title} failed: ${document.error?.message ?? ""}`];
    return isSettled(document) ? [`${document.title} is ready.`] : [];
  });
  const refused = uploads.flatMap(({ state, file, reason }) =>
    state === "refused" ? [`${file.name} was not taken: ${reason}`] : [],
  );
  return [...told, ...refused].join(" ");
}
