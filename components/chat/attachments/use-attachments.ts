"use client";

import { useDocumentList } from "@/components/documents/upload/use-document-list";
import { type Upload, useUploads } from "@/components/documents/upload/use-uploads";
import { type Deletion, useDelayedDelete } from "@/components/ui/behaviour/use-delayed-delete";
import type { DocumentSummary } from "@/lib/contract/knowledge/documents";

/** The visitor's own documents of one conversation, and the verbs on them. */
export interface Attachments {
  uploads: Upload[];
  documents: DocumentSummary[];
  add(files: File[]): void;
  retry(key: string): void;
  dismiss(key: string): void;
  /** Takes it off at once and off the server after 5 seconds, unless undone. */
  remove(document: DocumentSummary): void;
  /** What was just removed, or could not be; null when there is nothing to say. */
  message: string | null;
  undo: (() => void) | null;
}

const ofOwnDocuments: Deletion = {
  toAddress: (id) => `/api/documents/${encodeURIComponent(id)}`,
  deleted: "Document removed from this conversation.",
  failed: "The document could not be removed. It is still here.",
};

/** `isNew`: a conversation that has not begun holds none, and is not asked about. */
export function useAttachments({
  conversationId,
  isNew,
}: {
  conversationId: string;
  isNew: boolean;
}): Attachments {
  const address = `/api/documents?conversationId=${encodeURIComponent(conversationId)}`;
  const { documents, reload } = useDocumentList({ address, initial: isNew ? [] : null });
  const { uploads, add, retry, dismiss } = useUploads({ address, onTaken: reload });
  const { leaving, gone, message, remove, undo } = useDelayedDelete<DocumentSummary>(ofOwnDocuments);
  return {
    uploads,
    documents: documents.filter(({ id }) => id !== leaving?.id && !gone.has(id)),
    ...{ add, retry, dismiss, remove, message },
    undo: leaving === null ? null : undo,
  };
}
