import type { DefaultTreeAdapterTypes } from "parse5";
import type { ExtractedBlock } from "../extracted.ts";
import { isClosingSign, isCurrencySign } from "../table/figures.ts";
import { type PlacedCell, toGrid } from "../table/grid.ts";
import { toTableBlocks } from "../table/rows.ts";
import { attributeOf, findAll, nameOf, toText } from "./html-tree.ts";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const UNIT = 20;
const MAX_SPAN = 100;

/** The rows of a table of data; null for one that arranges the page (it holds tables, or a single cell a row). */
export function readHtmlTable({ node, index }: { node: Node; index: number }): ExtractedBlock[] | null {
  if (findAll({ root: node, name: "table" }).length > 0) return null;
  const sources = findAll({ root: node, name: "tr", stopAt: "table" });
  const rows = sources.map((source) => readRow(source)).filter((row) => row.cells.length > 0);
  if (rows.length === 0 || rows.every((row) => row.cells.length === 1)) return null;
  const grid = toGrid(rows);
  const marked = countMarked(rows);
  const headers = marked > 0 ? { headers: marked } : {};
  const blocks = toTableBlocks({ rows: grid.map((row) => row.cells), page: null, index, ...headers });
  const caption = toText(findAll({ root: node, name: "caption" })[0] ?? null);
  const place = { level: null, page: null, table: null };
  return caption === "" ? blocks : [{ ...place, kind: "caption", text: caption, boxes: [] }, ...blocks];
}

interface Row {
  cells: PlacedCell[];
  /** Every cell that holds something is a `th`, or the row stands in a `thead`. */
  isMarked: boolean;
}

function readRow(source: Element): Row {
  const cells: PlacedCell[] = [];
  let at = 0;
  let isMarked = source.parentNode !== null && nameOf(source.parentNode) === "thead";
  let headers = 0;
  for (const cell of source.childNodes) {
    const name = nameOf(cell);
    if (name !== "td" && name !== "th") continue;
    const span = Math.min(MAX_SPAN, Math.max(1, Number(attributeOf(cell as Element, "colspan") ?? 1) || 1));
    const text = toText(cell);
    if (text !== "") {
      push({ cells, text, x: at * UNIT, right: (at + span) * UNIT - 4 });
      if (name === "th") headers += 1;
    }
    at += span;
  }
  isMarked ||= headers > 0 && headers === cells.length;
  return { cells, isMarked };
}

/** Filings put the currency sign, the figure and the closing bracket into cells of their own. */
function push({
  cells,
  text,
  x,
  right,
}: {
  cells: PlacedCell[];
  text: string;
  x: number;
  right: number;
}): void {
  const last = cells.at(-1);
  if (last && (isCurrencySign(last.text) || isClosingSign(text))) {
    last.text += text;
    last.right = right;
    last.parts = [{ text: last.text, x: last.x, right }];
  } else cells.push({ text, x, right, parts: [{ text, x, right }] });
}

function countMarked(rows: Row[]): number {
  const first = rows.findIndex((row) => !row.isMarked);
  return first === -1 ? 0 : first;
}
