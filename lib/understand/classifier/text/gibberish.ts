import { createRandom, shuffle } from "../learn/random";
import { listWords } from "./words";

/**
 * A text of the same shape in no language: the letters of each word in another order. It stands for messages in
 * languages that no example is in.
 */
export function toGibberish({ text, seed }: { text: string; seed: number }): string {
  const random = createRandom(seed);
  return listWords(text)
    .map((word) => shuffle([...word], random).join(""))
    .join(" ");
}
