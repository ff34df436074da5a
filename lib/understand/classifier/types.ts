import type { LinearModel } from "./learn/linear";
import type { LogisticModel } from "./learn/logistic";
import type { NetworkModel } from "./learn/network";
import type { WordStatistics } from "./scope/word-statistics";
import type { Vocabulary } from "./text/vocabulary";

/** A message and the intent it is an example of. */
export interface Example {
  text: string;
  intent: string;
}

/** What a model learns from. */
export interface TrainingInput {
  /** At least two intents. */
  examples: readonly Example[];
  /** Messages of no intent; may be empty: then intents that a part of the training does not see stand in for them. */
  outOfScope: readonly string[];
  /**
   * Examples that are not trained on: they set the calibration and the threshold and nothing else. Without any,
   * examples held out of a part of the training do it.
   */
  validation?: readonly Example[];
  /** The same seed and the same examples in the same order give the same model, byte by byte. */
  seed: number;
}

/** The learned part that reads a message; see `learn/` and `scope/`. */
export interface Reader {
  vocabulary: Vocabulary;
  linear: LinearModel;
  network: NetworkModel;
  statistics: WordStatistics;
}

/** A trained classifier. Plain data; `saveModel` and `loadModel` turn it into bytes and back. */
export interface ClassifierModel {
  /** Names by number. */
  intents: string[];
  reader: Reader;
  /** Tells messages of these intents from all others; null with a single intent. */
  scope: LogisticModel | null;
  /** What the votes are divided by, so that a confidence of 0.8 is right four times of five. */
  temperature: number;
  /** The scope score from which a message is in scope. */
  threshold: number;
  /** Examples that a part of the training did not see, and how many of them it understood: to compare two models by. */
  heldOut: { count: number; right: number };
}

/** What a classifier says of a message. */
export interface Classification {
  /** The likeliest intent, also of a message that is out of scope. */
  intent: string;
  /** Probability from 0 to 1 that it is the right one, given that the message is in scope. */
  confidence: number;
  /** The five likeliest, best first; their confidences add up to at most 1. */
  scores: { intent: string; confidence: number }[];
  /** From 0 to 1; the higher, the more the message is like those of the intents. Not a share of anything. */
  scopeScore: number;
  /** Whether `scopeScore` reaches the model's threshold. */
  inScope: boolean;
}
