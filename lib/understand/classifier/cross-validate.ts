import { fitReader } from "./model/fit";
import { readFeatures } from "./model/read";
import { fitTemperature } from "./scope/calibrate";
import { listLargest, toLogProbabilities, type Votes } from "./scope/signals";
import { type TextFeatures, toFeatures } from "./text/features";
import type { ClassifierModel, Example, Reader } from "./types";

/** Examples with the fold that each is in, from 0. */
export interface Folded {
  examples: readonly Example[];
  foldOf: readonly number[];
  seed: number;
  /** Told after each fold. */
  onFold?(done: number, of: number): void;
}

/** The likeliest intent of a message, with its calibrated probability. */
export interface FoldReading {
  intent: string;
  confidence: number;
}

/**
 * How each example is read by a reader that had learned from the other folds only, in their order. An example whose
 * intent no other fold has cannot be read rightly. A few seconds for some thousand examples and three folds.
 */
export function readByFolds(input: Folded): FoldReading[] {
  return readFolds({ ...input, isRehearsal: true, others: [], foldOfOthers: [] }).read;
}

/**
 * A classifier without a scope for a few intents, with its cross-validation over the examples and over `others`, which it
 * never learns from. It is calibrated on the readings of the examples. Less than a second for some hundred examples.
 */
export function trainWithFolds(
  input: Folded & { others: readonly string[]; foldOfOthers: readonly number[] },
): { model: ClassifierModel; read: FoldReading[]; readOthers: FoldReading[] } {
  const { read, readOthers, temperature, intents } = readFolds({ ...input, isRehearsal: false });
  const reader = fit({ ...input, intents, at: input.examples.map((_, at) => at), seed: input.seed });
  const right = read.filter(({ intent }, at) => intent === input.examples[at]?.intent).length;
  const heldOut = { count: read.length, right };
  return { model: { intents, reader, scope: null, temperature, threshold: 0, heldOut }, read, readOthers };
}

function readFolds(
  input: Folded & { others: readonly string[]; foldOfOthers: readonly number[]; isRehearsal: boolean },
) {
  const { examples, foldOf, seed, isRehearsal, others, foldOfOthers } = input;
  const intents = [...new Set(examples.map(({ intent }) => intent))];
  const features = examples.map(({ text }) => toFeatures(text));
  const votes: (Votes | undefined)[] = [];
  const votesOfOthers: (Votes | undefined)[] = [];
  const folds = Math.max(0, ...foldOf) + 1;
  for (let fold = 0; fold < folds; fold += 1) {
    const at = examples.flatMap((_, index) => (foldOf[index] === fold ? [] : [index]));
    if (at.length === 0) continue;
    const reader = fit({ examples, features, intents, at, seed: seed + 100 * (fold + 1), isRehearsal });
    const readOne = (one: TextFeatures) => readFeatures({ reader, features: one }).votes;
    for (const [index, one] of features.entries()) if (foldOf[index] === fold) votes[index] = readOne(one);
    for (const [index, text] of others.entries())
      if (foldOfOthers[index] === fold) votesOfOthers[index] = readOne(toFeatures(text));
    input.onFold?.(fold + 1, folds);
  }
  const labels = examples.map(({ intent }) => intents.indexOf(intent));
  const judged = votes.flatMap((one, index) =>
    one === undefined ? [] : [{ votes: one, label: labels[index] as number }],
  );
  const temperature = fitTemperature(judged);
  const toReading = (one: Votes | undefined) => toFoldReading({ votes: one, temperature, intents });
  return {
    intents,
    temperature,
    read: examples.map((_, index) => toReading(votes[index])),
    readOthers: others.map((_, index) => toReading(votesOfOthers[index])),
  };
}

function fit(input: {
  examples: readonly Example[];
  features?: readonly TextFeatures[];
  intents: readonly string[];
  /** Places of those to learn from. */
  at: readonly number[];
  seed: number;
  isRehearsal?: boolean;
}): Reader {
  const { examples, features, intents, at, seed, isRehearsal = false } = input;
  const numbers = new Map(intents.map((intent, index) => [intent, index]));
  return fitReader({
    texts: at.map((index) => features?.[index] ?? toFeatures((examples[index] as Example).text)),
    labels: Int32Array.from(at, (index) => numbers.get((examples[index] as Example).intent) ?? -1),
    intents: intents.length,
    seed,
    isRehearsal,
  });
}

function toFoldReading(input: {
  votes: Votes | undefined;
  temperature: number;
  intents: readonly string[];
}): FoldReading {
  const { votes, temperature, intents } = input;
  if (votes === undefined) return { intent: "", confidence: 0 };
  const logs = toLogProbabilities({ scores: votes.joint, temperature });
  const best = listLargest({ scores: logs, count: 1 })[0] ?? 0;
  return { intent: intents[best] ?? "", confidence: Math.exp(logs[best] ?? Number.NEGATIVE_INFINITY) };
}
