const ABBREVIATION =
  /(?:\b(?:U\.S|U\.K|Inc|Corp|Co|Ltd|Bros|Mr|Ms|Dr|St|vs|approx|No|e\.g|i\.e|etc|a\.m|p\.m|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|S\.A|N\.V|S\.p\.A)|\b[A-Z])\.$/;

/**
 * Where the first sentence of a text ends, with the space behind it; -1 while its end is not certain. A line is a
 * sentence too. A point that ends the text may belong to a number: it ends nothing before more comes.
 */
export function findSentenceEnd(text: string): number {
  if (!/[\n.!?]/.test(text)) return -1;
  const ends = /\n+\s*|[.!?]+["”')*]*(?=\s)\s*/g;
  for (const match of text.matchAll(ends)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith("\n")) return end;
    const head = text.slice(0, match.index + 1);
    if (ABBREVIATION.test(head) && !/^\s*\n/.test(text.slice(match.index + 1))) continue;
    if (/^[\s>*#-]*\d{1,2}\.$/.test(head)) continue; // the number of a list entry
    return end;
  }
  return -1;
}
