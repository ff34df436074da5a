/** A stretch of a text, in UTF-16 units; `end` is just after its last. */
export interface Span {
  start: number;
  end: number;
}

const BREAK = /[.!?]["”’)\]]*\s+(?=["“‘([]?[\p{Lu}\p{N}•])/gu;
/** Before these a full stop ends no sentence. */
const SHORT =
  /(?:^|[\s(])(?:[A-Z]|Mr|Mrs|Ms|Dr|Inc|Corp|Co|Ltd|No|Nos|vs|etc|approx|U\.S|U\.K|e\.g|i\.e|St|Jr|Sr|Fig|Art)\.$/;

/** The sentences of a text, in order and without the blanks between them. */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const found of text.matchAll(BREAK)) {
    const end = found.index + found[0].trimEnd().length;
    if (SHORT.test(text.slice(start, end))) continue;
    spans.push({ start, end });
    start = found.index + found[0].length;
  }
  const end = text.trimEnd().length;
  if (end > start) spans.push({ start, end });
  return spans;
}
