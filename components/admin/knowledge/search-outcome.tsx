import Link from "next/link";
import { toViewerHref } from "@/lib/contract/knowledge/document-view";
import { formatNumber } from "@/lib/format/number";

/** Why a search found what it found. */
export interface SearchOutcomeModel {
  searched: { text: string; widenedBy: string[] };
  /** Titles the question was narrowed to; null for all documents. */
  narrowedTo: string[] | null;
  terms: { stem: string; weight: number; idf: number }[];
  feedback: number;
  passages: {
    documentId: string;
    title: string;
    page: number | null;
    passage: number;
    text: string;
    score: number;
    similarity: number | null;
    parts: { terms: Record<string, number>; pairs: number; forms: number; feedback: number };
  }[];
}

const score = (value: number) => formatNumber({ value, digits: 2 });

/** The passages that a question finds, best first, each with what its score is made of. */
export function SearchOutcome({ outcome }: { outcome: SearchOutcomeModel }) {
  const { passages } = outcome;
  return (
    <div className="space-y-4">
      <Terms outcome={outcome} />
      {passages.length === 0 ? (
        <p className="text-muted">No passage holds any of these words.</p>
      ) : (
        <ol className="space-y-3">
          {passages.map((passage) => (
            <li
              key={`${passage.documentId} ${passage.passage}`}
              className="space-y-2 rounded-card border bg-surface p-4"
            >
              <p className="flex flex-wrap items-baseline gap-x-3">
                <Link
                  href={toViewerHref({ documentId: passage.documentId, page: passage.page })}
                  prefetch={false}
                  className="min-w-0 font-medium break-words hover:text-accent hover:underline"
                >
                  {passage.title}
                </Link>
                <span className="text-small text-muted">
                  {passage.page === null ? "" : `page ${passage.page}, `}
                  {`passage ${passage.passage + 1}`}
                </span>
                {passage.similarity === null ? null : (
                  <span className="text-small text-muted">{`meaning ${score(passage.similarity)}`}</span>
                )}
                <span className="ml-auto font-mono text-small">{score(passage.score)}</span>
              </p>
              <p className="line-clamp-5 text-small break-words whitespace-pre-line text-muted">
                {passage.text}
              </p>
              <Parts parts={passage.parts} total={passage.score} />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

function Terms({ outcome }: { outcome: SearchOutcomeModel }) {
  const { searched, narrowedTo, terms } = outcome;
  const unknown = terms.filter(({ idf }) => idf === 0);
  return (
    <dl className="space-y-1 text-small text-muted">
      <Fact name="Words that count">
        {terms
          .filter(({ idf }) => idf > 0)
          .toSorted((a, b) => b.weight * b.idf - a.weight * a.idf)
          .map(({ stem, weight, idf }) => `${stem} ${score(weight * idf)}`)
          .join(", ") || "none"}
      </Fact>
      {unknown.length > 0 ? (
        <Fact name="In no document">{unknown.map(({ stem }) => stem).join(", ")}</Fact>
      ) : null}
      {searched.widenedBy.length > 0 ? (
        <Fact name="Also searched">{searched.widenedBy.join(", ")}</Fact>
      ) : null}
      {narrowedTo === null ? null : <Fact name="Narrowed to">{narrowedTo.join(", ")}</Fact>}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: string }) {
  return (
    <div className="flex flex-wrap gap-x-2">
      <dt className="font-medium text-ink">{name}:</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </div>
  );
}

/** What a score is made of, the largest share first, as words with bars. */
function Parts({ parts, total }: { parts: SearchOutcomeModel["passages"][number]["parts"]; total: number }) {
  const shares = [
    ...Object.entries(parts.terms).map(([stem, value]) => ({ name: `“${stem}”`, value })),
    { name: "words side by side", value: parts.pairs },
    { name: "the very same forms", value: parts.forms },
    { name: "what the best have in common", value: parts.feedback },
  ].filter(({ value }) => Math.abs(value) >= 0.005);
  return (
    <ul aria-label="What the score is made of" className="grid gap-x-4 gap-y-1 sm:grid-cols-2">
      {shares
        .toSorted((a, b) => b.value - a.value)
        .map(({ name, value }) => (
          <li key={name} className="flex items-center gap-2 text-small">
            <span className="w-44 shrink-0 truncate text-muted">{name}</span>
            <span aria-hidden className="h-1.5 flex-1 rounded-tight bg-line">
              <span
                className="block h-full rounded-tight bg-accent"
                style={{ width: `${total > 0 ? Math.max(1, Math.min(100, (100 * value) / total)) : 0}%` }}
              />
            </span>
            <span className="w-12 shrink-0 text-right font-mono text-micro">{score(value)}</span>
          </li>
        ))}
    </ul>
  );
}
