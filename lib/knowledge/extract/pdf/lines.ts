import type { TextRun } from "./page-runs.ts";

/** A stretch of a line without a wide gap: a cell when the line is a row of a table. */
export interface Cell {
  text: string;
  x: number;
  right: number;
}

/** What stands on one baseline, from left to right. */
export interface Line {
  baseline: number;
  /** The largest size on it. */
  size: number;
  cells: Cell[];
  /** True when at least nine tenths of its characters are bold. */
  bold: boolean;
  /** A bullet or number of a list stood before it, with this gap removed. */
  bullet: boolean;
}

/** Two runs belong to one line when their baselines differ by at most this share of the larger size. */
const SAME_LINE = 0.42;
/** A gap wider than this many sizes separates cells; justified text stays below it. */
const CELL_GAP = 1.25;
/** A gap wider than this many sizes is a space. */
const WORD_GAP = 0.14;

const bulletMark = /^([•▪◦●■□–·∙‣⁃*\uf0b7]|o|\(?(\d{1,3}|[a-z]|[ivx]{1,5})[.)])$/i;
const currency = /^(US|C|A)?[$€£¥]$/;
const closing = /^(\)?\s?%|\)|pts?|bps)$/;

/** The lines of a page or of a column, from top to bottom. */
export function toLines({ runs, isBold }: { runs: TextRun[]; isBold(font: string): boolean }): Line[] {
  const sorted = [...runs].sort((one, two) => one.baseline - two.baseline);
  const groups: TextRun[][] = [];
  for (const run of sorted) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (group && first && run.baseline - first.baseline <= SAME_LINE * Math.max(run.size, first.size))
      group.push(run);
    else groups.push([run]);
  }
  return groups.map((group) => toLine({ runs: group, isBold }));
}

function toLine({ runs, isBold }: { runs: TextRun[]; isBold(font: string): boolean }): Line {
  const sorted = [...runs].sort((one, two) => one.x - two.x);
  const size = Math.max(...runs.map((run) => run.size));
  const cells: Cell[] = [];
  for (const run of sorted) {
    const last = cells.at(-1);
    const gap = last === undefined ? 0 : run.x - last.right;
    if (last === undefined || gap > CELL_GAP * size) {
      cells.push({ text: run.text, x: run.x, right: run.right });
    } else {
      last.text += gap > WORD_GAP * size ? ` ${run.text}` : run.text;
      last.right = Math.max(last.right, run.right);
    }
  }
  const count = (some: TextRun[]) => some.reduce((sum, run) => sum + run.text.length, 0);
  const heaviest = runs.reduce((one, two) => (two.text.length > one.text.length ? two : one));
  const bold = count(runs.filter((run) => isBold(run.font))) >= 0.9 * count(runs);
  return { baseline: heaviest.baseline, size, bold, ...settleBullet(joinSigns(cells)) };
}

/** A lone currency sign belongs to the figure after it, a lone percent sign or bracket to the one before. */
function joinSigns(cells: Cell[]): Cell[] {
  const joined: Cell[] = [];
  for (const cell of cells) {
    const text = cell.text.replace(/\s?(\.\s?){4,}/g, " ").trim(); // leaders of a table of contents
    if (text === "") continue;
    const last = joined.at(-1);
    if (last && currency.test(last.text)) {
      last.text += text;
      last.right = cell.right;
    } else if (last && closing.test(text)) {
      last.text += text;
      last.right = cell.right;
    } else joined.push({ ...cell, text });
  }
  return joined;
}

function settleBullet(cells: Cell[]): { cells: Cell[]; bullet: boolean } {
  const [mark, second, ...rest] = cells;
  if (!mark) return { cells, bullet: false };
  if (/^[•▪●■‣\uf0b7]\s?\S/u.test(mark.text)) {
    const text = mark.text.replace(/^[•▪●■‣\uf0b7]\s?/u, "");
    return { cells: [{ ...mark, text }, ...(second ? [second, ...rest] : [])], bullet: true };
  }
  if (!second || rest.length > 0 || !bulletMark.test(mark.text) || !/\p{L}{3}/u.test(second.text))
    return { cells, bullet: false };
  const isNumber = /[\da-z]/i.test(mark.text) && mark.text !== "o";
  const text = isNumber ? `${mark.text} ${second.text}` : second.text;
  return { cells: [{ text, x: mark.x, right: second.right }], bullet: true };
}

/** The whole text of a line. */
export function textOf(line: Line): string {
  return line.cells.map((cell) => cell.text).join(" ");
}

/** Left edge of a line. */
export function leftOf(line: Line): number {
  return line.cells[0]?.x ?? 0;
}

/** Right edge of a line. */
export function rightOf(line: Line): number {
  return line.cells.at(-1)?.right ?? 0;
}
