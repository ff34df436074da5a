import type { SparseVector } from "../text/vocabulary";
import type { TrainingSet } from "./linear";
import { NetworkTrainer } from "./network-trainer";
import { addByteProducts } from "./products";
import { addRow, type ByteMatrix, quantise } from "./quantise";
import { createRandom, shuffle } from "./random";

/** A network with one hidden layer: features, 64 rectified units, intents. */
export interface NetworkModel {
  /** Rows are features, columns hidden units. */
  inner: ByteMatrix;
  innerBias: Float32Array;
  /** Rows are hidden units, columns intents. */
  outer: ByteMatrix;
  outerBias: Float32Array;
}

/**
 * A network trained example by example on cross-entropy with smoothed targets, dropout of features and of hidden units,
 * and steps that shrink with the squared gradients of each row (Adagrad by row). An example of no intent has even
 * targets: the network learns to have no opinion of it.
 */
export function trainNetwork({
  set,
  seed,
  epochs,
}: {
  set: TrainingSet;
  seed: number;
  epochs: number;
}): NetworkModel {
  const random = createRandom(seed);
  const trainer = new NetworkTrainer({ set, random });
  const order = Int32Array.from(set.vectors.keys());
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    const pace = Math.max(0.05, 1 - epoch / epochs);
    for (const at of order) {
      trainer.learn({ vector: set.vectors[at] as SparseVector, label: set.labels[at] as number, pace });
    }
  }
  const { inner, innerBias, outer, outerBias, hidden } = trainer;
  return {
    inner: quantise({ weights: inner, columns: hidden }),
    innerBias,
    outer: quantise({ weights: outer, columns: set.intents }),
    outerBias,
  };
}

/** The network's scores of a message for each intent (logits), into `scores`. */
export function scoreNetwork(input: {
  model: NetworkModel;
  vector: SparseVector;
  scores: Float32Array;
}): void {
  const { model, vector, scores } = input;
  const hidden = Float32Array.from(model.innerBias);
  addByteProducts({ matrix: model.inner, vector, sums: hidden });
  scores.set(model.outerBias);
  for (let unit = 0; unit < hidden.length; unit += 1) {
    const activity = hidden[unit] as number;
    if (activity > 0) addRow({ matrix: model.outer, row: unit, amount: activity, sums: scores });
  }
}
