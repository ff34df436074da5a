import { computeNorm, type IndexTotals, K1 } from "../../ranking/bm25";
import { keepBest, keepHolding } from "../../ranking/keep-best";
import type { WeighedTerm } from "../passage-index";
import { createColumns, type PostingColumns, readPostings } from "./postings";

/** The sets that may be found, one after the other in ascending order: where each begins, and its passages' lengths. */
export interface SetLayout {
  sets: number[];
  baseOf: Map<number, number>;
  lengths: Uint16Array;
}

/** Lays sets out side by side; a set without known lengths is left out. */
export function layOutSets(sets: Iterable<number>, lengthsOf: ReadonlyMap<number, Uint16Array>): SetLayout {
  const known = [...sets].filter((set) => lengthsOf.has(set)).sort((a, b) => a - b);
  const baseOf = new Map<number, number>();
  let size = 0;
  for (const set of known) {
    baseOf.set(set, size);
    size += lengthsOf.get(set)?.length ?? 0;
  }
  const lengths = new Uint16Array(size);
  for (const set of known) lengths.set(lengthsOf.get(set) ?? [], baseOf.get(set));
  return { sets: known, baseOf, lengths };
}

/** The best passages by BM25, best first, then in the order of sets and passages. */
export function scorePostings(input: {
  rowsOf: ReadonlyMap<string, Uint8Array>;
  terms: WeighedTerm[];
  /** Stems that a passage must hold, all of them. */
  required: string[];
  layout: SetLayout;
  totals: IndexTotals;
  limit: number;
}): { set: number; ordinal: number; score: number }[] {
  const { rowsOf, terms, required, layout, totals, limit } = input;
  const { baseOf, lengths } = layout;
  const norms = tabulateNorms(lengths, totals);
  const scores = new Float64Array(lengths.length);
  const held = new Uint8Array(lengths.length);
  const columns = createColumns(Math.max(0, ...[...rowsOf.values()].map(({ length }) => length)));
  const touched = { values: new Uint32Array(lengths.length), length: 0 };
  // In the order of the question's terms, as in memory: sums of fractions depend on their order.
  for (const { stem, value } of terms) {
    const rows = rowsOf.get(stem);
    if (rows === undefined) continue;
    readPostings(rows, baseOf, columns);
    addTerm({
      columns,
      value,
      isRequired: required.includes(stem) ? 1 : 0,
      lengths,
      norms,
      scores,
      held,
      touched,
    });
  }
  const slots = required.length === 0 ? touched : keepHolding(touched, held, required.length);
  const best = keepBest({ slots, scores, limit, numberOf: (place) => place });
  return best.map((place) => ({ ...findSet(layout, place), score: scores[place] as number }));
}

/** `saturate` of every posting, written out: the first question of a process runs this before it is compiled. */
function addTerm(input: {
  columns: PostingColumns;
  value: number;
  isRequired: 0 | 1;
  lengths: Uint16Array;
  norms: Float64Array;
  scores: Float64Array;
  held: Uint8Array;
  touched: { values: Uint32Array; length: number };
}): void {
  const { value, isRequired, lengths, norms, scores, held, touched } = input;
  const { places, counts, size } = input.columns;
  const { values } = touched;
  let { length } = touched;
  for (let at = 0; at < size; at++) {
    const place = places[at] as number;
    const count = counts[at] as number;
    const before = scores[place] as number;
    if (before === 0) values[length++] = place;
    scores[place] =
      before + value * ((count * (K1 + 1)) / (count + (norms[lengths[place] as number] as number)));
    held[place] = (held[place] as number) + isRequired;
  }
  touched.length = length;
}

/** By length, what a count is added to: k1 times the norm, the same figures as one by one. */
function tabulateNorms(lengths: Uint16Array, { averageLength }: IndexTotals): Float64Array {
  let longest = 0;
  for (let at = 0; at < lengths.length; at++)
    if ((lengths[at] as number) > longest) longest = lengths[at] as number;
  return Float64Array.from(
    { length: longest + 1 },
    (_, length) => K1 * computeNorm({ length, averageLength }),
  );
}

function findSet({ sets, baseOf }: SetLayout, place: number): { set: number; ordinal: number } {
  let from = 0;
  let until = sets.length - 1;
  while (from < until) {
    const middle = (from + until + 1) >> 1;
    if ((baseOf.get(sets[middle] as number) as number) <= place) from = middle;
    else until = middle - 1;
  }
  const set = sets[from] as number;
  return { set, ordinal: place - (baseOf.get(set) as number) };
}
