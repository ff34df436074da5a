import { computeNorm, type IndexTotals, K1, saturate, TITLE_WEIGHT } from "../ranking/bm25";
import { createGrowingInts, type GrowingInts } from "../ranking/growing-ints";
import { keepBest, keepHolding } from "../ranking/keep-best";
import {
  createVocabulary,
  type EncodedPassage,
  encodePassage,
  type IndexedText,
  type Vocabulary,
} from "../text/vocabulary";
import type { Candidate, PassageIndex, WeighedTerm } from "./passage-index";
import { toPassageNumber } from "./passage-number";

/** A passage as it is added. */
export interface AddedPassage extends IndexedText {
  /** Its place in the set. */
  ordinal: number;
}

/** A passage index in this process's memory; what it holds is told to it. */
export interface MemoryIndex extends PassageIndex {
  vocabulary: Vocabulary;
  /** A set may come in several stretches, in the order of its passages. */
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

  function put(set: number, ordinal: number, encoded: EncodedPassage): void {
    const slot = kept.ordinals.length;
    kept.ordinals.push(ordinal);
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
        put(set, before.ordinals.values[slot] as number, before.encoded[slot] as EncodedPassage);
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
    findCandidates: async (input) => rank({ ...input, kept, vocabulary }),
    addSet: (set, passages) => {
      if (!slotsOfSet.has(set)) slotsOfSet.set(set, []);
      for (const passage of passages) put(set, passage.ordinal, encodePassage(vocabulary, passage));
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
      if (kept.ordinals.length > 1_000 && live < kept.ordinals.length * 0.75) sweep();
    },
    sets: () => new Set(slotsOfSet.keys()),
  };
}

interface Slots {
  ordinals: GrowingInts;
  setOf: GrowingInts;
  lengths: GrowingInts;
  /** Null where the passage was removed. */
  encoded: (EncodedPassage | null)[];
  /** By stem: slot and count in turn, slots ascending. */
  postings: (GrowingInts | undefined)[];
  holding: number[];
}

function createSlots(): Slots {
  const ordinals = createGrowingInts();
  const setOf = createGrowingInts();
  const lengths = createGrowingInts();
  return { ordinals, setOf, lengths, encoded: [], postings: [], holding: [] };
}

function rank(input: {
  kept: Slots;
  vocabulary: Vocabulary;
  totals: IndexTotals;
  terms: WeighedTerm[];
  required?: string[];
  sets: ReadonlySet<number>;
  limit: number;
}): Candidate[] {
  const { kept, vocabulary, totals, terms, required = [], sets, limit } = input;
  const scores = new Float64Array(kept.ordinals.length);
  const held = required.length === 0 ? null : new Uint8Array(kept.ordinals.length);
  const lengths = kept.lengths.values;
  let touched = createGrowingInts();
  const isOpen = openSlots(kept, sets);
  for (const { stem, value } of terms) {
    const number = vocabulary.findStem(stem);
    const postings = number === null ? undefined : kept.postings[number];
    if (postings === undefined) continue;
    const { values } = postings;
    const isRequired = held !== null && required.includes(stem);
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
      if (isRequired) held[slot] = (held[slot] as number) + 1;
    }
  }
  if (held !== null) touched = keepHolding(touched, held, required.length);
  const numberOf = (slot: number) =>
    toPassageNumber({
      set: kept.setOf.values[slot] as number,
      ordinal: kept.ordinals.values[slot] as number,
    });
  return keepBest({ slots: touched, scores, limit, numberOf }).map((slot) => ({
    number: numberOf(slot),
    score: scores[slot] as number,
    encoded: kept.encoded[slot] as EncodedPassage,
  }));
}

/** 1 for each slot whose passage is there and may be found. */
function openSlots({ ordinals, setOf, encoded }: Slots, sets: ReadonlySet<number>): Uint8Array {
  const isOpen = new Uint8Array(ordinals.length);
  let lastSet = -1;
  let lastOpen = false;
  for (let slot = 0; slot < ordinals.length; slot++) {
    const set = setOf.values[slot] as number;
    if (set !== lastSet) {
      lastSet = set;
      lastOpen = sets.has(set);
    }
    if (lastOpen && encoded[slot] !== null) isOpen[slot] = 1;
  }
  return isOpen;
}
