import { getDocumentProxy, getResolvedPDFJS } from "unpdf";
import type { ExtractedBlock, ExtractedDocument, ExtractedPage } from "../extracted.ts";
import { ExtractionError } from "../extraction-error.ts";
import { splitColumns } from "./columns.ts";
import { findLevels } from "./headings.ts";
import { type Line, toLines, type Weight } from "./lines.ts";
import { type TextRun, toPlainText, toRuns } from "./page-runs.ts";
import { type Draft, toDrafts } from "./paragraphs.ts";
import { dropRepeated } from "./repeated.ts";

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Pdf["getPage"]>>;

interface ReadPage {
  page: ExtractedPage;
  height: number;
  /** Groups of lines in reading order: columns, or the whole page. */
  groups: Line[][];
  turned: string[];
}

/** Reads a PDF page by page: text in reading order with boxes, tables row by row, headings by their style. */
export async function extractPdf(input: {
  bytes: Uint8Array;
  maxPages: number;
  onProgress(done: number, total: number): void;
}): Promise<ExtractedDocument> {
  const pdf = await open(input.bytes.slice()); // pdf.js takes the bytes away from whoever hands them over
  if (pdf.numPages > input.maxPages) {
    throw new ExtractionError(
      "too_many_pages",
      `The file has ${pdf.numPages} pages; at most ${input.maxPages} are read. Split it into smaller files.`,
    );
  }
  const warnings: ExtractedDocument["warnings"] = [];
  const weights = new Map<string, Weight>();
  const pages: ReadPage[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    try {
      pages.push(await readPage({ pdf, number, weights }));
    } catch (cause) {
      warnings.push({ page: number, message: `Page ${number} could not be read (${toReason(cause)}).` });
      const page = { number, width: null, height: null, scanned: false, label: null };
      pages.push({ page, height: 1, groups: [], turned: [] });
    }
    input.onProgress(number, pdf.numPages);
  }
  warnings.push(...toScanWarnings(pages));
  const drafts = settle(pages);
  const blocks = toBlocks({ drafts, pages });
  const title = (await readTitle(pdf)) ?? findTitle(blocks);
  await pdf.cleanup();
  return { title, blocks, pages: pages.map(({ page }) => page), warnings };
}

async function open(bytes: Uint8Array): Promise<Pdf> {
  try {
    return await getDocumentProxy(bytes, { verbosity: 0 });
  } catch (cause) {
    if ((cause as Error).name === "PasswordException") {
      throw new ExtractionError("encrypted", "The file is protected by a password. Save it without one.");
    }
    throw new ExtractionError("broken", `The file is not a readable PDF (${toReason(cause)}).`, { cause });
  }
}

function toReason(cause: unknown): string {
  return (cause instanceof Error ? cause.message : String(cause)).slice(0, 160).replace(/\.$/, "");
}

async function readPage(input: {
  pdf: Pdf;
  number: number;
  weights: Map<string, Weight>;
}): Promise<ReadPage> {
  const { pdf, number, weights } = input;
  const source = await pdf.getPage(number);
  try {
    const { width, height, transform } = source.getViewport({ scale: 1 });
    const { items } = await source.getTextContent();
    const { runs, turned } = toRuns({ items, matrix: transform });
    await learnFonts({ source, runs, weights });
    const weightOf = (font: string) => weights.get(font) ?? "plain";
    const groups = splitColumns({ runs, width }).map((group) => toLines({ runs: group, weightOf }));
    const scanned = runs.length + turned.length === 0 && (await hasPicture(source));
    return { page: { number, width, height, scanned, label: null }, height, groups, turned };
  } finally {
    source.cleanup();
  }
}

/** The weight of a font stands in its name, which pdf.js knows once it has prepared a page that uses it. */
async function learnFonts(input: {
  source: Page;
  runs: TextRun[];
  weights: Map<string, Weight>;
}): Promise<void> {
  const unknown = [...new Set(input.runs.map((run) => run.font))].filter((font) => !input.weights.has(font));
  if (unknown.length === 0) return;
  await input.source.getOperatorList().catch(() => null); // a picture that cannot be decoded leaves the text as it is
  for (const font of unknown) {
    const known = input.source.commonObjs.has(font) ? input.source.commonObjs.get(font) : null;
    input.weights.set(font, toWeight(String(known?.name ?? "")));
  }
}

function toWeight(fontName: string): Weight {
  if (/bold|black|heavy|semib|demi/i.test(fontName)) return "bold";
  return /ital|obli/i.test(fontName) ? "italic" : "plain";
}

async function hasPicture(source: Page): Promise<boolean> {
  const { OPS } = await getResolvedPDFJS();
  const pictures = new Set([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject]);
  const { fnArray } = await source.getOperatorList();
  return fnArray.some((operation: number) => pictures.has(operation));
}

function toScanWarnings(pages: ReadPage[]): ExtractedDocument["warnings"] {
  return pages
    .filter(({ page }) => page.scanned)
    .map(({ page: { number } }) => ({
      page: number,
      message: `Page ${number} is a picture without text (scanned); it cannot be searched.`,
    }));
}

function settle(pages: ReadPage[]): Draft[] {
  const flat = pages.flatMap(({ groups, height }) => groups.map((lines) => ({ lines, height })));
  const kept = dropRepeated(flat);
  let at = 0;
  return pages.flatMap(({ groups, page }) =>
    groups.flatMap(() => toDrafts({ lines: kept[at++] ?? [], page: page.number })),
  );
}

function toBlocks({ drafts, pages }: { drafts: Draft[]; pages: ReadPage[] }): ExtractedBlock[] {
  const levels = findLevels(drafts);
  const blocks: ExtractedBlock[] = [];
  let table = -1;
  for (const [index, draft] of drafts.entries()) {
    const { row, page } = draft;
    if (row?.first && !isContinued({ draft, before: drafts[index - 1] })) table += 1;
    const level = levels[index] ?? null;
    blocks.push({
      kind: row ? "table_row" : level !== null ? "heading" : draft.bullet ? "list_item" : "paragraph",
      level,
      text: draft.text,
      page,
      boxes: draft.lines.map((line) => toBox({ line, page: pages[page - 1]?.page })),
      table: row && { index: table, cells: row.cells, header: row.header },
    });
  }
  for (const { page, turned } of pages) {
    const text = toPlainText(turned.join(" "));
    if (text === "") continue;
    const after = blocks.findLastIndex((block) => (block.page ?? 0) <= page.number);
    const block = {
      kind: "paragraph",
      level: null,
      text,
      page: page.number,
      boxes: [],
      table: null,
    } as const;
    blocks.splice(after + 1, 0, { ...block, boxes: [] });
  }
  return blocks;
}

/** A table that a blank or a page break cuts in two: rows of as many columns follow at once and name none. */
function isContinued({ draft, before }: { draft: Draft; before: Draft | undefined }): boolean {
  if (!before?.row || !draft.row || draft.row.header) return false;
  return before.row.cells.length === draft.row.cells.length;
}

function toBox(input: { line: Line; page: ExtractedPage | undefined }): [number, number, number, number] {
  const { line, page } = input;
  const width = page?.width ?? 1;
  const height = page?.height ?? 1;
  const share = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 1e4) / 1e4;
  const left = line.cells[0]?.x ?? 0;
  const right = line.cells.at(-1)?.right ?? left;
  return [
    share(left / width),
    share((line.baseline - 0.9 * line.size) / height),
    share((right - left) / width),
    share((1.15 * line.size) / height),
  ];
}

/** The title of the metadata, unless a program wrote it. */
async function readTitle(pdf: Pdf): Promise<string | null> {
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
  const title = toPlainText(String((info as { Title?: unknown }).Title ?? ""));
  const isJunk =
    title.length < 4 ||
    !/\p{L}{2}/u.test(title) ||
    /^(untitled|microsoft word|document\d*)\b|\.(docx?|indd|pdf|html?|xlsx?)$/i.test(title);
  return isJunk ? null : title;
}

/** The first heading of the first page, unless it only names the authority that a filing goes to. */
function findTitle(blocks: ExtractedBlock[]): string | null {
  const isCover = (text: string) => /^united states|securities and exchange commission|^form \d/i.test(text);
  const heading = blocks.find(
    (block) => block.kind === "heading" && block.page === 1 && !isCover(block.text),
  );
  return heading?.level !== undefined && (heading.level ?? 9) <= 2 ? heading.text : null;
}
