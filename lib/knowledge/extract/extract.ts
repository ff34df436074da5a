import type { ExtractedDocument } from "./extracted.ts";
import { ExtractionError } from "./extraction-error.ts";
import type { DocumentFormat } from "./formats.ts";
import { type Archive, openArchive } from "./office/open-archive.ts";

/** Pages of a PDF, slides or sheets that one document may have. */
export const MAX_PAGES = 2_000;
/** Characters of text that one document may have: some 4,000 pages of a book. */
export const MAX_CHARS = 12_000_000;

/**
 * Reads a file in this very process. Files of strangers are read through `extractInChild`, which gives this a process
 * with limits of its own.
 */
export async function extract(input: {
  bytes: Uint8Array;
  format: DocumentFormat;
  onProgress(done: number, total: number): void;
}): Promise<ExtractedDocument> {
  const extracted = await read(input);
  const blocks = extracted.blocks.filter((block) => block.text.trim() !== "");
  const chars = blocks.reduce((sum, block) => sum + block.text.length, 0);
  if (chars > MAX_CHARS) {
    throw new ExtractionError(
      "too_large",
      `The text has more than ${MAX_CHARS} characters. Split it into smaller files.`,
    );
  }
  if (blocks.length === 0) throw toEmpty(extracted);
  return { ...extracted, blocks };
}

// The readers are loaded when their format comes: a process reads one file and needs one of them.
async function read(input: Parameters<typeof extract>[0]): Promise<ExtractedDocument> {
  const { bytes, format, onProgress } = input;
  switch (format) {
    case "pdf": {
      const { extractPdf } = await import("./pdf/extract-pdf.ts");
      return extractPdf({ bytes, maxPages: MAX_PAGES, onProgress });
    }
    case "docx":
    case "pptx":
    case "xlsx":
      return readOffice({ bytes, format });
    default: {
      const { decodeText } = await import("./text/decode.ts");
      return readText({ text: decodeText(bytes), format });
    }
  }
}

async function readOffice({ bytes, format }: { bytes: Uint8Array; format: "docx" | "pptx" | "xlsx" }) {
  const archive = await openArchive(bytes);
  checkContent({ archive, format });
  const extracted = await readChecked({ bytes, archive, format });
  const message = "The file holds macros; they were neither run nor read.";
  return archive.hasMacros
    ? { ...extracted, warnings: [{ page: null, message }, ...extracted.warnings] }
    : extracted;
}

async function readChecked(input: { bytes: Uint8Array; archive: Archive; format: "docx" | "pptx" | "xlsx" }) {
  if (input.format === "docx") return (await import("./office/docx.ts")).extractDocx(input.bytes);
  if (input.format === "xlsx") return (await import("./office/xlsx.ts")).extractXlsx(input.bytes);
  return (await import("./office/pptx.ts")).extractPptx(input.archive);
}

/** An archive is the Office file that its name says when it holds that format's main part. */
function checkContent({ archive, format }: { archive: Archive; format: "docx" | "pptx" | "xlsx" }): void {
  const main = { docx: "word/document.xml", pptx: "ppt/presentation.xml", xlsx: "xl/workbook.xml" }[format];
  if (archive.parts.has(main)) return;
  throw new ExtractionError(
    "wrong_type",
    `The file is an archive, but not the .${format} file that its name says.`,
  );
}

async function readText({
  text,
  format,
}: {
  text: string;
  format: DocumentFormat;
}): Promise<ExtractedDocument> {
  if (format === "html") return (await import("./text/html.ts")).extractHtml(text);
  if (format === "markdown") return (await import("./text/markdown.ts")).extractMarkdown(text);
  if (format === "csv") return (await import("./text/csv.ts")).extractCsv(text);
  return (await import("./text/plain.ts")).extractPlain(text);
}

function toEmpty({ pages }: ExtractedDocument): ExtractionError {
  const scanned = pages.length > 0 && pages.every((page) => page.scanned);
  const message = scanned
    ? "All pages are pictures without text (scanned). Run a text recognition over the file and hand it in again."
    : "No text was found in the file.";
  return new ExtractionError("empty", message);
}
