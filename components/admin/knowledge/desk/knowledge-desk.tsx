"use client";

import { useRouter } from "next/navigation";
import { isSettled } from "@/components/documents/document-words";
import { askServer } from "@/components/documents/upload/ask-server";
import { DropZone } from "@/components/documents/upload/drop-zone";
import { useDocumentList } from "@/components/documents/upload/use-document-list";
import { useUploads } from "@/components/documents/upload/use-uploads";
import { type Deletion, useDelayedDelete } from "@/components/ui/behaviour/use-delayed-delete";
import { Toast } from "@/components/ui/toast";
import type { CollectionSummary, DocumentSummary } from "@/lib/contract/knowledge/documents";
import { addresses } from "../addresses";
import { AddByHand } from "./add-by-hand";
import { Collections } from "./collections";
import { DocumentRow } from "./document-row";
import { UploadRows } from "./upload-rows";

const ofDocuments: Deletion = {
  toAddress: addresses.document,
  deleted: "Document deleted.",
  failed: "The document could not be deleted. It is back on the list.",
};

/** The documents of one collection, and every way in for more. */
export function KnowledgeDesk({
  collections,
  chosen,
  initial,
}: {
  collections: CollectionSummary[];
  chosen: CollectionSummary | null;
  initial: DocumentSummary[];
}) {
  const router = useRouter();
  const list = useDocumentList({
    address: addresses.documents(chosen?.id ?? null),
    initial,
  });
  // the first document makes the first collection, which the page does not know yet
  const onTaken = () => {
    list.reload();
    if (chosen === null) router.refresh();
  };
  const { uploads, add, retry, dismiss } = useUploads({
    address: addresses.documents(chosen?.id ?? null),
    onTaken,
  });
  const deletion = useDelayedDelete<DocumentSummary>(ofDocuments);
  const documents = list.documents.filter(({ id }) => id !== deletion.leaving?.id && !deletion.gone.has(id));
  async function reingest(id: string): Promise<void> {
    await askServer({ address: addresses.document(id), method: "POST" });
    list.reload();
  }

  return (
    <div className="space-y-4">
      <Collections collections={collections} chosen={chosen} documentCount={documents.length} />
      <DropZone
        hint="PDF, Word, PowerPoint, Excel, HTML, Markdown, CSV and text; as many as you like. A file of a known name becomes its new version."
        onFiles={add}
      />
      <AddByHand collectionId={chosen?.id ?? null} onAdded={onTaken} />
      {documents.length === 0 && uploads.length === 0 ? <FirstSteps /> : null}
      <ul aria-label="Documents" className="divide-y border-y empty:hidden">
        <UploadRows uploads={uploads} onRetry={retry} onDismiss={dismiss} />
        {documents.map((document) => (
          <DocumentRow
            key={document.id}
            document={document}
            onRemove={() => deletion.remove(document)}
            onReingest={() => reingest(document.id)}
          />
        ))}
      </ul>
      <p role="status" className="sr-only">
        {toProgressWords({ documents, sending: uploads.length })}
      </p>
      {list.stale ? (
        <p className="text-small text-warn">The server does not answer; what you see may be older.</p>
      ) : null}
      <Toast
        text={deletion.message}
        action={deletion.leaving ? { label: "Undo", run: deletion.undo } : null}
      />
    </div>
  );
}

/** What somebody does who sees this page for the first time. */
function FirstSteps() {
  return (
    <ol className="grid gap-3 text-small text-muted sm:grid-cols-3">
      <li className="rounded-card border bg-surface p-3">
        <p className="font-medium text-ink">1. Add documents</p>
        Annual reports, price lists, questions and answers: whatever visitors should get answers from.
      </li>
      <li className="rounded-card border bg-surface p-3">
        <p className="font-medium text-ink">2. Wait until they are ready</p>
        Each page is read and made searchable. What cannot be read, such as a scanned page, is told here.
      </li>
      <li className="rounded-card border bg-surface p-3">
        <p className="font-medium text-ink">3. Ask</p>
        Try a question below, or in the chat. Answers quote the passage and open it where it stands.
      </li>
    </ol>
  );
}

/** One sentence for screen readers that changes only when something is done. */
function toProgressWords({ documents, sending }: { documents: DocumentSummary[]; sending: number }): string {
  const moving = documents.filter((document) => !isSettled(document)).length;
  const failed = documents.filter(({ status }) => status === "failed").length;
  if (sending + moving > 0) return `${sending + moving} documents are on their way.`;
  const ready = documents.filter(({ status }) => status === "ready").length;
  return `${ready} documents are ready${failed > 0 ? `, ${failed} failed` : ""}.`;
}
