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
const MAX_DEPTH = 400;

/** Reads a web page: its main part where it names one, without navigation; headings, lists, tables. */
export function extractHtml(html: string): ExtractedDocument {
  const document = parse(html);
  const body = findMain(document);
  const walker = {
    blocks: [] as ExtractedBlock[],
    tables: 0,
    text: "",
    kind: "paragraph" as ExtractedBlock["kind"],
  };
  walk({ node: body, walker, depth: 0 });
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
  kind: ExtractedBlock["kind"];
}

function flush(walker: Walker): void {
  const text = walker.text.replace(/\s+/gu, " ").trim();
  if (text !== "")
    walker.blocks.push({ kind: walker.kind, level: null, text, page: null, boxes: [], table: null });
  walker.text = "";
}

function walk({ node, walker, depth }: { node: Node; walker: Walker; depth: number }): void {
  if (node.nodeName === "#text") {
    walker.text += (node as DefaultTreeAdapterTypes.TextNode).value;
    return;
  }
  const name = nameOf(node);
  if (!("childNodes" in node) || skipped.has(name) || isHidden(node)) return;
  if (depth > MAX_DEPTH) {
    walker.text += ` ${toText(node)} `;
    return;
  }
  if (inline.has(name)) return walkChildren({ node, walker, depth });
  if (name === "br") {
    walker.text += " ";
    return;
  }
  const before = walker.kind;
  flush(walker);
  if (/^h[1-6]$/.test(name)) return pushHeading({ node, walker, level: Number(name[1]) });
  if (name === "table" && pushTable({ node, walker })) return;
  walker.kind =
    name === "li" || name === "dd"
      ? "list_item"
      : name === "figcaption" || name === "caption"
        ? "caption"
        : before;
  walkChildren({ node, walker, depth });
  flush(walker);
  walker.kind = before;
}

function walkChildren({ node, walker, depth }: { node: Node; walker: Walker; depth: number }): void {
  if (!("childNodes" in node)) return;
  for (const child of node.childNodes) walk({ node: child, walker, depth: depth + 1 });
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
