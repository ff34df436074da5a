/** A source of numbers from 0 up to 1: the same ones for the same seed, on every machine (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Puts a list in random order, in place, and gives it back (Fisher and Yates). */
export function shuffle<List extends { length: number; [at: number]: unknown }>(
  list: List,
  random: () => number,
): List {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const kept = list[at];
    list[at] = list[other];
    list[other] = kept;
  }
  return list;
}
