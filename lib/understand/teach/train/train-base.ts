import { readByFolds, saveModel, trainClassifier } from "../../classifier";
import { type OnProgress, type TaughtExample, TRAINING_SEED, type TrainedPart, toFold } from "./task";

/** The share of the work that the final training is; the rest is the three of the cross-validation. */
const FINAL_SHARE = 0.6;
const FOLDS = 3;

/** The model of the product's intents, with its cross-validation: some twenty seconds on a free core. */
export function trainBase(
  input: { examples: readonly TaughtExample[]; outOfScope: readonly TaughtExample[] },
  onProgress: OnProgress,
): TrainedPart {
  const { readings } = readBase(input, (share) => onProgress(share * (1 - FINAL_SHARE)));
  const model = trainClassifier({
    examples: input.examples.map(({ text, intent }) => ({ text, intent })),
    outOfScope: input.outOfScope.map(({ text }) => text),
    seed: TRAINING_SEED,
  });
  onProgress(1);
  return { bytes: saveModel(model), readings };
}

/** Only the cross-validation of the product's intents. */
export function readBase(
  { examples }: { examples: readonly TaughtExample[] },
  onProgress: OnProgress,
): TrainedPart {
  const read = readByFolds({
    examples,
    foldOf: examples.map(({ key }) => toFold({ key, folds: FOLDS })),
    seed: TRAINING_SEED,
    onFold: (done, of) => onProgress(done / of),
  });
  return {
    bytes: null,
    readings: examples.map(({ key, intent }, at) => [key, intent, read[at]?.intent ?? null] as const),
  };
}
