import { isClosingSign, isCurrencySign, isFigure } from "../table/figures.ts";
import type { PlacedCell } from "../table/grid.ts";
import type { TextRun } from "./page-runs.ts";

/** How a text is set, as far as it tells headings from running text. */
export type Weight = "bold" | "italic" | "plain";

/** A stretch of a line without a wide gap: a cell when the line is a row of a table. */
export type Cell = PlacedCell;

/** What stands on one baseline, from left to right. */
export interface Line {
  baseline: number;
  /** The largest size on it. */
  size: number;
  cells: Cell[];
  /** What at least nine tenths of its characters are, else plain. */
  weight: Weight;
  /** A bullet or number of a list stood before it, with this gap removed. */
  bullet: boolean;
}

/** Two runs belong to one line when their baselines differ by at most this share of the larger size. */
const SAME_LINE = 0.42;
/** A gap wider than this many sizes separates cells; justified text stays below it. */
const CELL_GAP = 1.25;
/** Between two figures a smaller gap does. */
const FIGURE_GAP = 0.2;
/** A gap wider than this many sizes is a space. */
const WORD_GAP = 0.14;

const bulletMark = /^([•▪◦●■□–·∙‣⁃*\uf0b7]|o|\(?(\d{1,3}|[a-z]|[ivx]{1,5})[.)])$/i;

/** The lines of a page or of a column, from top to bottom. */
export function toLines({ runs, weightOf }: { runs: TextRun[]; weightOf(font: string): Weight }): Line[] {
  const sorted = [...runs].sort((one, two) => one.baseline - two.baseline);
  const groups: TextRun[][] = [];
  for (const run of sorted) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (group && first && run.baseline - first.baseline <= SAME_LINE * Math.max(run.size, first.size))
      group.push(run);
    else groups.push([run]);
  }
  return groups.map((group) => toLine({ runs: group, weightOf }));
}

function toLine({ runs, weightOf }: { runs: TextRun[]; weightOf(font: string): Weight }): Line {
  const sorted = [...runs].sort((one, two) => one.x - two.x);
  const size = Math.max(...runs.map((run) => run.size));
  const cells: Cell[] = [];
  for (const run of sorted) {
    const last = cells.at(-1);
    const part = { text: run.text, x: run.x, right: run.right };
    if (last === undefined || startsCell({ last, run, size })) {
      cells.push({ ...part, parts: [part] });
    } else {
      last.text += run.x - last.right > WORD_GAP * size ? ` ${run.text}` : run.text;
      last.right = Math.max(last.right, run.right);
      last.parts.push(part);
    }
  }
  const heaviest = runs.reduce((one, two) => (two.text.length > one.text.length ? two : one));
  const weight = toWeight({ runs, weightOf });
  return { baseline: heaviest.baseline, size, weight, ...settleBullet(joinSigns(cells)) };
}

function startsCell({ last, run, size }: { last: Cell; run: TextRun; size: number }): boolean {
  const gap = run.x - last.right;
  if (gap > CELL_GAP * size) return true;
  const afterFigure = isFigure(last.text) || isCurrencySign(last.text);
  return afterFigure && gap > FIGURE_GAP * size && (isFigure(run.text) || isCurrencySign(run.text));
}

function toWeight({ runs, weightOf }: { runs: TextRun[]; weightOf(font: string): Weight }): Weight {
  const counts = { bold: 0, italic: 0, plain: 0 };
  for (const run of runs) counts[weightOf(run.font)] += run.text.length;
  const all = counts.bold + counts.italic + counts.plain;
  if (counts.bold >= 0.9 * all) return "bold";
  return counts.italic + counts.bold >= 0.9 * all ? "italic" : "plain";
}

/** A lone currency sign belongs to the figure after it, a lone percent sign or bracket to the one before. */
function joinSigns(cells: Cell[]): Cell[] {
  const joined: Cell[] = [];
  for (const cell of cells) {
    const text = cell.text.replace(/\s?(\.\s?){4,}/g, " ").trim(); // leaders of a table of contents
    if (text === "") continue;
    const last = joined.at(-1);
    if (last && (isCurrencySign(last.text) || isClosingSign(text))) {
      last.text += text;
      last.right = cell.right;
      last.parts = [{ text: last.text, x: last.x, right: last.right }];
    } else joined.push({ ...cell, text });
  }
  return joined;
}

function settleBullet(cells: Cell[]): { cells: Cell[]; bullet: boolean } {
  const [mark, second, ...rest] = cells;
  if (!mark) return { cells, bullet: false };
  if (/^[•▪●■‣\uf0b7]\s?\S/u.test(mark.text)) {
    const text = mark.text.replace(/^[•▪●■‣\uf0b7]\s?/u, "");
    const first = { ...mark, text, parts: [{ text, x: mark.x, right: mark.right }] };
    return { cells: [first, ...(second ? [second, ...rest] : [])], bullet: true };
  }
  if (!second || rest.length > 0 || !bulletMark.test(mark.text) || !/\p{L}{3}/u.test(second.text))
    return { cells, bullet: false };
  const isNumber = /[\da-z]/i.test(mark.text) && mark.text !== "o";
  const text = isNumber ? `${mark.text} ${second.text}` : second.text;
  const place = { text, x: mark.x, right: second.right };
  return { cells: [{ ...place, parts: [place] }], bullet: true };
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
