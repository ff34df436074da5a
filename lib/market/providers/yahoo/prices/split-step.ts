import type { CorporateEvent } from "@/lib/contract/market";

/** A split at least this large shows in the prices beyond any ordinary day, when they were not adjusted for it. */
const TELLING_SPLIT = Math.log(1.45);
const LIKE_THE_SPLIT = 0.12;

/**
 * True where the step from one price to the next is that of the split itself, so that the two are on different share
 * counts: 404 to 101 at a split of 4:1. False for events that are no splits, and for splits under 1.45:1.
 */
export function isStepOfSplit(input: { split: CorporateEvent; from: number; to: number }): boolean {
  const { split, from, to } = input;
  if (split.kind !== "split" || Math.abs(Math.log(split.value)) < TELLING_SPLIT) return false;
  return Math.abs(Math.log(from / to) - Math.log(split.value)) < LIKE_THE_SPLIT;
}
