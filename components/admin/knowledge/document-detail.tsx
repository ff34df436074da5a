import { ChevronLeft } from "lucide-react";
import Link from "next/link";
import { Card } from "@/components/admin/overview";
import { toDocumentSize, toDocumentState } from "@/components/documents/document-words";
import { OriginalLink } from "@/components/documents/original-link";
import { Badge } from "@/components/ui/badge";
import { buttonClass } from "@/components/ui/button";
import type { DocumentSummary, DocumentVersionSummary } from "@/lib/contract/knowledge/documents";
import { formatInstant } from "@/lib/format/date";
import type { QuestionModel } from "./model";
import { type PassageList, Passages } from "./passages";
import { QuestionText } from "./question-groups";
import { Versions } from "./versions";

/** One document as its owner looks into it. */
export function DocumentDetail({
  document,
  preview,
  answers,
  versions,
}: {
  document: DocumentSummary;
  versions: DocumentVersionSummary[];
  preview: PassageList;
  answers: QuestionModel[];
}) {
  const state = toDocumentState(document);
  return (
    <div className="space-y-4">
      <header className="space-y-1.5 pt-2">
        <Link
          href={`/admin/knowledge?collection=${document.collectionId}`}
          className="inline-flex items-center gap-1 text-small text-muted hover:text-accent"
        >
          <ChevronLeft aria-hidden size={14} />
          Documents
        </Link>
        <h1 className="text-display font-semibold tracking-tight text-balance break-words">
          {document.title}
        </h1>
        <p className="flex flex-wrap items-center gap-2 text-small text-muted">
          <Badge tone={state.tone}>{state.text}</Badge>
          <span className="break-words">{toFacts(document).join(" · ")}</span>
        </p>
        <div className="-ml-3 flex flex-wrap">
          {document.readyVersion > 0 ? (
            <Link
              href={`/documents/${document.id}`}
              prefetch={false}
              className={buttonClass({ kind: "quiet" })}
            >
              Read it
            </Link>
          ) : null}
          <OriginalLink documentId={document.id} sourceUrl={document.sourceUrl} />
        </div>
      </header>
      <Warnings document={document} />
      <Card title={`Questions it answers (${answers.length})`}>
        {answers.length === 0 ? (
          <p className="text-small text-muted">
            None yet. Questions whose answers cite this document stand here.
          </p>
        ) : (
          <ul className="-my-2 divide-y">
            {answers.map((question) => (
              <li key={question.group} className="py-2">
                <QuestionText question={question} nearest={null} />
              </li>
            ))}
          </ul>
        )}
      </Card>
      {versions.length > 1 ? (
        <Card title={`Versions (${versions.length})`}>
          <Versions documentId={document.id} versions={versions} />
        </Card>
      ) : null}
      <Card title={`Passages (${preview.total})`}>
        <Passages document={document} list={preview} />
      </Card>
    </div>
  );
}

function toFacts(document: DocumentSummary): string[] {
  const { fileName, version, readyVersion, updatedAt, language } = document;
  const behind = readyVersion > 0 && readyVersion < version ? `, version ${readyVersion} answers` : "";
  return [
    fileName,
    toDocumentSize(document),
    `version ${version}${behind}`,
    language === null ? "" : `language: ${language}`,
    `changed ${formatInstant({ iso: updatedAt, timeZone: "UTC" })}`,
  ].filter((fact) => fact !== "");
}

function Warnings({ document: { error, warnings } }: { document: DocumentSummary }) {
  if (error === null && warnings.length === 0) return null;
  return (
    <section className="rounded-card border border-warn bg-warn-soft p-4 text-small text-ink">
      <h2 className="mb-1 font-medium">
        {error === null ? "What could not be read" : "It could not be read"}
      </h2>
      {error === null ? null : (
        <p>{`${error.message} Hand in another file under the same name to replace it.`}</p>
      )}
      <ul className="max-h-60 space-y-1 overflow-y-auto">
        {warnings.map(({ page, message }) => (
          <li key={`${page} ${message}`}>{message}</li>
        ))}
      </ul>
    </section>
  );
}
