import { marked } from "marked";
import type { ExtractedDocument } from "../extracted.ts";
import { extractHtml } from "./html.ts";

/** Reads Markdown (with GitHub's tables) by way of the page it makes. A block of settings at the top is left out. */
export function extractMarkdown(text: string): ExtractedDocument {
  const body = text.replace(/^---\n[\s\S]*?\n---\n/, "");
  return extractHtml(`<main>${marked.parse(body, { async: false, gfm: true })}</main>`);
}
