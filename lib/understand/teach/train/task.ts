/** An example; a thread that trains gets it with slots in place of names and dates. */
export interface TaughtExample {
  /** Digest of the text (`examples/key.ts`): the same text is in the same fold of every training. */
  key: string;
  text: string;
  intent: string;
}

/** What one training makes. Plain data, so that it can be handed to a worker. */
export type TrainingTask =
  /** The owner's intents against everything else. */
  | { kind: "own"; own: TaughtExample[]; rest: { learned: TaughtExample[]; checked: TaughtExample[] } }
  /** The product's intents; `outOfScope` are messages of none. */
  | { kind: "base"; examples: TaughtExample[]; outOfScope: TaughtExample[] }
  /** Only how the product's intents are read across folds, for a model that has been trained elsewhere. */
  | { kind: "readings"; examples: TaughtExample[] };

/** An example with its label, as a model read it that had not learned from it; null is "none of mine". */
export type HeldOutReading = readonly [key: string, label: string, read: string | null];

/** A trained model with what its cross-validation read. */
export interface TrainedPart {
  /** Null when only the readings were asked for. */
  bytes: Uint8Array | null;
  /** Of the owner's model: every example of its own, and of the others those that it took for its own. */
  readings: HeldOutReading[];
}

/** Told while a training runs: a share from 0 to 1. */
export type OnProgress = (share: number) => void;

/** The same seed for every training: the same examples give the same model. */
export const TRAINING_SEED = 1;

/** The fold of an example, from its key alone. */
export function toFold({ key, folds }: { key: string; folds: number }): number {
  return Number.parseInt(key.slice(0, 8), 16) % folds;
}
