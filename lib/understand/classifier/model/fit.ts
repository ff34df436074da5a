import { trainLinear } from "../learn/linear";
import { trainNetwork } from "../learn/network";
import { countWords } from "../scope/word-statistics";
import type { TextFeatures } from "../text/features";
import { buildVocabulary, toVector } from "../text/vocabulary";
import type { Reader } from "../types";

/** Messages with the number of their intent; -1 is out of scope. */
export interface LabelledTexts {
  texts: readonly TextFeatures[];
  labels: Int32Array;
}

/** Small sets are gone over more often, until about so many examples have been seen; a rehearsal sees half as many. */
const FEWEST_STEPS = 40_000;

/**
 * Trains every part that reads; the vocabulary comes from messages of intents alone. A rehearsal, whose reader is only
 * used to see how readers err, goes over large sets less often.
 */
export function fitReader(
  input: LabelledTexts & { intents: number; seed: number; isRehearsal?: boolean },
): Reader {
  const { texts, labels, intents, seed, isRehearsal = false } = input;
  const vocabulary = buildVocabulary(texts.filter((_, at) => (labels[at] as number) >= 0));
  const vectors = texts.map((features) => toVector({ features, vocabulary }));
  const set = { vectors, labels, intents, features: vocabulary.table.size };
  const rounds = Math.ceil(FEWEST_STEPS / (isRehearsal ? 2 : 1) / Math.max(1, texts.length));
  return {
    vocabulary,
    linear: trainLinear({ set, seed, epochs: Math.min(12, Math.max(isRehearsal ? 4 : 6, rounds)) }),
    network: trainNetwork({
      set,
      seed: seed + 2,
      epochs: Math.min(30, Math.max(isRehearsal ? 4 : 6, rounds)),
    }),
    statistics: countWords({ texts, labels, intents }),
  };
}
