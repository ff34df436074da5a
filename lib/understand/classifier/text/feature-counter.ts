import { FEATURE_KINDS } from "./features";

/** A feature, in how many messages it stands, and of which kind it is; letters when it was ever seen as letters. */
export interface CountedFeature {
  hash: number;
  count: number;
  kind: number;
}

const FIRST_SIZE = 1 << 14;

/** Counts in how many messages each feature stands. Tables of numbers: a map of some 300,000 hashes takes seconds. */
export class FeatureCounter {
  #slots = new Int32Array(FIRST_SIZE).fill(-1);
  #hashes = new Uint32Array(FIRST_SIZE / 2);
  #counts = new Uint32Array(FIRST_SIZE / 2);
  #kinds = new Uint8Array(FIRST_SIZE / 2);
  /** The last message that a feature was seen in, counted from 1. */
  #seenIn = new Uint32Array(FIRST_SIZE / 2);
  #size = 0;
  #messages = 0;

  /** Counts each feature of a message once. */
  addMessage({ hashes, kinds }: { hashes: readonly number[]; kinds: readonly number[] }): void {
    this.#messages += 1;
    for (let at = 0; at < hashes.length; at += 1) {
      const id = this.#findOrAdd(hashes[at] as number);
      if (this.#seenIn[id] === this.#messages) continue;
      this.#seenIn[id] = this.#messages;
      this.#counts[id] = (this.#counts[id] as number) + 1;
      if (this.#counts[id] === 1 || kinds[at] === FEATURE_KINDS.chars) this.#kinds[id] = kinds[at] as number;
    }
  }

  /** All features, in the order in which they were first seen. */
  list(): CountedFeature[] {
    return Array.from({ length: this.#size }, (_, id) => ({
      hash: this.#hashes[id] as number,
      count: this.#counts[id] as number,
      kind: this.#kinds[id] as number,
    }));
  }

  #findOrAdd(hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const id = this.#slots[slot] as number;
      if (id === -1) break;
      if (this.#hashes[id] === hash) return id;
      slot = (slot + 1) & mask;
    }
    if (this.#size === this.#hashes.length) {
      this.#grow();
      return this.#findOrAdd(hash);
    }
    this.#slots[slot] = this.#size;
    this.#hashes[this.#size] = hash;
    this.#size += 1;
    return this.#size - 1;
  }

  #grow(): void {
    const room = this.#hashes.length * 2;
    this.#hashes = copyTo(new Uint32Array(room), this.#hashes);
    this.#counts = copyTo(new Uint32Array(room), this.#counts);
    this.#kinds = copyTo(new Uint8Array(room), this.#kinds);
    this.#seenIn = copyTo(new Uint32Array(room), this.#seenIn);
    this.#slots = new Int32Array(room * 2).fill(-1);
    const mask = this.#slots.length - 1;
    for (let id = 0; id < this.#size; id += 1) {
      let slot = (this.#hashes[id] as number) & mask;
      while (this.#slots[slot] !== -1) slot = (slot + 1) & mask;
      this.#slots[slot] = id;
    }
  }
}

function copyTo<List extends Uint32Array | Uint8Array>(target: List, source: List): List {
  target.set(source);
  return target;
}
