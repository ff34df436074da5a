import { countTokens } from "../script";

const DIMENSIONS = 256;

/** Words of one meaning share a direction of their own, as in a trained model; the first names it. */
const MEANINGS = [
  "staff workforce employees personnel",
  "shrank declined decreased",
  "automobile car vehicle",
]
  .map((words) => words.split(" "))
  .flatMap((words) => words.map((word) => [word, `meaning of ${words[0]}`] as const));
const meaningOf = new Map(MEANINGS);

/**
 * A vector that texts with common words and word parts share directions of: hashed words, character trigrams and a few
 * meanings, each counted once, scaled to length 1. The same text always has the same vector.
 */
export function toVector(text: string, dimensions = DIMENSIONS): number[] {
  const vector = new Array<number>(dimensions).fill(0);
  const words =
    text
      .toLowerCase()
      .normalize("NFC")
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  for (const word of new Set(words)) {
    if (word.length < 4) {
      add(vector, word, 0.1); // "the" says little
      continue;
    }
    add(vector, word, 1);
    const meaning = meaningOf.get(word);
    if (meaning !== undefined) add(vector, meaning, 3);
    const padded = `<${word}>`;
    for (let at = 0; at + 3 <= padded.length; at++) add(vector, padded.slice(at, at + 3), 0.4);
  }
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => Math.round((value / length) * 1e7) / 1e7);
}

function add(vector: number[], part: string, weight: number): void {
  let hash = 2_166_136_261;
  for (let at = 0; at < part.length; at++) hash = Math.imul(hash ^ part.charCodeAt(at), 16_777_619);
  const place = (hash >>> 1) % vector.length;
  vector[place] = (vector[place] ?? 0) + (hash & 1 ? weight : -weight);
}

/** The answer to a request for embeddings. */
export function toEmbeddingBody(input: { texts: string[]; model: string; dimensions?: number }) {
  const { texts, model, dimensions } = input;
  const tokens = texts.reduce((sum, text) => sum + countTokens(text), 0);
  return {
    object: "list",
    data: texts.map((text, index) => ({
      object: "embedding",
      index,
      embedding: toVector(text, dimensions),
    })),
    model,
    usage: { prompt_tokens: tokens, total_tokens: tokens },
  };
}
