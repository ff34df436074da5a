import { Fragment } from "react";
import { ScrollBox } from "@/components/charts/chart-parts";
import type { TextSpan } from "@/lib/contract/knowledge/document-view";
import type { DocumentPageView } from "@/lib/contract/knowledge/documents";
import { type PageNode, type PageRow, type Piece, preparePage } from "./prepare-page";

/** Of the first cited piece of a page. */
export const CITED_ID = "cited";

const headingLooks = [
  "mt-6 text-lead font-semibold",
  "mt-5 text-lead font-semibold",
  "mt-4 text-body font-semibold",
  "mt-4 text-body font-medium",
];

/** The text of a page, laid out; what `spans` cover is marked. Drawn without any script. */
export function PageText({
  page,
  spans,
  under,
}: {
  page: DocumentPageView;
  spans: TextSpan[];
  /** Level of the heading above the page: 1 on a page of its own, 2 beside the chat. */
  under: 1 | 2;
}) {
  if (page.blocks.length === 0) return <EmptyPage scanned={page.scanned} />;
  return (
    <div className="max-w-[68ch] space-y-3 break-words text-body text-ink [&>:first-child]:mt-0">
      {preparePage({ blocks: page.blocks, spans }).map((node) => (
        <Node key={node.from} node={node} under={under} />
      ))}
    </div>
  );
}

function EmptyPage({ scanned }: { scanned: boolean }) {
  return (
    <p className="rounded-card border bg-surface px-3 py-2 text-small text-muted">
      {scanned
        ? "This page is a scanned picture without text, so it cannot be searched or cited. The original file shows it."
        : "Nothing is written on this page."}
    </p>
  );
}

function Node({ node, under }: { node: PageNode; under: 1 | 2 }) {
  switch (node.kind) {
    case "heading": {
      const look = headingLooks[Math.min(node.level, headingLooks.length) - 1] ?? headingLooks[0];
      const Heading = `h${Math.min(under + node.depth, 6)}` as "h2";
      return (
        <Heading className={`${look} text-balance`}>
          <Pieces pieces={node.pieces} />
        </Heading>
      );
    }
    case "list":
      return (
        <ul className="list-disc space-y-1 pl-5 marker:text-faint">
          {node.items.map((item) => (
            <li key={item.from}>
              <Pieces pieces={item.pieces} />
            </li>
          ))}
        </ul>
      );
    case "table":
      return <PageTable node={node} />;
    case "caption":
      return (
        <p className="text-small text-faint">
          <Pieces pieces={node.pieces} />
        </p>
      );
    case "paragraph":
      return (
        <p>
          <Pieces pieces={node.pieces} />
        </p>
      );
  }
}

function PageTable({ node }: { node: Extract<PageNode, { kind: "table" }> }) {
  return (
    <ScrollBox label="Table" className="max-w-full overflow-x-auto rounded-tight border bg-raised">
      <table className="w-full border-collapse text-small tabular-nums">
        {node.head.length > 0 ? (
          <thead className="bg-surface">
            {node.head.map((row) => (
              <Row key={row.from} row={row} head />
            ))}
          </thead>
        ) : null}
        <tbody>
          {node.rows.map((row) => (
            <Row key={row.from} row={row} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function Row({ row, head = false }: { row: PageRow; head?: boolean }) {
  return (
    <tr className={`border-t first:border-t-0 ${row.cited ? "bg-accent-soft" : ""}`}>
      {row.cells.map((cell, at) => {
        const align = at > 0 && (cell.numeric || head) ? "text-right" : "text-left";
        const look = `px-2.5 py-1.5 align-top ${align}`;
        if (head && cell.pieces.length > 0) {
          return (
            <th key={cell.key} scope="col" className={`${look} font-medium text-muted`}>
              <Pieces pieces={cell.pieces} />
            </th>
          );
        }
        return at === 0 && !head ? (
          <th key={cell.key} scope="row" className={`${look} min-w-32 font-normal text-ink`}>
            <Pieces pieces={cell.pieces} />
          </th>
        ) : (
          <td key={cell.key} className={`${look} ${cell.numeric ? "whitespace-nowrap" : ""}`}>
            <Pieces pieces={cell.pieces} />
          </td>
        );
      })}
    </tr>
  );
}

function Pieces({ pieces }: { pieces: Piece[] }) {
  return pieces.map((piece) =>
    piece.cited ? (
      <mark
        key={piece.from}
        id={piece.first ? CITED_ID : undefined}
        className="scroll-mt-24 rounded-[2px] bg-accent-soft box-decoration-clone text-ink underline decoration-accent decoration-2 underline-offset-4"
      >
        {piece.text}
      </mark>
    ) : (
      <Fragment key={piece.from}>{piece.text}</Fragment>
    ),
  );
}
