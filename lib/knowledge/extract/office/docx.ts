import mammoth from "mammoth";
import type { ExtractedDocument } from "../extracted.ts";
import { ExtractionError } from "../extraction-error.ts";
import { extractHtml } from "../text/html.ts";

const styleMap = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"];

/** Reads a Word document: headings by their styles, lists, tables. Its archive must have been checked. */
export async function extractDocx(bytes: Uint8Array): Promise<ExtractedDocument> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const withoutPictures = mammoth.images.imgElement(async () => ({ src: "" }));
  try {
    const { value } = await mammoth.convertToHtml({ buffer }, { styleMap, convertImage: withoutPictures });
    return extractHtml(`<main>${value}</main>`);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ExtractionError("broken", `The Word document is damaged (${reason.slice(0, 160)}).`, { cause });
  }
}
