import { fitReader } from "./model/fit";
import { readFeatures } from "./model/read";
import { listLargest } from "./scope/signals";
import { toFeatures } from "./text/features";
import type { Example } from "./types";

/**
 * The likeliest intent of each example, in their order, read by a reader that had learned from the other folds only.
 * `foldOf` numbers the folds from 0. An example whose intent no other fold has cannot be read rightly. Takes a few
 * seconds for some thousand examples and three folds; `onFold` is told after each.
 */
export function readByFolds(input: {
  examples: readonly Example[];
  foldOf: readonly number[];
  seed: number;
  onFold?(done: number, of: number): void;
}): string[] {
  const { examples, foldOf, seed } = input;
  const intents = [...new Set(examples.map(({ intent }) => intent))];
  const numbers = new Map(intents.map((intent, at) => [intent, at]));
  const texts = examples.map(({ text }) => toFeatures(text));
  const read: string[] = new Array(examples.length).fill("");
  const folds = Math.max(0, ...foldOf) + 1;
  for (let fold = 0; fold < folds; fold += 1) {
    const learned = examples.flatMap((_, at) => (foldOf[at] === fold ? [] : [at]));
    if (learned.length === 0) continue;
    const reader = fitReader({
      texts: learned.map((at) => texts[at] as (typeof texts)[number]),
      labels: Int32Array.from(learned, (at) => numbers.get((examples[at] as Example).intent) ?? -1),
      intents: intents.length,
      seed: seed + 100 * (fold + 1),
      isRehearsal: true,
    });
    for (const [at, features] of texts.entries()) {
      if (foldOf[at] !== fold) continue;
      const { votes } = readFeatures({ reader, features });
      read[at] = intents[listLargest({ scores: votes.joint, count: 1 })[0] ?? 0] ?? "";
    }
    input.onFold?.(fold + 1, folds);
  }
  return read;
}
