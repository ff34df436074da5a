import { computeNorm, type IndexTotals, K1, saturate, TITLE_WEIGHT } from "../ranking/bm25";
import { createGrowingInts, type GrowingInts } from "../ranking/growing-ints";
import { keepBest } from "../ranking/keep-best";
import {
  createVocabulary,
  type EncodedPassage,
  encodePassage,
  type IndexedText,
  type Vocabulary,
} from "../text/vocabulary";
import type { Candidate, PassageIndex, WeighedTerm } from "./passage-index";

/** A passage as it is added. */
export interface AddedPassage extends IndexedText {
  number: number;
}

/** A passage index in this process's memory; what it holds is told to it. */
export interface MemoryIndex extends PassageIndex {
  vocabulary: Vocabulary;
  addSet(set: number, passages: AddedPassage[]): void;
  /** Does nothing for a set that it does not hold. */
  removeSet(set: number): void;
  sets(): ReadonlySet<number>;
}

/** An empty index. Passages keep a slot; a removed set leaves dead slots, swept when they are a quarter of all. */
export function createMemoryIndex(): MemoryIndex {
  const vocabulary = createVocabulary();
  let kept = createSlots();
  let words = 0;
  let live = 0;
  const slotsOfSet = new Map<number, number[]>();

  const totals = (): IndexTotals => ({ passages: live, averageLength: live === 0 ? 1 : words / live });

  function put(set: number, number: number, encoded: EncodedPassage): void {
    const slot = kept.numbers.length;
    kept.numbers.push(number);
    kept.setOf.push(set);
    kept.lengths.push(encoded.words.length);
    kept.encoded.push(encoded);
    slotsOfSet.get(set)?.push(slot);
    const counts = new Map<number, number>();
    for (let at = 0; at < encoded.words.length; at++) {
      const stem = vocabulary.stemOf(encoded.words[at] as number);
      counts.set(stem, (counts.get(stem) ?? 0) + (at < encoded.titleWords ? TITLE_WEIGHT : 1));
    }
    for (const [stem, count] of counts) {
      let postings = kept.postings[stem];
      if (postings === undefined) {
        postings = createGrowingInts();
        kept.postings[stem] = postings;
      }
      postings.push(slot);
      postings.push(count);
      kept.holding[stem] = (kept.holding[stem] ?? 0) + 1;
    }
    live += 1;
    words += encoded.words.length;
  }

  function sweep(): void {
    const before = kept;
    kept = createSlots();
    live = 0;
    words = 0;
    for (const [set, slots] of slotsOfSet) {
      slotsOfSet.set(set, []);
      for (const slot of slots)
        put(set, before.numbers.values[slot] as number, before.encoded[slot] as EncodedPassage);
    }
  }

  return {
    vocabulary,
    totals: async () => totals(),
    countHolding: async (stems) => {
      const found = new Map<string, number>();
      for (const stem of stems) {
        const number = vocabulary.findStem(stem);
        const count = number === null ? 0 : (kept.holding[number] ?? 0);
        if (count > 0) found.set(stem, count);
      }
      return found;
    },
    findCandidates: async (input) => rank({ ...input, kept, vocabulary, totals: totals() }),
    addSet: (set, passages) => {
      slotsOfSet.set(set, []);
      for (const passage of passages) put(set, passage.number, encodePassage(vocabulary, passage));
    },
    removeSet: (set) => {
      const slots = slotsOfSet.get(set);
      if (slots === undefined) return;
      slotsOfSet.delete(set);
      for (const slot of slots) {
        const stems = new Set<number>();
        for (const word of kept.encoded[slot]?.words ?? []) stems.add(vocabulary.stemOf(word));
        for (const stem of stems) kept.holding[stem] = (kept.holding[stem] ?? 1) - 1;
        words -= kept.encoded[slot]?.words.length ?? 0;
        kept.encoded[slot] = null;
        live -= 1;
      }
      if (kept.numbers.length > 1_000 && live < kept.numbers.length * 0.75) sweep();
    },
    sets: () => new Set(slotsOfSet.keys()),
  };
}

interface Slots {
  numbers: GrowingInts;
  setOf: GrowingInts;
  lengths: GrowingInts;
  /** Null where the passage was removed. */
  encoded: (EncodedPassage | null)[];
  /** By stem: slot and count in turn, slots ascending. */
  postings: (GrowingInts | undefined)[];
  holding: number[];
}

function createSlots(): Slots {
  const numbers = createGrowingInts();
  const setOf = createGrowingInts();
  const lengths = createGrowingInts();
  return { numbers, setOf, lengths, encoded: [], postings: [], holding: [] };
}

function rank(input: {
  kept: Slots;
  vocabulary: Vocabulary;
  totals: IndexTotals;
  terms: WeighedTerm[];
  sets: ReadonlySet<number>;
  limit: number;
}): Candidate[] {
  const { kept, vocabulary, totals, terms, sets, limit } = input;
  const scores = new Float64Array(kept.numbers.length);
  const lengths = kept.lengths.values;
  const touched = createGrowingInts();
  const isOpen = openSlots(kept, sets);
  for (const { stem, value } of terms) {
    const number = vocabulary.findStem(stem);
    const postings = number === null ? undefined : kept.postings[number];
    if (postings === undefined) continue;
    const { values } = postings;
    for (let at = 0; at < postings.length; at += 2) {
      const slot = values[at] as number;
      if (scores[slot] === 0) {
        if (isOpen[slot] === 0) continue;
        touched.push(slot);
      }
      const length = lengths[slot] as number;
      const norm = computeNorm({ length, averageLength: totals.averageLength });
      scores[slot] =
        (scores[slot] as number) + value * saturate({ count: values[at + 1] as number, norm, k1: K1 });
    }
  }
  const best = keepBest({
    slots: touched,
    scores,
    limit,
    numberOf: (slot) => kept.numbers.values[slot] as number,
  });
  return best.map((slot) => ({
    number: kept.numbers.values[slot] as number,
    score: scores[slot] as number,
    encoded: kept.encoded[slot] as EncodedPassage,
  }));
}

/** 1 for each slot whose passage is there and may be found. */
function openSlots({ numbers, setOf, encoded }: Slots, sets: ReadonlySet<number>): Uint8Array {
  const isOpen = new Uint8Array(numbers.length);
  let lastSet = -1;
  let lastOpen = false;
  for (let slot = 0; slot < numbers.length; slot++) {
    const set = setOf.values[slot] as number;
    if (set !== lastSet) {
      lastSet = set;
      lastOpen = sets.has(set);
    }
    if (lastOpen && encoded[slot] !== null) isOpen[slot] = 1;
  }
  return isOpen;
}
