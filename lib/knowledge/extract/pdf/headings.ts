import type { Draft } from "./paragraphs.ts";

const MAX_CHARS = 180;
const MAX_LINES = 3;

/**
 * The level of each heading among the drafts (1 to 6), null for the others. A heading is short and set apart by size,
 * weight or capitals; "Part I" and "Item 7." of filings count by their words. Levels follow size and weight.
 */
export function findLevels(drafts: Draft[]): (number | null)[] {
  const bodySize = findBodySize(drafts);
  const isHeading = drafts.map((draft) => looksLikeHeading({ draft, bodySize }));
  const numbered = drafts.map((draft, index) => (isHeading[index] ? levelByWords(draft.text) : null));
  const hasItems = numbered.filter((level) => level === 2).length >= 3;
  return drafts.map((draft, index) => {
    if (!isHeading[index]) return null;
    const byWords = hasItems ? (numbered[index] ?? null) : null;
    return byWords ?? Math.min(6, levelByStyle({ draft, bodySize }) + (hasItems ? 2 : 0));
  });
}

/** 1 for the largest, 4 for what is set in italics at the size of running text. */
function levelByStyle({ draft, bodySize }: { draft: Draft; bodySize: number }): number {
  const ratio = draft.size / bodySize;
  if (ratio >= 1.5) return 1;
  if (ratio >= 1.12 || (draft.weight === "bold" && isCapitals(draft.text))) return 2;
  return draft.weight === "italic" ? 4 : 3;
}

function levelByWords(text: string): number | null {
  if (/^part\s+[ivx]+\b/i.test(text)) return 1;
  if (/^item\s+\d+[a-c]?\b/i.test(text)) return 2;
  return null;
}

/** The size that most characters of running text have. */
function findBodySize(drafts: Draft[]): number {
  const counts = new Map<number, number>();
  for (const draft of drafts) {
    if (draft.row) continue;
    const size = Math.round(draft.size * 2) / 2;
    counts.set(size, (counts.get(size) ?? 0) + draft.text.length);
  }
  return [...counts].reduce((one, two) => (two[1] > one[1] ? two : one), [10, 0])[0];
}

function looksLikeHeading({ draft, bodySize }: { draft: Draft; bodySize: number }): boolean {
  const { text, row, bullet, lines, weight, size } = draft;
  const bold = weight === "bold";
  if (row !== null || text.length > MAX_CHARS || lines.length > MAX_LINES) return false;
  if (!/\p{L}{2}/u.test(text) || /^\(.*\)$/.test(text)) return false;
  const isItem = levelByWords(text) !== null;
  if (bullet && !/^\(?\d/.test(text) && !bold) return false;
  if (/[.;,:]$/.test(text) && !isItem && !(bold && text.length < 80 && !/[;,]$/.test(text))) return false;
  if (weight === "italic" && lines.length === 1 && text.length < 90 && !/[.;,:]$/.test(text)) return true;
  return bold || size >= 1.12 * bodySize || (isCapitals(text) && text.length >= 6);
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
}
