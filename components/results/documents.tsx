import type { Citation, DocumentsResult } from "@/lib/contract/knowledge-results";
import { Card } from "./card";
import type { ResultProps } from "./result-props";

/** What the documents say, each line with the passage it stands in; a link opens the document there. */
export function Documents({ data }: ResultProps<"documents">) {
  if (!data.found) return null;
  return (
    <Card title="From the documents">
      <ol className="flex flex-col gap-3">
        {data.citations.map((citation) => (
          <Source key={citation.number} citation={citation} lines={linesOf(data, citation)} />
        ))}
      </ol>
    </Card>
  );
}

type Lines = Extract<DocumentsResult, { found: true }>["lines"];

function linesOf({ lines }: Extract<DocumentsResult, { found: true }>, { number }: Citation): Lines {
  return lines.filter(({ citation }) => citation === number);
}

function Source({ citation, lines }: { citation: Citation; lines: Lines }) {
  const { number, title, page, heading, header, href } = citation;
  const rows = lines.filter(({ kind }) => kind === "row");
  return (
    <li className="flex flex-col gap-1">
      <blockquote className="flex flex-col gap-1 text-body text-ink">
        {lines
          .filter(({ kind }) => kind === "sentence")
          .map(({ text, span }) => (
            <p key={span.start}>{text}</p>
          ))}
        {rows.length > 0 && (
          <div className="overflow-x-auto">
            <table className="tabular-nums">
              <caption className="sr-only">
                {title}
                {page !== null && `, page ${page}`}
              </caption>
              {header !== null && (
                <thead className="text-small text-faint">
                  <Cells text={header} isHead />
                </thead>
              )}
              <tbody>
                {rows.map(({ text, span }) => (
                  <Cells key={span.start} text={text} />
                ))}
              </tbody>
            </table>
          </div>
        )}
      </blockquote>
      <a href={href} className="text-small text-faint underline">
        [{number}] {title}
        {page !== null && `, page ${page}`}
        {heading !== null && ` · ${heading}`}
      </a>
    </li>
  );
}

function Cells({ text, isHead = false }: { text: string; isHead?: boolean }) {
  const cells = text.split(" | ").map((cell, place) => ({ cell, key: `${place} ${cell}` }));
  return (
    <tr>
      {cells.map(({ cell, key }) =>
        isHead ? (
          <th key={key} scope="col" className="pr-4 text-left align-top font-normal">
            {cell}
          </th>
        ) : (
          <td key={key} className="pr-4 align-top">
            {cell}
          </td>
        ),
      )}
    </tr>
  );
}
