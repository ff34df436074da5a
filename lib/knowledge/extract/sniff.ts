import { ExtractionError } from "./extraction-error.ts";
import { type DocumentFormat, findFormat, formatFacts } from "./formats.ts";

/** What the first bytes show: a format by its mark, an archive (told apart later), some other file, or text. */
type Kind = "pdf" | "archive" | "text" | { other: string };

const marks: [string, Kind][] = [
  ["504b0304", "archive"],
  ["504b0506", "archive"],
  ["d0cf11e0a1b11ae1", { other: "an old Office file or one with a password" }],
  ["89504e47", { other: "a PNG picture" }],
  ["ffd8ff", { other: "a JPEG picture" }],
  ["47494638", { other: "a GIF picture" }],
  ["1f8b", { other: "a gzip archive" }],
  ["377abcaf271c", { other: "a 7z archive" }],
  ["526172211a07", { other: "a RAR archive" }],
  ["7f454c46", { other: "a program" }],
  ["4d5a", { other: "a program" }],
  ["cafebabe", { other: "a program" }],
  ["7b5c727466", { other: "an RTF text" }],
];

const office = new Set<DocumentFormat>(["docx", "pptx", "xlsx"]);

/**
 * The format of a file by its first bytes (at least 4,096 where it has them) and, among texts, by its name. Throws
 * ExtractionError when the bytes are not what the name says or are of no format that is read.
 */
export function sniffFormat(input: {
  head: Uint8Array;
  fileName: string;
  mediaType: string | null;
}): DocumentFormat {
  const announced = findFormat(input);
  const kind = findKind(input.head);
  if (typeof kind === "object") throw mismatch({ announced, found: kind.other });
  if (kind === "pdf") return settle({ announced, format: "pdf", found: "a PDF" });
  if (kind === "archive") {
    if (announced !== null && office.has(announced)) return announced;
    throw mismatch({ announced, found: "a ZIP archive" });
  }
  if (announced === null) {
    if (/^\s*(<!doctype html|<html)/i.test(toAscii(input.head))) return "html";
    if (input.mediaType?.startsWith("text/")) return "text";
    throw new ExtractionError("unsupported", `Files like this are not read. ${readable()}`);
  }
  if (announced === "pdf" || office.has(announced)) throw mismatch({ announced, found: "plain text" });
  return announced;
}

function findKind(head: Uint8Array): Kind {
  if (head.byteLength === 0) throw new ExtractionError("empty", "The file is empty.");
  if (toAscii(head.subarray(0, 1024)).includes("%PDF-")) return "pdf";
  const hex = Buffer.from(head.subarray(0, 8)).toString("hex");
  const mark = marks.find(([start]) => hex.startsWith(start));
  if (mark) return mark[1];
  const isWide = hex.startsWith("fffe") || hex.startsWith("feff");
  return !isWide && head.includes(0) ? { other: "a binary file" } : "text";
}

function settle(input: {
  announced: DocumentFormat | null;
  format: DocumentFormat;
  found: string;
}): DocumentFormat {
  if (input.announced === null || input.announced === input.format) return input.format;
  throw mismatch(input);
}

function mismatch({
  announced,
  found,
}: {
  announced: DocumentFormat | null;
  found: string;
}): ExtractionError {
  if (announced === null)
    return new ExtractionError("unsupported", `This is ${found}, which is not read. ${readable()}`);
  const said = `.${formatFacts[announced].extensions[0]}`;
  return new ExtractionError(
    "wrong_type",
    `The name says ${said}, but the file is ${found}. Give it its right ending.`,
  );
}

function readable(): string {
  return "PDF, Word, PowerPoint, Excel, HTML, Markdown, CSV and plain text are.";
}

function toAscii(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
