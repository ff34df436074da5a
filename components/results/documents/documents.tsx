import type { Citation, DocumentsResult } from "@/lib/contract/knowledge/knowledge-results";
import { Card } from "../card";
import type { ResultProps } from "../result-props";
import { CitationMark } from "./citation-mark";
import { toCitedPlaces } from "./cited-places";
import { QuotedRows } from "./quoted-rows";

type Found = Extract<DocumentsResult, { found: true }>;

/**
 * What the documents say, in their own sentences and rows; each mark opens the passage it was taken from. That they do
 * not say it stands in the words, and what comes nearest on the buttons.
 */
export function Documents({ data }: ResultProps<"documents">) {
  return data.found ? <Quotations data={data} /> : null;
}

function Quotations({ data }: { data: Found }) {
  const places = toCitedPlaces(data.citations);
  return (
    <Card title="From the documents" note={toCountNote(data.citations)}>
      <ol className="space-y-3">
        {data.citations.map((citation, at) => (
          <li key={citation.number} className="border-l-2 border-accent-soft pl-3">
            <Quotation
              citation={citation}
              lines={data.lines.filter((line) => line.citation === citation.number)}
              mark={<CitationMark places={places} at={at} />}
            />
          </li>
        ))}
      </ol>
      <ol aria-label="Sources" className="space-y-0.5 border-t pt-2 text-small text-muted">
        {data.citations.map((citation, at) => (
          <li key={citation.number} className="flex gap-2">
            <span
              aria-hidden
              className="w-4 shrink-0 text-right font-mono text-micro leading-[1.1875rem] text-faint"
            >
              {citation.number}
            </span>
            <span className="min-w-0 break-words">
              {places[at]?.label}
              {citation.heading === null ? null : (
                <span className="text-faint">{` · ${citation.heading}`}</span>
              )}
            </span>
          </li>
        ))}
      </ol>
    </Card>
  );
}

/** The lines of one passage: sentences as they stand there, rows with the names of their columns. */
function Quotation({
  citation,
  lines,
  mark,
}: {
  citation: Citation;
  lines: Found["lines"];
  mark: React.ReactNode;
}) {
  const sentences = lines.filter(({ kind }) => kind === "sentence");
  const rows = lines.filter(({ kind }) => kind === "row");
  return (
    <div className="space-y-2">
      {sentences.length > 0 ? (
        <p className="text-body text-ink">
          {sentences.map(({ text, span }, at) => (
            <span key={span.start}>
              {at > 0 ? " " : ""}
              <q data-quote className="before:content-none after:content-none">
                {text}
              </q>
            </span>
          ))}
          {rows.length === 0 ? mark : null}
        </p>
      ) : null}
      {rows.length > 0 ? (
        <QuotedRows label={citation.title} header={citation.header} rows={rows} mark={mark} />
      ) : null}
    </div>
  );
}

function toCountNote(citations: Citation[]): string {
  const titles = new Set(citations.map(({ documentId }) => documentId));
  return titles.size === 1 ? (citations[0]?.title ?? "") : `${titles.size} documents`;
}
