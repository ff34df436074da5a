import type { TextRun } from "./page-runs.ts";

const MIN_LINES = 8;
const MIN_CHARS = 24;
const MAX_CROSSING = 0.3;

/**
 * The runs of a page in groups in reading order: one group, or, where the page is set in two columns of prose, what
 * stands across both, then the left, then the right, section by section. Tables are not columns: their right side
 * holds no prose.
 */
export function splitColumns({ runs, width }: { runs: TextRun[]; width: number }): TextRun[][] {
  const gutter = findGutter({ runs, width });
  if (gutter === null) return [runs];
  const crosses = (run: TextRun) => run.x < gutter - 2 && run.right > gutter + 2;
  const across = runs.filter(crosses).sort((one, two) => one.baseline - two.baseline);
  const groups: TextRun[][] = [];
  let top = Number.NEGATIVE_INFINITY;
  const takeSection = (bottom: number) => {
    const inside = runs.filter((run) => !crosses(run) && run.baseline > top && run.baseline <= bottom);
    groups.push(
      inside.filter((run) => run.x < gutter),
      inside.filter((run) => run.x >= gutter),
    );
    top = bottom;
  };
  for (const run of across) {
    if (run.baseline - 0.5 * run.size > top) takeSection(run.baseline - 0.5 * run.size);
    groups.push([run]);
    top = run.baseline;
  }
  takeSection(Number.POSITIVE_INFINITY);
  return mergeNeighbours(groups.filter((group) => group.length > 0));
}

/** Where two columns of prose part, or null. */
function findGutter({ runs, width }: { runs: TextRun[]; width: number }): number | null {
  if (runs.length < 2 * MIN_LINES) return null;
  let best: { x: number; crossing: number } | null = null;
  for (let x = 0.36 * width; x <= 0.64 * width; x += 2) {
    const crossing = runs.filter((run) => run.x < x && run.right > x).length;
    const isFree = !runs.some((run) => run.right > x - 5 && run.x < x + 5 && !(run.x < x && run.right > x));
    if (isFree && (best === null || crossing < best.crossing)) best = { x, crossing };
  }
  if (best === null) return null;
  const { x } = best;
  const left = toTexts(runs.filter((run) => run.right <= x));
  const right = toTexts(runs.filter((run) => run.x >= x));
  const isProse = left.length >= MIN_LINES && right.length >= MIN_LINES && hasProse(left) && hasProse(right);
  return isProse && best.crossing <= MAX_CROSSING * Math.min(left.length, right.length) ? x : null;
}

function toTexts(runs: TextRun[]): string[] {
  const lines = new Map<number, string>();
  for (const run of runs) {
    const key = Math.round(run.baseline / 3);
    lines.set(key, `${lines.get(key) ?? ""} ${run.text}`);
  }
  return [...lines.values()];
}

function hasProse(texts: string[]): boolean {
  const lengths = texts.map((text) => text.length).sort((one, two) => one - two);
  const all = texts.join("");
  const letters = all.match(/\p{L}/gu)?.length ?? 0;
  return (lengths[Math.floor(lengths.length / 2)] ?? 0) >= MIN_CHARS && letters >= 0.65 * all.length;
}

/** Lines that stand across and follow each other are one group. */
function mergeNeighbours(groups: TextRun[][]): TextRun[][] {
  const merged: TextRun[][] = [];
  let lastWasSingle = false;
  for (const group of groups) {
    const single = group.length === 1;
    if (single && lastWasSingle) merged.at(-1)?.push(...group);
    else merged.push([...group]);
    lastWasSingle = single;
  }
  return merged;
}
