/** Advance widths of Geist Regular for the characters from space to tilde, in thousandths of the size. */
const WIDTHS = [
  250, 213, 346, 478, 629, 802, 620, 178, 274, 274, 430, 558, 201, 419, 201, 480, 663, 384, 619, 613, 615,
  626, 593, 524, 604, 593, 297, 297, 544, 540, 544, 559, 906, 668, 680, 703, 694, 603, 590, 700, 713, 270,
  597, 640, 580, 877, 743, 739, 650, 733, 672, 640, 552, 689, 667, 945, 606, 576, 544, 347, 455, 347, 426,
  557, 248, 551, 595, 546, 595, 561, 395, 594, 581, 244, 260, 590, 267, 877, 581, 573, 595, 595, 379, 520,
  392, 575, 536, 819, 585, 537, 537, 389, 264, 389, 523,
];
/** The middle dot that parts a line's figures, and anything else, which is at most about as wide as an "M". */
const MIDDLE_DOT = 201;
const OTHER = 700;
/** A semibold letter is some three to five percent wider. */
const BOLD = 1.05;

/** How a piece of text is set; sizes in pixels. */
export interface TextStyle {
  size: number;
  bold?: boolean;
}

/** Width of a text in pixels, set in Geist: exact for Latin letters and digits in regular weight, else a little much. */
export function measureText(text: string, { size, bold = false }: TextStyle): number {
  let units = 0;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    units += char === "·" ? MIDDLE_DOT : (WIDTHS[code - 32] ?? OTHER);
  }
  return (units * size * (bold ? BOLD : 1)) / 1000;
}

/** The text, or its beginning with an ellipsis where it is wider than `most` pixels. */
export function clipText(text: string, { most, ...style }: TextStyle & { most: number }): string {
  if (measureText(text, style) <= most) return text;
  const chars = [...text];
  while (chars.length > 1 && measureText(`${chars.join("").trimEnd()}…`, style) > most) chars.pop();
  return `${chars.join("").trimEnd()}…`;
}

/** The text in lines of at most `most` pixels, broken between words; a word that is wider alone is clipped. */
export function wrapText(text: string, { most, ...style }: TextStyle & { most: number }): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measureText(longer, style) <= most) lines[lines.length - 1] = longer;
    else lines.push(clipText(word, { most, ...style }));
  }
  return lines;
}

/** Letters that Geist has: Latin with its accents, Cyrillic, and the signs of prices and figures. */
const UNKNOWN =
  /[^\u0020-\u007e\u00a0-\u017e\u0400-\u045f\u1e80-\u1e85\u1ea0-\u1ef9\u2013\u2014\u2018-\u201e\u2022\u2026\u20ac\u20b9\u20bd\u2122\u2212]/gu;

/** A name as the picture's font can write it; `otherwise` (the symbol) where less than half of it can be. */
export function toWritable({ name, otherwise }: { name: string; otherwise: string }): string {
  const written = name.replace(UNKNOWN, "").replace(/ +/g, " ").trim();
  return written.length * 2 < name.length ? otherwise : written;
}
