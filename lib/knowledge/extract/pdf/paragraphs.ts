import { type GridRow, toGrid, toRowText } from "../table/grid.ts";
import { blank, findTables, type TableLine } from "./find-tables.ts";
import { type Line, leftOf, rightOf, textOf, type Weight } from "./lines.ts";

/** A block before it is known which styles are headings in this document. */
export interface Draft {
  text: string;
  lines: Line[];
  page: number;
  size: number;
  weight: Weight;
  bullet: boolean;
  /** Of a table row; `first` marks the first row of a table. */
  row: (Pick<GridRow<TableLine>, "cells" | "header"> & { first: boolean }) | null;
}

/** The paragraphs, list items and table rows of a page or column, in reading order. */
export function toDrafts({ lines, page }: { lines: Line[]; page: number }): Draft[] {
  const drafts: Draft[] = [];
  const leading = usualLeading(lines);
  let index = 0;
  for (const table of findTables(lines)) {
    drafts.push(...toParagraphs({ lines: lines.slice(index, table.from), page, leading }));
    drafts.push(...toGrid(table.rows).map((row, at) => toRowDraft({ row, page, first: at === 0 })));
    index = table.to;
  }
  drafts.push(...toParagraphs({ lines: lines.slice(index), page, leading }));
  return drafts.filter((draft) => draft.text !== "");
}

function toRowDraft({ row, page, first }: { row: GridRow<TableLine>; page: number; first: boolean }): Draft {
  const { cells, header, source } = row;
  return {
    text: toRowText(cells),
    lines: source.lines,
    page,
    size: source.lines[0]?.size ?? 0,
    weight: source.lines[0]?.weight ?? "plain",
    bullet: false,
    row: { cells, header, first },
  };
}

/** Distance of neighbouring lines in sizes, as it is in running text. */
function usualLeading(lines: Line[]): number {
  const blanks = lines
    .slice(1)
    .map((line, index) => blank(lines[index] as Line, line))
    .filter((size) => size > 0.8 && size < 2)
    .sort((one, two) => one - two);
  return blanks[Math.floor(blanks.length * 0.4)] ?? 1.2;
}

function toParagraphs(input: { lines: Line[]; page: number; leading: number }): Draft[] {
  const { lines, page, leading } = input;
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group && continues({ group, line, leading })) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => {
    const first = group[0] as Line;
    return {
      text: joinLines(group.map(textOf)),
      lines: group,
      page,
      size: first.size,
      weight: group.every((line) => line.weight === first.weight) ? first.weight : "plain",
      bullet: first.bullet,
      row: null,
    };
  });
}

function continues({ group, line, leading }: { group: Line[]; line: Line; leading: number }): boolean {
  const last = group.at(-1) as Line;
  if (line.bullet || Math.abs(line.size - last.size) > 0.12 * last.size) return false;
  if (blank(last, line) > 1.28 * leading || blank(last, line) < -0.5) return false;
  const first = group[0] as Line;
  if (line.weight !== last.weight) {
    // a heading above its text: set apart as a whole, and short
    const isHead = group.every((one) => one.weight === first.weight) && first.weight !== "plain";
    if (isHead && rightOf(last) - leftOf(last) < 0.8 * (rightOf(line) - leftOf(line))) return false;
    if (line.weight === "bold" || first.weight === "bold" || startsItem(textOf(line))) return false;
  }
  const indented = leftOf(line) > leftOf(last) + 1.1 * line.size;
  return !(indented && !first.bullet && /[.:?!]["”]?$/.test(textOf(last)) && group.length > 1);
}

function startsItem(text: string): boolean {
  return /^(item\s+\d|part\s+[ivx]+\b|note\s+\d)/i.test(text);
}

/** Lines of a paragraph as one text; a word that is broken at a hyphen keeps it, without a space. */
function joinLines(texts: string[]): string {
  let joined = "";
  for (const text of texts) {
    const broken = /\p{L}-$/u.test(joined) && /^\p{Ll}/u.test(text);
    joined = joined === "" ? text : `${joined}${broken ? "" : " "}${text}`;
  }
  return joined.trim();
}
