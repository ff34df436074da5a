import { type DefaultTreeAdapterTypes, parse } from "parse5";
import type { ExtractedBlock, ExtractedDocument } from "../extracted.ts";
import { readHtmlTable } from "./html-table.ts";
import { attributeOf, isElement, nameOf, toText } from "./html-tree.ts";

type Node = DefaultTreeAdapterTypes.Node;

/** Left out with all that is in them. */
const skipped = new Set(
  "script style noscript template head svg math iframe object embed audio video canvas form button select nav footer aside dialog ix:header".split(
    " ",
  ),
);
const inline = new Set(
  "a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr ix:nonfraction ix:nonnumeric ix:continuation ix:footnote".split(
    " ",
  ),
);
const kinds: Record<string, ExtractedBlock["kind"]> = {
  li: "list_item",
  dd: "list_item",
  figcaption: "caption",
  caption: "caption",
};
const MAX_DEPTH = 400;
const MAX_HEADING = 160;

/** Reads a web page: its main part where it names one, without navigation; headings, lists, tables. */
export function extractHtml(html: string): ExtractedDocument {
  const document = parse(html);
  const body = findMain(document);
  const walker: Walker = { blocks: [], tables: 0, text: "", boldChars: 0, kind: "paragraph" };
  walk({ node: body, walker, depth: 0, bold: false });
  flush(walker);
  const title = toText(findFirst(document, "title"));
  const heading = walker.blocks.find((block) => block.kind === "heading")?.text ?? null;
  return { title: title || heading, blocks: walker.blocks, pages: [], warnings: [] };
}

interface Walker {
  blocks: ExtractedBlock[];
  tables: number;
  /** Inline text that is not yet a block. */
  text: string;
  /** How much of it is bold. */
  boldChars: number;
  kind: ExtractedBlock["kind"];
}

/** Where the walk is. */
interface Step {
  node: Node;
  walker: Walker;
  depth: number;
  bold: boolean;
}

function flush(walker: Walker): void {
  const text = walker.text.replace(/\s+/gu, " ").trim();
  const level = walker.kind === "paragraph" ? findLevel({ text, boldChars: walker.boldChars }) : null;
  const kind = level === null ? walker.kind : "heading";
  if (text !== "") walker.blocks.push({ kind, level, text, page: null, boxes: [], table: null });
  walker.text = "";
  walker.boldChars = 0;
}

/** Pages made by word processors, filings above all, set their headings as short paragraphs in bold. */
function findLevel({ text, boldChars }: { text: string; boldChars: number }): number | null {
  const isBold = boldChars >= 0.9 * text.replace(/\s/gu, "").length;
  if (!isBold || text.length > MAX_HEADING || !/\p{L}{2}/u.test(text)) return null;
  if (/^part\s+[ivx]+\b/i.test(text)) return 1;
  if (/^item\s+\d+[a-c]?\b/i.test(text)) return 2;
  return /[.;,:]$/.test(text) ? null : 4;
}

function walk({ node, walker, depth, bold }: Step): void {
  if (node.nodeName === "#text") {
    const { value } = node as DefaultTreeAdapterTypes.TextNode;
    walker.text += value;
    if (bold) walker.boldChars += value.replace(/\s/gu, "").length;
    return;
  }
  const name = nameOf(node);
  if (!("childNodes" in node) || skipped.has(name) || isHidden(node)) return;
  const step = { node, walker, depth, bold: isBold({ node, name, inherited: bold }) };
  if (depth > MAX_DEPTH) walker.text += ` ${toText(node)} `;
  else if (name === "br") walker.text += " ";
  else if (inline.has(name)) walkChildren(step);
  else walkBlock(step);
}

function walkBlock(step: Step): void {
  const { node, walker } = step;
  const name = nameOf(node);
  const before = walker.kind;
  flush(walker);
  if (/^h[1-6]$/.test(name)) {
    pushHeading({ node, walker, level: Number(name[1]) });
    return;
  }
  if (name === "table" && pushTable({ node, walker })) return;
  walker.kind = kinds[name] ?? before;
  walkChildren(step);
  flush(walker);
  walker.kind = before;
}

function walkChildren({ node, walker, depth, bold }: Step): void {
  if (!("childNodes" in node)) return;
  for (const child of node.childNodes) walk({ node: child, walker, depth: depth + 1, bold });
}

function isBold({ node, name, inherited }: { node: Node; name: string; inherited: boolean }): boolean {
  const style = isElement(node) ? (attributeOf(node, "style") ?? "") : "";
  const weight = /font-weight:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase();
  if (weight !== undefined) return weight === "bold" || weight === "bolder" || Number(weight) >= 600;
  return inherited || name === "b" || name === "strong";
}

function isHidden(node: Node): boolean {
  if (!isElement(node)) return false;
  const style = attributeOf(node, "style") ?? "";
  return (
    attributeOf(node, "hidden") !== null ||
    attributeOf(node, "aria-hidden") === "true" ||
    /display:\s*none/i.test(style)
  );
}

function pushHeading({ node, walker, level }: { node: Node; walker: Walker; level: number }): void {
  const text = toText(node);
  if (text !== "") walker.blocks.push({ kind: "heading", level, text, page: null, boxes: [], table: null });
}

/** False for a table that only arranges the page: then it is walked like any other element. */
function pushTable({ node, walker }: { node: Node; walker: Walker }): boolean {
  const table = readHtmlTable({ node, index: walker.tables });
  if (table === null) return false;
  walker.blocks.push(...table);
  walker.tables += 1;
  return true;
}

/** The page's main part, when it holds most of the text; else its body. */
function findMain(document: Node): Node {
  const body = findFirst(document, "body") ?? document;
  const main = findFirst(body, "main") ?? findFirst(body, "article");
  return main !== null && toText(main).length > 0.3 * toText(body).length ? main : body;
}

function findFirst(root: Node, name: string): Node | null {
  const stack: Node[] = [root];
  while (stack.length > 0) {
    const node = stack.pop() as Node;
    if (nameOf(node) === name) return node;
    if ("childNodes" in node) stack.push(...[...node.childNodes].reverse());
  }
  return null;
}
