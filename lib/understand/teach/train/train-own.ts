import { saveModel, trainWithFolds } from "../../classifier";
import type { Rest } from "./pick-rest";
import { REST, takeOwn } from "./read-own";
import {
  type HeldOutReading,
  type OnProgress,
  type TaughtExample,
  TRAINING_SEED,
  type TrainedPart,
  toFold,
} from "./task";

/** Few examples an intent: each reader learns from three quarters of them. */
const FOLDS = 4;

/**
 * The small model of the owner's intents: each against everything else. Some two seconds on a free core however many
 * examples the product has, because it learns from a part of them. Cross-validated over its own, what it learned to leave
 * alone, and what it is checked on.
 */
export function trainOwn(
  { own, rest }: { own: readonly TaughtExample[]; rest: Rest },
  onProgress: OnProgress,
): TrainedPart {
  if (own.length === 0) throw new RangeError("there is nothing to train: no intent of your own has examples");
  const foldOf = (one: TaughtExample) => toFold({ key: one.key, folds: FOLDS });
  const learned = [...own, ...rest.learned];
  const { model, read, readOthers } = trainWithFolds({
    examples: learned.map(({ text, intent }, at) => ({ text, intent: at < own.length ? intent : REST })),
    foldOf: learned.map(foldOf),
    others: rest.checked.map(({ text }) => text),
    foldOfOthers: rest.checked.map(foldOf),
    seed: TRAINING_SEED,
    onFold: (done, of) => onProgress(done / (of + 1)),
  });
  const readings = [
    ...learned.map((one, at) => toReading(one, read[at])),
    ...rest.checked.map((one, at) => toReading(one, readOthers[at])),
  ].filter(([, , taken], at) => at < own.length || taken !== null);
  onProgress(1);
  return { bytes: saveModel(model), readings };
}

function toReading(
  { key, intent }: TaughtExample,
  read: { intent: string; confidence: number } | undefined,
): HeldOutReading {
  return [key, intent, read === undefined ? null : (takeOwn(read)?.intent ?? null)];
}
