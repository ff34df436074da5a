import { createRandom, shuffle } from "../learn/random";
import { fitReader, type LabelledTexts } from "../model/fit";
import { readFeatures } from "../model/read";
import type { TextFeatures } from "../text/features";
import type { Votes } from "./signals";

/** A message as a reader saw it that had not learned from it. */
export interface HeldOutReading {
  signals: number[];
  votes: Votes;
  /** The number of its intent, or -1. */
  label: number;
  /** `other` was given as out of scope; `unseen` belongs to an intent that this reader had not learned; or no language. */
  origin: "own" | "other" | "unseen" | "gibberish";
}

const FOLDS = 3;
/** Share of the intents that each part of the training does not see. */
const UNSEEN_SHARE = 0.1;

/**
 * Trains on two thirds three times and reads the last third. Each time a tenth of the intents is left out whole: their
 * messages are examples of what is near and yet not known.
 */
export function readHeldOut(
  input: LabelledTexts & { gibberish: readonly TextFeatures[]; intents: number; seed: number },
): HeldOutReading[] {
  const { texts, labels, gibberish, intents, seed } = input;
  const folds = toFolds(labels);
  const unseen = shuffle(
    Int32Array.from({ length: intents }, (_, at) => at),
    createRandom(seed + 11),
  );
  const share = intents < 2 ? 0 : Math.max(1, Math.round(intents * UNSEEN_SHARE));
  const readings: HeldOutReading[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const hidden = new Set(unseen.slice(fold * share, (fold + 1) * share));
    const learned = texts.flatMap((_, at) =>
      folds[at] !== fold && !hidden.has(labels[at] as number) ? [at] : [],
    );
    const reader = fitReader({
      texts: learned.map((at) => texts[at] as LabelledTexts["texts"][number]),
      labels: Int32Array.from(learned, (at) => labels[at] as number),
      intents,
      seed: seed + 100 * (fold + 1),
      isRehearsal: true,
    });
    for (const [at, features] of texts.entries()) {
      const label = labels[at] as number;
      const isUnseen = hidden.has(label);
      // Every second message of an unseen intent is enough, and saves a tenth of the time.
      if (isUnseen ? at % 2 === 1 : folds[at] !== fold) continue;
      const origin = isUnseen ? "unseen" : label < 0 ? "other" : "own";
      readings.push({ ...readFeatures({ reader, features }), label: isUnseen ? -1 : label, origin });
    }
    for (const features of gibberish.filter((_, at) => at % FOLDS === fold)) {
      readings.push({ ...readFeatures({ reader, features }), label: -1, origin: "gibberish" });
    }
  }
  return readings;
}

/**
 * The third each message belongs to: the first third of an intent's messages, the second, the last. People write
 * variants of a sentence one after the other; cut this way, few messages are read by a reader that knows a variant.
 */
function toFolds(labels: Int32Array): Int32Array {
  const totals = new Map<number, number>();
  for (const label of labels) totals.set(label, (totals.get(label) ?? 0) + 1);
  const dealt = new Map<number, number>();
  return labels.map((label) => {
    const place = dealt.get(label) ?? 0;
    dealt.set(label, place + 1);
    return Math.floor((place * FOLDS) / (totals.get(label) as number));
  });
}
