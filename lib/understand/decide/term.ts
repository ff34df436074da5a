import type { Question } from "../question";

const LONGEST = 5;

/** The slug of the longest phrase of the message that the glossary has; null without one. */
export function findTerm({ lower, context }: Question): string | null {
  const words = lower.slice(0, 200).match(/[\p{L}\p{N}&/'.-]+/gu) ?? [];
  for (let size = Math.min(LONGEST, words.length); size > 0; size--) {
    for (let at = 0; at + size <= words.length; at++) {
      const phrase = words
        .slice(at, at + size)
        .join(" ")
        .replace(/[.'-]+$/, "");
      if (size === 1 && SMALL.has(phrase)) continue;
      const entry = context.glossary.match(phrase);
      if (entry) return entry.slug;
    }
  }
  return null;
}

/** Words of everyday speech that are entries too, where a longer phrase is meant. */
const SMALL = new Set([
  "return",
  "returns",
  "stock",
  "stocks",
  "share",
  "shares",
  "index",
  "option",
  "margin",
  "float",
  "market",
]);
