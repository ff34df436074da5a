import type { ExtractedBlock, ExtractedDocument } from "../extracted.ts";

const MAX_PARAGRAPH = 3_000;
const MAX_HEADING = 90;

/**
 * Reads plain text: paragraphs between empty lines. A short line of its own in capitals or with a line drawn under it is
 * a heading; lines that begin with a bullet are items of a list.
 */
export function extractPlain(text: string): ExtractedDocument {
  const blocks: ExtractedBlock[] = [];
  for (const part of text.split(/\n[^\S\n]*\n+/)) {
    const lines = part.split("\n").map((line) => line.replace(/\s+/gu, " ").trim());
    push({ blocks, lines: lines.filter((line) => line !== "") });
  }
  const title = blocks.find((block) => block.kind === "heading")?.text ?? null;
  return { title, blocks, pages: [], warnings: [] };
}

function push({ blocks, lines }: { blocks: ExtractedBlock[]; lines: string[] }): void {
  const add = (kind: "heading" | "paragraph" | "list_item", text: string) => {
    if (text === "") return;
    blocks.push({ kind, level: kind === "heading" ? 2 : null, text, page: null, boxes: [], table: null });
  };
  const [first = "", second = ""] = lines;
  let rest = lines;
  if (/^[=\-~_*]{3,}$/.test(second) && first.length <= MAX_HEADING) {
    add("heading", first);
    rest = lines.slice(2);
  } else if (lines.length === 1 && isCapitals(first)) {
    add("heading", first);
    return;
  }
  let paragraph = "";
  for (const line of rest) {
    const bullet = /^([-*•–]|\d{1,3}[.)])\s+\S/.test(line);
    if (bullet || paragraph.length + line.length > MAX_PARAGRAPH) {
      add("paragraph", paragraph);
      paragraph = "";
    }
    if (bullet) add("list_item", line.replace(/^[-*•–]\s+/, ""));
    else for (const piece of cut(line)) paragraph = paragraph === "" ? piece : `${paragraph} ${piece}`;
  }
  for (const piece of cut(paragraph)) add("paragraph", piece);
}

function isCapitals(line: string): boolean {
  return line.length >= 4 && line.length <= MAX_HEADING && /\p{Lu}{3}/u.test(line) && !/\p{Ll}/u.test(line);
}

/** A line without any break is cut between words. */
function cut(line: string): string[] {
  if (line.length <= MAX_PARAGRAPH) return [line];
  return (
    line
      .match(new RegExp(`.{1,${MAX_PARAGRAPH}}(?=\\s|$)|.{1,${MAX_PARAGRAPH}}`, "gu"))
      ?.map((one) => one.trim()) ?? []
  );
}
