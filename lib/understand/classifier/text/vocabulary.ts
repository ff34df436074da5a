import { FeatureCounter } from "./feature-counter";
import { FEATURE_KINDS, type TextFeatures } from "./features";
import { HashTable } from "./hash-table";

/** A message in the terms of one vocabulary: each feature once, the words' part and the letters' part of length 1. */
export interface SparseVector {
  ids: Int32Array;
  values: Float32Array;
}

/** The features a model knows, with the weight of each: rare ones weigh more (inverse document frequency). */
export interface Vocabulary {
  table: HashTable;
  /** By feature id. */
  idf: Float32Array;
}

/** At most this many features are kept, the most frequent: the limit of the model file's size. */
const MOST_FEATURES = 32_000;
const LARGE_SET = 3_000;

/** The vocabulary of a training set; features of a single message (or of less than four, for letters) are left out. */
export function buildVocabulary(texts: readonly TextFeatures[]): Vocabulary {
  const isLarge = texts.length >= LARGE_SET;
  const counted = new FeatureCounter();
  for (const { hashes, kinds } of texts) counted.addMessage({ hashes, kinds });
  const least = (kind: number) => (kind === FEATURE_KINDS.chars ? (isLarge ? 4 : 2) : isLarge ? 2 : 1);
  const kept = counted
    .list()
    .filter(({ count, kind }) => count >= least(kind))
    .sort((a, b) => b.count - a.count || a.hash - b.hash)
    .slice(0, MOST_FEATURES);
  return {
    table: new HashTable(Uint32Array.from(kept, ({ hash }) => hash)),
    idf: Float32Array.from(kept, ({ count }) => Math.log((1 + texts.length) / (1 + count)) + 1),
  };
}

/**
 * A message as a vector: (1 + ln count) x idf, then the letters' part and all the rest each scaled to length 1.
 * Features the vocabulary does not have are left out.
 */
export function toVector({
  features,
  vocabulary,
}: {
  features: TextFeatures;
  vocabulary: Vocabulary;
}): SparseVector {
  const { hashes, kinds } = features;
  const places = takePlaces(vocabulary.table.size);
  const ids: number[] = [];
  const counts: number[] = [];
  const parts: number[] = [];
  for (let at = 0; at < hashes.length; at += 1) {
    const id = vocabulary.table.find(hashes[at] as number);
    if (id < 0) continue;
    const place = (places[id] as number) - 1;
    if (place >= 0) {
      counts[place] = (counts[place] as number) + 1;
      continue;
    }
    places[id] = ids.push(id);
    counts.push(1);
    parts.push(kinds[at] === FEATURE_KINDS.chars ? 1 : 0);
  }
  for (const id of ids) places[id] = 0;
  return scaleParts({ ids: Int32Array.from(ids), counts, parts, idf: vocabulary.idf });
}

function scaleParts(input: {
  ids: Int32Array;
  counts: number[];
  parts: number[];
  idf: Float32Array;
}): SparseVector {
  const { ids, counts, parts, idf } = input;
  const values = new Float32Array(ids.length);
  const squares = [0, 0];
  for (let at = 0; at < ids.length; at += 1) {
    const value = (1 + Math.log(counts[at] as number)) * (idf[ids[at] as number] as number);
    const part = parts[at] as number;
    values[at] = value;
    squares[part] = (squares[part] as number) + value * value;
  }
  for (let at = 0; at < ids.length; at += 1) {
    values[at] = (values[at] as number) / Math.sqrt(squares[parts[at] as number] as number);
  }
  return { ids, values };
}

/** Where a feature stands in the vector under way, plus 1; all zero between two vectors, so it is kept for the next. */
let sharedPlaces = new Int32Array(0);

function takePlaces(size: number): Int32Array {
  if (sharedPlaces.length < size) sharedPlaces = new Int32Array(size);
  return sharedPlaces;
}
