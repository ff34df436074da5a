import type { Span } from "../../normalise";

/** A plain number in a pattern: "10,000", "10 000", "1.5", "150"; at most nine digits in a row. */
export const NUMBER = String.raw`(?:\d{1,3}(?:[,' ]\d{3}){1,4}(?!\d)(?:\.\d{1,4})?|\d{1,9}(?:\.\d{1,6})?)`;

/** "k", "grand", "million" behind a number, in a pattern. */
export const SCALE = "(?:k|thousand|grand|mm|mn|mio|mil|millions?|m|bn|billions?|b|lakhs?|crores?)";

/** The value of a number as `NUMBER` and `SCALE` find it: "1.5" and "million" is 1,500,000. */
export function toNumber({ digits, scale }: { digits: string; scale?: string | undefined }): number {
  const plain = Number(digits.replace(/[,' ]/g, ""));
  if (!scale) return plain;
  if (/^(?:k|t|g)/.test(scale)) return plain * 1_000;
  if (scale.startsWith("lakh")) return plain * 100_000;
  if (scale.startsWith("crore")) return plain * 10_000_000;
  return scale.startsWith("b") ? plain * 1_000_000_000 : plain * 1_000_000;
}

/** The stretch of the text that a match covers. */
export function toMatchSpan(match: RegExpExecArray | RegExpMatchArray): Span {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
}

/** Something read from a text, and the stretches that speak of it. */
export interface Reading<T> {
  value: T;
  spans: Span[];
}

/** A reading of nothing, with its empty value. */
export function readNothing<T>(value: T): Reading<T> {
  return { value, spans: [] };
}
