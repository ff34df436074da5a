import readSheets from "read-excel-file/node";
import type { ExtractedBlock, ExtractedDocument, ExtractedPage } from "../extracted.ts";
import { ExtractionError } from "../extraction-error.ts";
import { splitTables, toTableBlocks } from "../table/rows.ts";

/** Reads a workbook: each sheet is a page with its name, each stretch of rows between empty rows a table. */
export async function extractXlsx(bytes: Uint8Array): Promise<ExtractedDocument> {
  const sheets = await read(bytes);
  const blocks: ExtractedBlock[] = [];
  const pages: ExtractedPage[] = [];
  let index = 0;
  for (const [at, { sheet, data }] of sheets.entries()) {
    const page = at + 1;
    pages.push({ number: page, width: null, height: null, scanned: false, label: sheet });
    blocks.push({ kind: "heading", level: 1, text: sheet, page, boxes: [], table: null });
    for (const rows of splitTables(data.map((row) => row.map(toText)))) {
      blocks.push(...toTableBlocks({ rows, page, index }));
      index += 1;
    }
  }
  return { title: null, blocks: blocks.filter((block) => block.text !== ""), pages, warnings: [] };
}

async function read(bytes: Uint8Array): ReturnType<typeof readSheets> {
  try {
    return await readSheets(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ExtractionError("broken", `The workbook is damaged (${reason.slice(0, 160)}).`, { cause });
  }
}

function toText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/, "");
  if (typeof value === "number") return String(Number(value.toPrecision(12)));
  return String(value).replace(/\s+/g, " ").trim();
}
