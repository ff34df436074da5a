import { splitFigures } from "../table/figures.ts";

/** A piece of text as it was painted, in points from the page's upper left corner. */
export interface TextRun {
  text: string;
  x: number;
  right: number;
  /** Distance of the baseline from the upper edge. */
  baseline: number;
  size: number;
  font: string;
}

/** What is used of a text item of pdf.js. */
interface TextItem {
  str: string;
  transform: number[];
  width: number;
  fontName: string;
}

type Matrix = [number, number, number, number, number, number];

const control = /[\p{Cc}\p{Cf}\ufffd]+/gu;

/**
 * The painted texts of a page: horizontal ones, and apart from them the texts of turned runs (margin notes, labels of
 * axes) in the order of painting. `matrix` takes page space to a page that is upright with its origin upper left.
 */
export function toRuns({ items, matrix }: { items: unknown[]; matrix: number[] }): {
  runs: TextRun[];
  turned: string[];
} {
  const [a, b, c, d, e, f] = matrix as Matrix;
  const runs: TextRun[] = [];
  const turned: string[] = [];
  const seen = new Set<string>();
  for (const item of items as TextItem[]) {
    if (typeof item.str !== "string" || item.str.trim() === "") continue;
    const [t0, t1, t2, t3, tx, ty] = item.transform as Matrix;
    const text = toPlainText(item.str);
    if (text === "") continue;
    const along = [a * t0 + c * t1, b * t0 + d * t1] as const;
    const size = Math.hypot(a * t2 + c * t3, b * t2 + d * t3);
    if (along[0] <= 0 || Math.abs(along[1]) > 0.1 * along[0]) {
      turned.push(text);
      continue;
    }
    const x = a * tx + c * ty + e;
    const baseline = b * tx + d * ty + f;
    // bold is sometimes imitated by painting the same text twice
    const key = `${text}@${Math.round(x)},${Math.round(baseline)}`;
    if (seen.has(key)) continue;
    seen.add(key);
    runs.push(...toPieces({ text, x, right: x + item.width, baseline, size, font: item.fontName }));
  }
  return { runs, turned };
}

/** Figures of neighbouring columns that were painted as one text become one run each. */
function toPieces(run: TextRun): TextRun[] {
  const parts = splitFigures(run.text);
  if (parts === null) return [run];
  const perChar = (run.right - run.x) / run.text.length;
  let at = 0;
  return parts.map((text) => {
    const x = run.x + at * perChar;
    at += text.length + 1;
    return { ...run, text, x, right: x + text.length * perChar };
  });
}

/** Text without control characters, its white space as single spaces. */
export function toPlainText(text: string): string {
  return text
    .replace(/[\t\n\v\f\r]+/g, " ")
    .replace(control, "")
    .replace(/\s+/gu, " ")
    .trim();
}
