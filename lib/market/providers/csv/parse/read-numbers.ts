/** How numbers are written: with a decimal point (1,234.5) or a decimal comma (1.234,5). */
export type NumberStyle = "point" | "comma";

const missing = new Set(["", "-", "--", "n/a", "na", "nan", "null", "none", "#n/a", "—"]);
const pointForm = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[+-]?\d+)?$/i;
const commaForm = /^[+-]?(?:\d{1,3}(?:\.\d{3})+|\d+)?(?:,\d*)?(?:e[+-]?\d+)?$/i;
const factorOf: Record<string, number> = { k: 1e3, m: 1e6, b: 1e9, t: 1e12 };

/** The number's text without currency signs, spaces and apostrophes. */
function strip(cell: string): string {
  return cell.replace(/[$€£¥\s'’\u00a0\u202f]/g, "");
}

/** What a cell alone tells of the style: null where it could be either. */
function styleOf(text: string): NumberStyle | null {
  const point = text.lastIndexOf(".");
  const comma = text.lastIndexOf(",");
  if (point >= 0 && comma >= 0) return point > comma ? "point" : "comma";
  const at = Math.max(point, comma);
  if (at < 0) return null;
  const sign = point >= 0 ? "." : ",";
  const separator: NumberStyle = point >= 0 ? "point" : "comma";
  if (text.indexOf(sign) !== at) return separator === "point" ? "comma" : "point"; // 1.234.567 groups with points
  const digits = /^\d*/.exec(text.slice(at + 1))?.[0].length ?? 0;
  const isLeading = /^[+-]?0*$/.test(text.slice(0, at));
  return digits !== 3 || isLeading || at > 4 ? separator : null;
}

/**
 * How a file's prices are written, from all of them together. Where each of them could be either (`1,234`), a
 * semicolon file is taken to have a decimal comma, and any other a decimal point.
 */
export function findNumberStyle(input: { cells: Iterable<string>; delimiter: string }): NumberStyle {
  let points = 0;
  let commas = 0;
  let undecidedCommas = 0;
  for (const cell of input.cells) {
    const text = strip(cell);
    const style = styleOf(text);
    if (style === "point") points++;
    else if (style === "comma") commas++;
    else if (text.includes(",")) undecidedCommas++;
  }
  if (points !== commas) return points > commas ? "point" : "comma";
  return input.delimiter === ";" && undecidedCommas > 0 ? "comma" : "point";
}

/**
 * A cell as a number: null where it is empty or says that nothing is known (`-`, `N/A`, `null`), `undefined` where it
 * is no number. `suffixes` reads 12.5K, 3.2M and 1.1B, as volumes are written.
 */
export function parseNumber(input: {
  cell: string;
  style: NumberStyle;
  suffixes?: boolean;
}): number | null | undefined {
  let text = strip(input.cell);
  if (missing.has(text.toLowerCase())) return null;
  const factor = input.suffixes ? factorOf[text.slice(-1).toLowerCase()] : undefined;
  if (factor !== undefined) text = text.slice(0, -1);
  const form = input.style === "point" ? pointForm : commaForm;
  if (!form.test(text) || !/\d/.test(text)) return undefined;
  const plain =
    input.style === "point" ? text.replaceAll(",", "") : text.replaceAll(".", "").replace(",", ".");
  const value = Number(plain);
  if (!Number.isFinite(value)) return undefined;
  return factor === undefined ? value : Math.round(value * factor);
}
