import { type LogisticModel, scoreLogistic } from "./learn/logistic";
import { fitReader, type LabelledTexts } from "./model/fit";
import { readText } from "./model/read";
import { chooseThreshold, fitTemperature } from "./scope/calibrate";
import { readHeldOut } from "./scope/held-out";
import { listLargest, type Votes } from "./scope/signals";
import { trainScope } from "./scope/train-scope";
import { toFeatures } from "./text/features";
import { toGibberish } from "./text/gibberish";
import type { ClassifierModel, Example, Reader, TrainingInput } from "./types";

const GIBBERISH_EVERY = 12;

/** A reading with what is right, for calibration. */
interface Judged {
  votes: Votes;
  signals: number[];
  label: number;
}

/**
 * A classifier of the intents that the examples name. It keeps the thread busy: seconds for 1,000 to 2,000 examples of
 * 20 to 40 intents, half a minute for 15,000 of 150; run it outside a turn. Throws RangeError without two intents.
 */
export function trainClassifier(input: TrainingInput): ClassifierModel {
  const intents = [...new Set(input.examples.map(({ intent }) => intent))];
  if (intents.length < 2) throw new RangeError("a classifier needs examples of at least two intents");
  const numbers = new Map(intents.map((intent, at) => [intent, at]));
  const set = { ...toLabelledTexts({ ...input, numbers }), intents: intents.length, seed: input.seed };
  const heldOut = readHeldOut({ ...set, gibberish: toGibberishOf(input) });
  const scope = trainScope(heldOut);
  const reader = fitReader(set);
  const own = heldOut.filter(({ origin }) => origin === "own");
  const read = readValidation({ reader, validation: input.validation ?? [], numbers });
  const judged = read.length === 0 ? own : read;
  return {
    intents,
    reader,
    scope,
    temperature: fitTemperature(judged),
    threshold: chooseThreshold(listRight(judged).map((one) => toScopeScore(one, scope))),
    heldOut: { count: own.length, right: listRight(own).length },
  };
}

function toLabelledTexts(input: {
  examples: readonly Example[];
  outOfScope: readonly string[];
  numbers: ReadonlyMap<string, number>;
}): LabelledTexts {
  const { examples, outOfScope, numbers } = input;
  return {
    texts: [...examples.map(({ text }) => text), ...outOfScope].map(toFeatures),
    labels: Int32Array.from([
      ...examples.map(({ intent }) => numbers.get(intent) ?? -1),
      ...outOfScope.map(() => -1),
    ]),
  };
}

/** One text of no language for every twelve examples. */
function toGibberishOf({ examples, seed }: TrainingInput) {
  return examples
    .filter((_, at) => at % GIBBERISH_EVERY === 0)
    .map(({ text }, at) => toFeatures(toGibberish({ text, seed: seed + at })));
}

/** Validation messages of intents that were trained; others cannot be right. */
function readValidation(input: {
  reader: Reader;
  validation: readonly Example[];
  numbers: ReadonlyMap<string, number>;
}): Judged[] {
  const { reader, validation, numbers } = input;
  return validation.flatMap(({ text, intent }) => {
    const label = numbers.get(intent);
    return label === undefined ? [] : [{ ...readText({ reader, text }), label }];
  });
}

/** The readings whose likeliest intent is the right one. */
function listRight(judged: readonly Judged[]): Judged[] {
  return judged.filter(({ votes, label }) => listLargest({ scores: votes.joint, count: 1 })[0] === label);
}

/** 1 without a scope: then nothing is turned away. */
function toScopeScore({ signals }: Judged, scope: LogisticModel | null): number {
  return scope === null ? 1 : scoreLogistic({ model: scope, columns: signals });
}
