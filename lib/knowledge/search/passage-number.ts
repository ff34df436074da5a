/** More passages than this no document has. */
const MOST_PASSAGES = 2 ** 21;

/** One number for a passage, by which ties are broken: older sets first, then the order of the document. */
export function toPassageNumber({ set, ordinal }: { set: number; ordinal: number }): number {
  return set * MOST_PASSAGES + ordinal;
}

/** The set and the place behind a number. */
export function readPassageNumber(number: number): { set: number; ordinal: number } {
  return { set: Math.floor(number / MOST_PASSAGES), ordinal: number % MOST_PASSAGES };
}
