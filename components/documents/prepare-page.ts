import type { TextSpan } from "@/lib/contract/knowledge/document-view";
import type { DocumentPageView } from "@/lib/contract/knowledge/documents";

type ViewBlock = DocumentPageView["blocks"][number];

/** A stretch of text that is wholly cited or not at all. `first` marks the first cited one of a page. */
export interface Piece {
  text: string;
  /** Where it starts in the document's text. */
  from: number;
  cited: boolean;
  first: boolean;
}

/** One row of a table: its cells in pieces, padded to the table's width. */
export interface PageRow {
  from: number;
  cells: { key: string; pieces: Piece[]; numeric: boolean }[];
  cited: boolean;
}

/** What stands on a page, in reading order. */
export type PageNode =
  /** `depth` follows the headings before it without a step left out, for the outline of the page. */
  | { kind: "heading"; level: number; depth: number; from: number; pieces: Piece[] }
  | { kind: "paragraph" | "caption"; from: number; pieces: Piece[] }
  | { kind: "list"; from: number; items: { from: number; pieces: Piece[] }[] }
  | { kind: "table"; from: number; head: PageRow[]; rows: PageRow[] };

const NUMERIC = /^[(\-–−+$€£¥\s]*\d[\d.,\s]*[)%\s]*$|^[-–—]$/;

/** A page's blocks as headings, paragraphs, lists and tables, with what `spans` cover cut out of the rest. */
export function preparePage({ blocks, spans }: { blocks: ViewBlock[]; spans: TextSpan[] }): PageNode[] {
  const ordered = spans.toSorted((a, b) => a.from - b.from);
  let found = false;
  const cut: Cut = (text, from) =>
    cutPieces({ text, from, spans: ordered }).map((piece) => {
      const first = piece.cited && !found;
      found ||= piece.cited;
      return { ...piece, first };
    });

  const nodes: PageNode[] = [];
  let depth = 0;
  for (let at = 0; at < blocks.length; ) {
    const run = takeRun(blocks, at);
    const node = toNode(run, cut);
    if (node.kind === "heading") {
      depth = Math.min(node.level, depth + 1);
      node.depth = depth;
    }
    nodes.push(node);
    at += run.length;
  }
  return nodes;
}

type Cut = (text: string, from: number) => Piece[];

/** The blocks from `at` on that are drawn as one: rows of one table, items of one list, or one block alone. */
function takeRun(blocks: ViewBlock[], at: number): ViewBlock[] {
  const first = blocks[at] as ViewBlock;
  let end = at + 1;
  const joins = (block: ViewBlock) =>
    block.kind === first.kind &&
    (block.kind === "list_item" || (block.table !== null && block.table.index === first.table?.index));
  while (end < blocks.length && joins(blocks[end] as ViewBlock)) end++;
  return blocks.slice(at, end);
}

function toNode(run: ViewBlock[], cut: Cut): PageNode {
  const { kind, level, text, startsAt: from, table } = run[0] as ViewBlock;
  if (table !== null) return toTable(run, cut);
  switch (kind) {
    case "heading":
      return { kind, level: level ?? 2, depth: 1, from, pieces: cut(text, from) };
    case "list_item":
      return {
        kind: "list",
        from,
        items: run.map((item) => ({ from: item.startsAt, pieces: cut(item.text, item.startsAt) })),
      };
    case "caption":
      return { kind, from, pieces: cut(text, from) };
    default:
      return { kind: "paragraph", from, pieces: cut(text, from) };
  }
}

/** Only the rows at the top can be the head of a table; one that says so further down is a row of names. */
function toTable(run: ViewBlock[], cut: Cut): PageNode {
  const width = Math.max(...run.map(({ table }) => table?.cells.length ?? 1));
  const rows = run.map((block) => toRow({ block, width, cut }));
  const bodyAt = run.findIndex(({ table }) => !table?.header);
  const headEnd = bodyAt === -1 ? Math.min(1, run.length) : bodyAt;
  return {
    kind: "table",
    from: (run[0] as ViewBlock).startsAt,
    head: rows.slice(0, headEnd),
    rows: rows.slice(headEnd),
  };
}

/** Empty cells may be left out of a row's text, so each cell is looked for behind the one before. */
function toRow({ block, width, cut }: { block: ViewBlock; width: number; cut: Cut }): PageRow {
  let at = 0;
  const texts = block.table?.cells ?? [block.text];
  const cells = Array.from({ length: width }, (_, column) => {
    const text = texts[column] ?? "";
    const found = Math.max(at, block.text.indexOf(text, at));
    if (text !== "") at = found + text.length;
    const pieces = cut(text, block.startsAt + found);
    return { key: `${block.startsAt} ${column}`, pieces, numeric: NUMERIC.test(text) };
  });
  const cited = cells.some(({ pieces }) => pieces.some((piece) => piece.cited));
  return { from: block.startsAt, cells, cited };
}

/** Text cut where a span begins and ends; spans come in their order and may touch. */
function cutPieces(input: { text: string; from: number; spans: TextSpan[] }): Omit<Piece, "first">[] {
  const { text, from, spans } = input;
  const pieces: Omit<Piece, "first">[] = [];
  let at = 0;
  const take = (end: number, cited: boolean) => {
    if (end > at) pieces.push({ text: text.slice(at, end), from: from + at, cited });
    at = Math.max(at, end);
  };
  for (const span of spans) {
    take(clamp(span.from - from, text.length), false);
    take(clamp(span.to - from, text.length), true);
  }
  take(text.length, false);
  return pieces;
}

function clamp(value: number, most: number): number {
  return Math.min(Math.max(value, 0), most);
}
