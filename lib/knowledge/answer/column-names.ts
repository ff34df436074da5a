import type { ExtractedBlock } from "../extract";

const SEPARATOR = " | ";

/**
 * The names of the columns above a row, as one line: those header rows of its table that stand nearest above it. A header
 * of several rows is read downwards, from the right: "December 31, | December 31," over "(Millions) | 2018 | 2017" names
 * "(Millions) | December 31, 2018 | December 31, 2017". Null where its table has none on this page.
 */
export function toColumnNames(above: ExtractedBlock[], row: ExtractedBlock): string | null {
  const { table } = row;
  if (table === null) return null;
  const own = above.filter((block) => block.table?.index === table.index);
  const last = own.findLastIndex((block) => block.table?.header);
  const first = own.slice(0, last + 1).findLastIndex((block) => !block.table?.header) + 1;
  const heads = own
    .slice(first, last + 1)
    .map(listCells)
    .filter(isShort);
  const lowest = heads.at(-1);
  if (lowest === undefined) return null;
  const names = heads.reduceRight((below, head) => (below === head ? below : lay(head, below)), lowest);
  const line = names.join(SEPARATOR);
  return line === "" ? null : line;
}

/** Longer cells are notes that were taken for a header. */
const MOST_CHARS = 60;

function isShort(cells: string[]): boolean {
  return cells.every(({ length }) => length <= MOST_CHARS);
}

function listCells({ text }: ExtractedBlock): string[] {
  return text.split(SEPARATOR).map((cell) => cell.trim());
}

/** An upper header row over a lower one; a single cell over several names what all of them are. */
function lay(upper: string[], lower: string[]): string[] {
  if (upper.length > lower.length) return lower;
  const [only] = upper;
  if (upper.length === 1 && lower.length > 1) return isPeriod(only ?? "") ? [only ?? "", ...lower] : lower;
  const shift = lower.length - upper.length;
  return lower.map((name, at) => `${upper[at - shift] ?? ""} ${name}`.trim());
}

/** "Years ended December 31," belongs before years; a unit or a title does not. */
function isPeriod(text: string): boolean {
  return /\b(?:ended|ending|as (?:of|at)|at)\b/i.test(text);
}
