import { saveModel, trainClassifier } from "../../classifier";
import { pickRest } from "./pick-rest";
import { REST, readOwn } from "./read-own";
import {
  foldNumbers,
  type HeldOutReading,
  type OnProgress,
  type TaughtExample,
  TRAINING_SEED,
  type TrainedPart,
  toFold,
} from "./task";

/**
 * The small model of the owner's intents: each against everything else. Some two seconds on a free core whatever the
 * number of the product's examples, because it learns from a part of them. Cross-validated over all.
 */
export function trainOwn(
  input: { own: readonly TaughtExample[]; others: readonly TaughtExample[] },
  onProgress: OnProgress,
): TrainedPart {
  const { own, others } = input;
  const rest = pickRest(input);
  const readings: HeldOutReading[] = [];
  for (const fold of foldNumbers) {
    const outside = (one: TaughtExample) => toFold(one) !== fold;
    const model = fit({ own: own.filter(outside), rest: rest.filter(outside) });
    for (const one of own)
      if (!outside(one)) readings.push([one.key, one.intent, model && (readOwn(model, one.text)?.intent ?? null)]);
    for (const one of model === null ? [] : others) {
      const taken = outside(one) ? null : readOwn(model as NonNullable<typeof model>, one.text);
      if (taken !== null) readings.push([one.key, one.intent, taken.intent]);
    }
    onProgress((fold + 1) / (foldNumbers.length + 1));
  }
  const model = fit({ own, rest });
  if (model === null) throw new RangeError("there is nothing to train: no intent of your own has examples");
  onProgress(1);
  return { bytes: saveModel(model), readings };
}

/** Null when a fold leaves nothing to tell apart. */
function fit({ own, rest }: { own: readonly TaughtExample[]; rest: readonly TaughtExample[] }) {
  if (own.length === 0 || rest.length === 0) return null;
  const examples = [
    ...own.map(({ text, intent }) => ({ text, intent })),
    ...rest.map(({ text }) => ({ text, intent: REST })),
  ];
  return trainClassifier({ examples, outOfScope: [], seed: TRAINING_SEED });
}
