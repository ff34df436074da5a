import { isFigure } from "../table/figures.ts";
import { type Cell, type Line, leftOf, rightOf } from "./lines.ts";

/** Lines `from` (inclusive) to `to` (exclusive) are a table; `rows` are its lines with wrapped labels put together. */
export interface LineTable {
  from: number;
  to: number;
  rows: TableLine[];
}

/** One row: its cells as they stand and the lines that it was made of. */
export interface TableLine {
  cells: Cell[];
  lines: Line[];
}

/** A blank of more than so many sizes ends a table. */
const MAX_BLANK = 3.2;
const MAX_LABELS_BETWEEN = 7;
const MAX_HEADER_LINES = 4;

/** A line that says the unit of a table, above or below the names of its columns. */
const unit =
  /^\(.*\b(thousands|millions|billions|dollars|percent|percentages?|unaudited|shares?|usd|eur|gbp)\b.*\)$/i;

/** The tables among the lines of a page or column, from top to bottom. */
export function findTables(lines: Line[]): LineTable[] {
  const tables: LineTable[] = [];
  let index = 0;
  while (index < lines.length) {
    if (!isRow(lines[index] as Line)) {
      index += 1;
      continue;
    }
    const table = growTable({ lines, start: index, after: tables.at(-1)?.to ?? 0 });
    tables.push(table);
    index = table.to;
  }
  return tables;
}

/** A line with a figure beside something, or with three cells. */
function isRow(line: Line): boolean {
  if (line.bullet && line.cells.length < 3) return false;
  return (
    line.cells.length >= 3 ||
    (line.cells.length === 2 && line.cells.slice(1).some((cell) => isFigure(cell.text)))
  );
}

function growTable({ lines, start, after }: { lines: Line[]; start: number; after: number }): LineTable {
  let to = start + 1;
  let valuesFrom = firstValue(lines[start] as Line);
  for (let next = to; next < lines.length && next - to < MAX_LABELS_BETWEEN; next++) {
    const line = lines[next] as Line;
    if (blank(lines[next - 1] as Line, line) > MAX_BLANK) break;
    if (isRow(line) || line.cells.length > 1) {
      to = next + 1;
      valuesFrom = Math.min(valuesFrom, firstValue(line));
    } else if (isFigure(line.cells[0]?.text ?? "") && leftOf(line) >= valuesFrom - 5) to = next + 1;
    else if (rightOf(line) > valuesFrom + 2 && leftOf(line) < valuesFrom - 5)
      break; // prose, not a label
    else if (leftOf(line) >= valuesFrom - 5 && blank(lines[next - 1] as Line, line) > 1.6) break; // the head of another
  }
  const from = findHeader({ lines, start, after, valuesFrom });
  const rows = joinWrapped({ lines: lines.slice(from, to), valuesFrom });
  return { from, to, rows };
}

/** Left edge of the first figure that is not the line's first cell, else of the second cell. */
function firstValue(line: Line): number {
  const cell = line.cells.slice(1).find((one) => isFigure(one.text)) ?? line.cells[1];
  return cell?.x ?? Number.POSITIVE_INFINITY;
}

/** Where the lines begin that name the columns: lines above the first row that stand over the figures. */
function findHeader(input: { lines: Line[]; start: number; after: number; valuesFrom: number }): number {
  const { lines, start, after, valuesFrom } = input;
  let from = start;
  while (from > after && start - from < MAX_HEADER_LINES) {
    const line = lines[from - 1] as Line;
    if (blank(line, lines[from] as Line) > 2.2 || line.bullet) break;
    const over = leftOf(line) > valuesFrom - 6 * line.size && leftOf(line) > 40 + line.size;
    if (line.cells.length === 1 && !over && !unit.test(line.cells[0]?.text ?? "")) break;
    from -= 1;
  }
  return from;
}

/** Space between two lines in sizes of the lower one, from baseline to baseline. */
export function blank(upper: Line, lower: Line): number {
  return (lower.baseline - upper.baseline) / Math.max(lower.size, 1);
}

/** Puts the lines of a label that is broken over several lines together with its figures. */
function joinWrapped({ lines, valuesFrom }: { lines: Line[]; valuesFrom: number }): TableLine[] {
  const rows: TableLine[] = [];
  for (const line of lines) {
    const last = rows.at(-1);
    const lastLine = last?.lines.at(-1);
    if (last && lastLine && goesOn({ last, lastLine, line, valuesFrom })) {
      const [label, ...values] = line.cells;
      const [lastLabel] = last.cells;
      const hasLabel = label !== undefined && label.x < valuesFrom - 2 && !isFigure(label.text);
      if (hasLabel && lastLabel) {
        lastLabel.text += ` ${label.text}`;
        lastLabel.right = Math.max(lastLabel.right, label.right);
        last.cells.push(...values);
      } else last.cells.push(...line.cells);
      last.lines.push(line);
    } else rows.push({ cells: line.cells.map((cell) => ({ ...cell })), lines: [line] });
  }
  return rows;
}

function goesOn(input: { last: TableLine; lastLine: Line; line: Line; valuesFrom: number }): boolean {
  const { last, lastLine, line, valuesFrom } = input;
  const [label] = line.cells;
  const [lastLabel] = last.cells;
  if (!label || !lastLabel || lastLabel.x >= valuesFrom - 2 || isFigure(lastLabel.text)) return false;
  if (blank(lastLine, line) > 1.45 || last.lines.length > 3) return false;
  const lastHasValues = last.cells.length > 1;
  const startsSmall = /^[\p{Ll}(&–—]/u.test(label.text);
  if (label.x >= valuesFrom - 2) {
    // figures set at half the height of a label of two lines
    return !lastHasValues && blank(lastLine, line) < 0.95;
  }
  if (isFigure(label.text)) return false;
  if (line.cells.length === 1) return startsSmall && !/:$/.test(lastLabel.text) && label.x >= lastLabel.x - 1;
  const unfinished =
    startsSmall || /[,;–—-]$|\b(and|of|the|to|for|in|on|from|or|with|by)$/i.test(lastLabel.text);
  return !lastHasValues && unfinished && !/:$/.test(lastLabel.text);
}
