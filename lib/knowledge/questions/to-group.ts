import { askingWords, stopWords } from "../text/stop-words";
import { listWords, toStem } from "../text/tokenise";

const LONGEST = 300;

/**
 * What questions of one kind have in common: the stems of their telling words, each once, sorted. "What were Acme's
 * margins?" and "acme margin" are one. A question of nothing but asking words is a kind of its own.
 */
export function toGroup(question: string): string {
  const words = listWords(question);
  const telling = words.filter((word) => !stopWords.has(word) && !askingWords.has(word));
  const stems = new Set((telling.length > 0 ? telling : words).map(toStem));
  return [...stems].sort().join(" ").slice(0, LONGEST);
}
