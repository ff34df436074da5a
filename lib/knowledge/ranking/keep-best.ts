import { createGrowingInts, type GrowingInts } from "./growing-ints";

/** Slots that were touched: `length` of `values`. */
type Slots = Pick<GrowingInts, "values" | "length">;

/** The `limit` best slots, best first: highest score, then lowest number. Costs little more than one pass. */
export function keepBest(input: {
  slots: Slots;
  scores: Float64Array;
  limit: number;
  numberOf(slot: number): number;
}): number[] {
  const { slots, scores, limit, numberOf } = input;
  const isBetter = (a: number, b: number): boolean => {
    const difference = (scores[a] as number) - (scores[b] as number);
    return difference > 0 || (difference === 0 && numberOf(a) < numberOf(b));
  };
  // A heap with the worst of the kept ones on top.
  const heap: number[] = [];
  for (let at = 0; at < slots.length; at++) {
    const slot = slots.values[at] as number;
    if (heap.length < limit) {
      heap.push(slot);
      rise(heap, isBetter);
    } else if (heap.length > 0 && isBetter(slot, heap[0] as number)) {
      heap[0] = slot;
      sink(heap, isBetter);
    }
  }
  return heap.sort((a, b) => (isBetter(a, b) ? -1 : 1));
}

type IsBetter = (a: number, b: number) => boolean;

function rise(heap: number[], isBetter: IsBetter): void {
  let at = heap.length - 1;
  while (at > 0) {
    const above = (at - 1) >> 1;
    if (!isBetter(heap[above] as number, heap[at] as number)) return;
    swap(heap, above, at);
    at = above;
  }
}

function sink(heap: number[], isBetter: IsBetter): void {
  let at = 0;
  for (;;) {
    let worst = at;
    for (const below of [2 * at + 1, 2 * at + 2]) {
      if (below < heap.length && isBetter(heap[worst] as number, heap[below] as number)) worst = below;
    }
    if (worst === at) return;
    swap(heap, worst, at);
    at = worst;
  }
}

function swap(heap: number[], a: number, b: number): void {
  const kept = heap[a] as number;
  heap[a] = heap[b] as number;
  heap[b] = kept;
}

/** Of some slots those that hold `wanted` of what was counted. */
export function keepHolding(slots: Slots, held: Uint8Array, wanted: number): GrowingInts {
  const kept = createGrowingInts();
  for (let at = 0; at < slots.length; at++) {
    const slot = slots.values[at] as number;
    if (held[slot] === wanted) kept.push(slot);
  }
  return kept;
}
