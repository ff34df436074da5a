import type { SparseVector } from "../text/vocabulary";
import type { TrainingSet } from "./linear";
import { addProducts } from "./products";

const HIDDEN = 64;
const INNER_RATE = 0.05;
const OUTER_RATE = 0.05;
const DROPPED = 0.2;
/** Share of a message's features that are left out each time it is learned from: none is then relied on alone. */
const LEFT_OUT = 0.3;
/** Share of the target that is spread over all intents. */
const SMOOTHED = 0.02;
const START_SPREAD = 0.05;
const FIRST_SQUARE = 1e-4;

/**
 * The weights of a network while it learns, example by example; see `trainNetwork` for how.
 */
export class NetworkTrainer {
  /** How many hidden units there are. */
  readonly hidden = HIDDEN;
  readonly #intents: number;
  readonly #random: () => number;
  readonly inner: Float32Array;
  readonly innerBias = new Float32Array(HIDDEN);
  readonly outer: Float32Array;
  readonly outerBias: Float32Array;
  readonly #innerSquares: Float32Array;
  readonly #outerSquares = new Float32Array(HIDDEN).fill(FIRST_SQUARE);
  #innerBiasSquares = FIRST_SQUARE;
  #outerBiasSquares = FIRST_SQUARE;
  readonly #hidden = new Float32Array(HIDDEN);
  readonly #back = new Float32Array(HIDDEN);
  readonly #errors: Float32Array;
  /** The message being learned from, without what is left out of it. */
  #thinned: SparseVector = { ids: new Int32Array(256), values: new Float32Array(256) };

  constructor({ set, random }: { set: TrainingSet; random: () => number }) {
    this.#intents = set.intents;
    this.#random = random;
    this.inner = startWeights({ size: set.features * HIDDEN, spread: START_SPREAD, random });
    this.outer = startWeights({ size: HIDDEN * set.intents, spread: 1 / Math.sqrt(HIDDEN), random });
    this.outerBias = new Float32Array(set.intents);
    this.#innerSquares = new Float32Array(set.features).fill(FIRST_SQUARE);
    this.#errors = new Float32Array(set.intents);
  }

  /** Learns from one example; `pace` from 1 down to 0 shortens the steps. */
  learn(example: { vector: SparseVector; label: number; pace: number }): void {
    const { label, pace } = example;
    const vector = this.#thin(example.vector);
    this.#forward(vector);
    const square = this.#toErrors(label);
    this.#stepOuter({ square, rate: OUTER_RATE * pace });
    this.#stepInner({ vector, rate: INNER_RATE * pace });
  }

  #thin({ ids, values }: SparseVector): SparseVector {
    if (this.#thinned.ids.length < ids.length) {
      this.#thinned = { ids: new Int32Array(ids.length * 2), values: new Float32Array(ids.length * 2) };
    }
    const thinned = this.#thinned;
    let kept = 0;
    for (let entry = 0; entry < ids.length; entry += 1) {
      if (this.#random() < LEFT_OUT) continue;
      thinned.ids[kept] = ids[entry] as number;
      thinned.values[kept] = (values[entry] as number) / (1 - LEFT_OUT);
      kept += 1;
    }
    return { ids: thinned.ids.subarray(0, kept), values: thinned.values.subarray(0, kept) };
  }

  #forward(vector: SparseVector): void {
    this.#hidden.set(this.innerBias);
    addProducts({ weights: this.inner, columns: HIDDEN, vector, sums: this.#hidden });
    this.#forwardOuter();
  }

  /** Drops some hidden units and fills the scores from the others. */
  #forwardOuter(): void {
    const hidden = this.#hidden;
    const outer = this.outer;
    const intents = this.#intents;
    const scores = this.#errors;
    scores.set(this.outerBias);
    for (let unit = 0; unit < HIDDEN; unit += 1) {
      const kept = (hidden[unit] as number) > 0 && this.#random() >= DROPPED;
      const activity = kept ? (hidden[unit] as number) / (1 - DROPPED) : 0;
      hidden[unit] = activity;
      if (activity === 0) continue;
      const row = unit * intents;
      for (let intent = 0; intent < intents; intent += 1) {
        scores[intent] = (scores[intent] as number) + activity * (outer[row + intent] as number);
      }
    }
  }

  /** Turns the scores into probability less target; gives the mean square. */
  #toErrors(label: number): number {
    const errors = this.#errors;
    const count = this.#intents;
    let largest = Number.NEGATIVE_INFINITY;
    for (let intent = 0; intent < count; intent += 1) largest = Math.max(largest, errors[intent] as number);
    let sum = 0;
    for (let intent = 0; intent < count; intent += 1) {
      const power = Math.exp((errors[intent] as number) - largest);
      errors[intent] = power;
      sum += power;
    }
    const spread = (label < 0 ? 1 : SMOOTHED) / count;
    let squares = 0;
    for (let intent = 0; intent < count; intent += 1) {
      const target = spread + (intent === label ? 1 - SMOOTHED : 0);
      const error = (errors[intent] as number) / sum - target;
      errors[intent] = error;
      squares += error * error;
    }
    return squares / count;
  }

  #stepOuter({ square, rate }: { square: number; rate: number }): void {
    const errors = this.#errors;
    const outer = this.outer;
    const count = this.#intents;
    for (let unit = 0; unit < HIDDEN; unit += 1) {
      const activity = this.#hidden[unit] as number;
      this.#back[unit] = 0;
      if (activity === 0) continue;
      const squares = (this.#outerSquares[unit] as number) + activity * activity * square;
      this.#outerSquares[unit] = squares;
      const step = (rate / Math.sqrt(squares)) * activity;
      const row = unit * count;
      let back = 0;
      for (let intent = 0; intent < count; intent += 1) {
        const error = errors[intent] as number;
        const weight = outer[row + intent] as number;
        back += weight * error;
        outer[row + intent] = weight - step * error;
      }
      this.#back[unit] = back / (1 - DROPPED);
    }
    this.#outerBiasSquares += square;
    const step = rate / Math.sqrt(this.#outerBiasSquares);
    for (let intent = 0; intent < count; intent += 1) {
      this.outerBias[intent] = (this.outerBias[intent] as number) - step * (errors[intent] as number);
    }
  }

  #stepInner({ vector, rate }: { vector: SparseVector; rate: number }): void {
    const back = this.#back;
    const inner = this.inner;
    let square = 0;
    for (let unit = 0; unit < HIDDEN; unit += 1) square += (back[unit] as number) ** 2 / HIDDEN;
    if (square < 1e-12) return;
    this.#innerBiasSquares += square;
    // The bias belongs to every example, so it moves a tenth as fast as a feature.
    const biasStep = (rate * 0.1) / Math.sqrt(this.#innerBiasSquares);
    for (let unit = 0; unit < HIDDEN; unit += 1) {
      this.innerBias[unit] = (this.innerBias[unit] as number) - biasStep * (back[unit] as number);
    }
    for (let entry = 0; entry < vector.ids.length; entry += 1) {
      const feature = vector.ids[entry] as number;
      const value = vector.values[entry] as number;
      const squares = (this.#innerSquares[feature] as number) + value * value * square;
      this.#innerSquares[feature] = squares;
      const step = (rate / Math.sqrt(squares)) * value;
      const row = feature * HIDDEN;
      for (let unit = 0; unit < HIDDEN; unit += 1) {
        inner[row + unit] = (inner[row + unit] as number) - step * (back[unit] as number);
      }
    }
  }
}

/** Nearly normal numbers: the sum of four even ones. */
function startWeights(input: { size: number; spread: number; random: () => number }): Float32Array {
  const { size, spread, random } = input;
  const weights = new Float32Array(size);
  for (let at = 0; at < size; at += 1) {
    weights[at] = (random() + random() + random() + random() - 2) * Math.sqrt(3) * spread;
  }
  return weights;
}
