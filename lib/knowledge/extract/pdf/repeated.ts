import { type Line, textOf } from "./lines.ts";

const MARGIN = 0.11;
const MIN_PAGES = 3;
const MIN_SHARE = 0.2;

const pageNumber = /^[-–—\s]*((page\s*)?\d{1,4}(\s*(of|\/)\s*\d{1,4})?|[ivxl]{1,6}|[A-Z]-\d{1,3})[-–—\s]*$/i;

/** The pages' lines without running heads, running feet and page numbers. */
export function dropRepeated(pages: { lines: Line[]; height: number }[]): Line[][] {
  const counts = new Map<string, number>();
  for (const { lines, height } of pages) {
    const keys = new Set(lines.filter((line) => isInMargin({ line, height })).map(keyOf));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const least = Math.max(MIN_PAGES, MIN_SHARE * pages.length);
  return pages.map(({ lines, height }) =>
    lines.filter((line, index) => {
      if (index === lines.length - 1 && line.cells.length === 1 && pageNumber.test(textOf(line)))
        return false;
      if (!isInMargin({ line, height })) return true;
      if (line.cells.length === 1 && pageNumber.test(textOf(line))) return false;
      return (counts.get(keyOf(line)) ?? 0) < least;
    }),
  );
}

function isInMargin({ line, height }: { line: Line; height: number }): boolean {
  return line.baseline < MARGIN * height || line.baseline > (1 - MARGIN) * height;
}

function keyOf(line: Line): string {
  return `${textOf(line).replace(/\d+/g, "#").toLowerCase()}@${Math.round(line.baseline / 8)}`;
}
