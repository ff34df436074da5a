import { saveModel, trainWithFolds } from "../../classifier";
import { pickRest } from "./pick-rest";
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
 * The small model of the owner's intents: each against everything else. One to two seconds on a free core whatever the
 * number of the product's examples, because it learns from a part of them. Cross-validated over all.
 */
export function trainOwn(
  input: { own: readonly TaughtExample[]; others: readonly TaughtExample[] },
  onProgress: OnProgress,
): TrainedPart {
  const { own, others } = input;
  if (own.length === 0) throw new RangeError("there is nothing to train: no intent of your own has examples");
  const rest = pickRest(input);
  const inRest = new Set(rest);
  const aside = others.filter((one) => !inRest.has(one));
  const foldOf = (one: TaughtExample) => toFold({ key: one.key, folds: FOLDS });
  const learned = [...own, ...rest];
  const { model, read, readOthers } = trainWithFolds({
    examples: learned.map(({ text, intent }, at) => ({ text, intent: at < own.length ? intent : REST })),
    foldOf: learned.map(foldOf),
    others: aside.map(({ text }) => text),
    foldOfOthers: aside.map(foldOf),
    seed: TRAINING_SEED,
    onFold: (done, of) => onProgress(done / (of + 1)),
  });
  const readings = [
    ...learned.map((one, at) => toReading(one, read[at])),
    ...aside.map((one, at) => toReading(one, readOthers[at])),
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
