/**
 * Cached `Intl` formatters: making one costs some 30 µs, using one under 1 µs, and a table uses thousands.
 * The set of options in use is small and fixed, so the caches stay small.
 */
const numberFormats = new Map<string, Intl.NumberFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();

export const DEFAULT_LOCALE = "en-US";

/** What stands where a figure is missing: an em dash, never a zero. */
export const MISSING = "—";

/** The cached number formatter for a locale and options. Throws `RangeError` on a currency code `Intl` refuses. */
export function getNumberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale}|${options.style}|${options.currency}|${options.notation}|${options.minimumFractionDigits}|${options.maximumFractionDigits}`;
  let format = numberFormats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale, options);
    numberFormats.set(key, format);
  }
  return format;
}

/** The cached date formatter for a locale, a named set of options and a zone. Throws `RangeError` on an unknown zone. */
export function getDateFormat(
  locale: string,
  name: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = `${locale}|${name}|${options.timeZone}`;
  let format = dateFormats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, options);
    dateFormats.set(key, format);
  }
  return format;
}

/** A number's text with a true minus sign (U+2212), and no sign at all on a value that rounds to zero. */
export function withTrueMinus(text: string): string {
  if (!text.includes("-")) return text;
  return /[1-9]/.test(text) ? text.replace("-", "−") : text.replace("-", "");
}
