import type { SparseVector } from "../text/vocabulary";
import { addByteProducts, addProducts } from "./products";
import { type ByteMatrix, quantise } from "./quantise";
import { createRandom, shuffle } from "./random";

/** One line of "this intent, or not" for each intent. */
export interface LinearModel {
  /** Rows are features, columns intents. */
  weights: ByteMatrix;
  bias: Float32Array;
}

/** Vectors with their intent by number; -1 belongs to none of them. */
export interface TrainingSet {
  vectors: readonly SparseVector[];
  labels: Int32Array;
  features: number;
  intents: number;
}

const COST = 2;

/**
 * A linear support vector machine for each intent against all others, squared hinge loss, by dual coordinate descent
 * (Hsieh et al., ICML 2008); all intents learn from an example in one pass over its features.
 */
export function trainLinear({
  set,
  seed,
  epochs,
}: {
  set: TrainingSet;
  seed: number;
  epochs: number;
}): LinearModel {
  const { vectors, labels, features, intents } = set;
  const weights = new Float32Array(features * intents);
  const bias = new Float32Array(intents);
  const duals = new Float32Array(vectors.length * intents);
  const order = shuffle(Int32Array.from(vectors.keys()), createRandom(seed));
  const random = createRandom(seed + 1);
  const learner = new Learner({ weights, bias, duals, intents });
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (const at of order)
      learner.learn({ at, vector: vectors[at] as SparseVector, label: labels[at] as number });
  }
  return { weights: quantise({ weights, columns: intents }), bias };
}

class Learner {
  readonly #weights: Float32Array;
  readonly #bias: Float32Array;
  readonly #duals: Float32Array;
  readonly #intents: number;
  readonly #scores: Float32Array;
  readonly #changed: Int32Array;
  readonly #steps: Float32Array;

  constructor(state: { weights: Float32Array; bias: Float32Array; duals: Float32Array; intents: number }) {
    this.#weights = state.weights;
    this.#bias = state.bias;
    this.#duals = state.duals;
    this.#intents = state.intents;
    this.#scores = new Float32Array(state.intents);
    this.#changed = new Int32Array(state.intents);
    this.#steps = new Float32Array(state.intents);
  }

  learn({ at, vector, label }: { at: number; vector: SparseVector; label: number }): void {
    const count = this.#findSteps({ at, label, square: this.#score(vector) });
    if (count === 0) return;
    const { ids, values } = vector;
    const weights = this.#weights;
    const changed = this.#changed;
    const steps = this.#steps;
    for (let entry = 0; entry < ids.length; entry += 1) {
      const row = (ids[entry] as number) * this.#intents;
      const value = values[entry] as number;
      for (let one = 0; one < count; one += 1) {
        const cell = row + (changed[one] as number);
        weights[cell] = (weights[cell] as number) + value * (steps[one] as number);
      }
    }
  }

  /** Fills the scores of all intents; gives the vector's squared length with its constant. */
  #score(vector: SparseVector): number {
    this.#scores.set(this.#bias);
    addProducts({ weights: this.#weights, columns: this.#intents, vector, sums: this.#scores });
    let square = 1;
    for (let entry = 0; entry < vector.values.length; entry += 1)
      square += (vector.values[entry] as number) ** 2;
    return square;
  }

  /** The intents whose line has to move for this example, and how far; gives how many. */
  #findSteps({ at, label, square }: { at: number; label: number; square: number }): number {
    const slack = 1 / (2 * COST);
    const duals = this.#duals;
    const scores = this.#scores;
    const from = at * this.#intents;
    let count = 0;
    for (let intent = 0; intent < scores.length; intent += 1) {
      const sign = intent === label ? 1 : -1;
      const cell = from + intent;
      const dual = duals[cell] as number;
      const gradient = sign * (scores[intent] as number) - 1 + slack * dual;
      if (dual === 0 && gradient >= 0) continue;
      const moved = Math.max(0, dual - gradient / (square + slack));
      const step = (moved - dual) * sign;
      if (step === 0) continue;
      duals[cell] = moved;
      this.#bias[intent] = (this.#bias[intent] as number) + step;
      this.#changed[count] = intent;
      this.#steps[count] = step;
      count += 1;
    }
    return count;
  }
}

/** The distance of a message to each intent's line, into `scores`: 1 and above is well inside, -1 and below outside. */
export function scoreLinear(input: { model: LinearModel; vector: SparseVector; scores: Float32Array }): void {
  const { model, vector, scores } = input;
  scores.set(model.bias);
  addByteProducts({ matrix: model.weights, vector, sums: scores });
}
