const figure =
  /^[([{]?\s*[-–—+]?\s*(US|C|A)?[$€£¥]?\s*[-–—+(]?\s*\d([\d.,]*\d)?\s*[)\]}]?\s*(%|x|pts?|bps)?\s*[)\]]?\s*(\*{1,3}|\(\w\))?$/i;
const placeholder = /^[$€£¥]?\s*([-–—]+|\*{1,3}|n\/?[am]\.?|nm|nil)\s?%?$/i;
const currency = /^(US|C|A)?[$€£¥]$/;
const closing = /^(\)?\s?%|\)|pts?|bps)$/;

/** True for what stands in a column of figures: a number, an amount, a percentage, a dash. */
export function isFigure(text: string): boolean {
  return figure.test(text) || placeholder.test(text);
}

/** True for a number that names a year, with or without the mark of a footnote. */
export function isYear(text: string): boolean {
  return /^(FY\s?)?'?(19|20)\d\d[AE]?(\s?\*+|\s?\(\w\))?$/.test(text);
}

/** True for a currency sign that stands alone before its figure. */
export function isCurrencySign(text: string): boolean {
  return currency.test(text);
}

/** True for a percent sign or a bracket that stands alone after its figure. */
export function isClosingSign(text: string): boolean {
  return closing.test(text);
}

/** The parts of a text that is nothing but figures and their signs, e.g. "3,226.8 $"; null for any other text. */
export function splitFigures(text: string): string[] | null {
  const parts = text.split(" ");
  if (parts.length < 2 || !parts.every((part) => isFigure(part) || currency.test(part) || closing.test(part)))
    return null;
  return parts.some((part) => /\d[.,]\d|[$€£¥]/.test(part)) ? parts : null;
}
