import type { Span } from "./normalise";

const SIGNS = /[^\p{L}\p{N}\p{M}$%'+]+/gu;

function toWords(segment: string): string {
  return segment
    .replace(SIGNS, " ")
    .replace(/\b(what|how|where|who|why|when|it|that|there|here)'s\b/g, "$1 is")
    .replace(/\b(what|how|where|who)s\b/g, "$1 is")
    .replace(/'ll\b/g, " will")
    .replace(/(^|\s)'s\b/g, " ")
    .replace(/(^|\s)'|'(?=\s|$)/g, " ");
}

/** The text with `@` for each name and `#` for each date, signs dropped and contractions opened: "how did @ do #". */
export function toOutline({ lower, names, dates }: { lower: string; names: Span[]; dates: Span[] }): string {
  const marks = [
    ...names.map((span) => ({ ...span, mark: " @ " })),
    ...dates.map((span) => ({ ...span, mark: " # " })),
  ].sort((one, two) => one.start - two.start);
  let outline = "";
  let at = 0;
  for (const { start, end, mark } of marks) {
    if (start > at) outline += toWords(lower.slice(at, start));
    if (start >= at) outline += mark;
    at = Math.max(at, end);
  }
  outline += toWords(lower.slice(at));
  return outline.replace(/\s+/g, " ").trim();
}
