/**
 * BM25 as this index reckons it. A word of the title path counts TITLE_WEIGHT times, so that a heading says what its
 * section is about. The constants were chosen on two public sets, each split in halves (decision record 0017).
 */
export const K1 = 1;
export const B = 0.6;
export const TITLE_WEIGHT = 2;

/** How many passages there are, and how many words are indexed in one, in the mean. */
export interface IndexTotals {
  passages: number;
  averageLength: number;
}

/** Inverse document frequency, never negative: ln(1 + (N - n + 0.5) / (n + 0.5)). Of 3 passages 1 holds it: 0.981. */
export function computeIdf({ passages, holding }: { passages: number; holding: number }): number {
  return Math.log(1 + (passages - holding + 0.5) / (holding + 0.5));
}

/** What the length of a passage divides by: 1 at the mean length. */
export function computeNorm({ length, averageLength }: { length: number; averageLength: number }): number {
  return 1 - B + (B * length) / averageLength;
}

/** The part of a term's idf that `count` occurrences earn: 0 for none, 1 for one in a passage of mean length. */
export function saturate({ count, norm, k1 }: { count: number; norm: number; k1: number }): number {
  return (count * (k1 + 1)) / (count + k1 * norm);
}
