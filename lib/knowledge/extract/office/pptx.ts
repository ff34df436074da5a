import { posix } from "node:path";
import type { ExtractedBlock, ExtractedDocument, ExtractedPage } from "../extracted.ts";
import { ExtractionError } from "../extraction-error.ts";
import { toTableBlocks } from "../table/rows.ts";
import type { Archive } from "./open-archive.ts";
import { readShapes, type Shape } from "./slide-shapes.ts";
import { readElements } from "./xml.ts";

/** Reads a presentation: each slide is a page, its title a heading, its tables row by row. */
export function extractPptx({ parts }: Archive): ExtractedDocument {
  const paths = findSlides(parts);
  if (paths.length === 0) throw new ExtractionError("broken", "The presentation holds no slides.");
  const blocks: ExtractedBlock[] = [];
  const pages: ExtractedPage[] = [];
  let tables = 0;
  for (const [at, path] of paths.entries()) {
    const page = at + 1;
    const shapes = readShapes(parts.get(path) ?? "");
    const label =
      shapes
        .find((shape) => shape.isTitle)
        ?.paragraphs.map(({ text }) => text)
        .join(" ") ?? null;
    const scanned = shapes.length === 0 && (parts.get(path) ?? "").includes("<p:pic");
    pages.push({ number: page, width: null, height: null, scanned, label });
    for (const shape of shapes.sort((one, two) => Number(two.isTitle) - Number(one.isTitle))) {
      blocks.push(...toBlocks({ shape, page, index: tables }));
      if (shape.rows) tables += 1;
    }
  }
  return { title: pages[0]?.label ?? null, blocks, pages, warnings: toWarnings(pages) };
}

function toBlocks({ shape, page, index }: { shape: Shape; page: number; index: number }): ExtractedBlock[] {
  if (shape.rows)
    return toTableBlocks({ rows: shape.rows, page, index }).filter((block) => block.text !== "");
  const place = { page, table: null };
  if (shape.isTitle) {
    const text = shape.paragraphs.map((one) => one.text).join(" ");
    return text === "" ? [] : [{ ...place, kind: "heading", level: 1, text, boxes: [] }];
  }
  return shape.paragraphs.map(({ text, isItem }) => ({
    ...place,
    kind: isItem ? ("list_item" as const) : ("paragraph" as const),
    level: null,
    text,
    boxes: [],
  }));
}

function toWarnings(pages: ExtractedPage[]): ExtractedDocument["warnings"] {
  return pages
    .filter((page) => page.scanned)
    .map(({ number }) => ({
      page: number,
      message: `Slide ${number} is a picture without text; it cannot be searched.`,
    }));
}

/** Paths of the slides in the order in which they are shown. */
function findSlides(parts: Map<string, string>): string[] {
  const targets = new Map(
    readElements(parts.get("ppt/_rels/presentation.xml.rels") ?? "", "Relationship").map(({ Id, Target }) => [
      Id,
      Target?.startsWith("/") ? Target.slice(1) : posix.join("ppt", Target ?? ""),
    ]),
  );
  return readElements(parts.get("ppt/presentation.xml") ?? "", "p:sldId")
    .map((slide) => targets.get(slide["r:id"]))
    .filter((path): path is string => path !== undefined && parts.has(path));
}
