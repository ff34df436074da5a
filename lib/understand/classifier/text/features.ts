import { findConcepts } from "./concepts";
import { listWords } from "./words";

/** What a feature is made of. `chars` has its own share of a message's weight, the others share one. */
export const FEATURE_KINDS = { word: 0, pair: 1, chars: 2, concept: 3 } as const;

/** A message as hashes: what it says, before any vocabulary. */
export interface TextFeatures {
  /** 32-bit hash of each feature, with repetitions. */
  hashes: number[];
  /** Of each feature, one of `FEATURE_KINDS`. */
  kinds: number[];
  /** 32-bit hash of each word, in order. */
  words: number[];
}

const SHORTEST = 2;
const LONGEST = 4;
const START = 0x811c9dc5;
const SALT = {
  word: 1001,
  pair: 2002,
  first: 3003,
  last: 4004,
  chars: 5005,
  concept: 6006,
  before: 7007,
  after: 8008,
};

/** FNV-1a, one step. */
const mix = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

function hashText(text: string): number {
  let hash = START;
  for (let at = 0; at < text.length; at += 1) hash = mix(hash, text.charCodeAt(at));
  return hash;
}

class Collector implements TextFeatures {
  readonly hashes: number[] = [];
  readonly kinds: number[] = [];
  constructor(readonly words: number[]) {}

  add(hash: number, kind: number): void {
    this.hashes.push(Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0);
    this.kinds.push(kind);
  }
}

const join = (left: number, right: number): number => Math.imul(left, 31) ^ right;

/**
 * The features of a text: words, neighbouring words, first and last word, groups of 2 to 4 letters inside a word (its
 * ends count as a letter), and for the words of the concept list the concept, alone and beside its neighbours.
 * Time grows in proportion to the length.
 */
export function toFeatures(text: string): TextFeatures {
  const words = listWords(text);
  const features = new Collector(words.map(hashText));
  const hashes = features.words;
  for (const [at, word] of words.entries()) {
    const own = hashes[at] as number;
    const next = hashes[at + 1];
    features.add(mix(own, SALT.word), FEATURE_KINDS.word);
    if (next !== undefined) features.add(mix(join(own, next), SALT.pair), FEATURE_KINDS.pair);
    addLetters(features, word);
    addConcepts({ features, word, before: hashes[at - 1], after: next });
  }
  const first = hashes[0];
  const last = hashes.at(-1);
  if (first !== undefined) features.add(mix(first, SALT.first), FEATURE_KINDS.word);
  if (last !== undefined) features.add(mix(last, SALT.last), FEATURE_KINDS.word);
  return features;
}

function addLetters(features: Collector, word: string): void {
  const bounded = ` ${word} `;
  for (let from = 0; from < bounded.length; from += 1) {
    let hash = START;
    for (let size = 1; size <= LONGEST && from + size <= bounded.length; size += 1) {
      hash = mix(hash, bounded.charCodeAt(from + size - 1));
      if (size >= SHORTEST) features.add(mix(hash, SALT.chars + size), FEATURE_KINDS.chars);
    }
  }
}

function addConcepts(input: {
  features: Collector;
  word: string;
  before: number | undefined;
  after: number | undefined;
}): void {
  const { features, word, before, after } = input;
  for (const concept of findConcepts(word)) {
    features.add(mix(concept, SALT.concept), FEATURE_KINDS.concept);
    if (before !== undefined) features.add(mix(join(before, concept), SALT.before), FEATURE_KINDS.concept);
    if (after !== undefined) features.add(mix(join(concept, after), SALT.after), FEATURE_KINDS.concept);
  }
}
