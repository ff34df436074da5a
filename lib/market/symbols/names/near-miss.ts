import type { NameEntry } from "./name-book";

const SHORTEST = 5;
/** From so many letters on, two edits are forgiven. */
const LONG = 8;

/** The names that a misspelt one may mean, prepared for the search: the letters of each as bits, by first letter. */
export interface NearNames {
  entries: NameEntry[];
  /** Without spaces, same order. */
  names: string[];
  masks: Int32Array;
  /** Places in these lists, by the name's first letter. */
  byLetter: ReadonlyMap<string, number[]>;
  /** Places by the name without its first letter. */
  byRest: ReadonlyMap<string, number[]>;
}

/** Prepares the names of at least five letters; short everyday words and names with single letters have no misspellings. */
export function prepareNearNames(entries: Iterable<NameEntry>): NearNames {
  const kept: NameEntry[] = [];
  for (const entry of entries) {
    if (entry.keys.some((key) => key.length === 1)) continue;
    if (entry.everyday && entry.keys.join("").length < LONG) continue;
    if (entry.instruments.some(({ kind }) => kind === "fx")) continue;
    if (entry.keys.join("").length >= SHORTEST) kept.push(entry);
  }
  const names = kept.map((entry) => entry.keys.join(""));
  return {
    entries: kept,
    names,
    masks: Int32Array.from(names, toMask),
    byLetter: groupPlaces(names, (name) => name.charAt(0)),
    byRest: groupPlaces(names, (name) => name.slice(1)),
  };
}

function groupPlaces(names: readonly string[], toKey: (name: string) => string): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  names.forEach((name, at) => {
    const group = groups.get(toKey(name));
    if (group) group.push(at);
    else groups.set(toKey(name), [at]);
  });
  return groups;
}

/** Places of the names whose beginning fits: the same letter, the first two swapped, or the first one lost. */
function listPlaces(near: NearNames, wanted: string): number[] {
  const [first = "", second = ""] = wanted;
  const swapped = (near.byLetter.get(second) ?? []).filter(
    (at) => first !== second && near.names[at]?.[1] === first,
  );
  const lost = wanted.length >= 6 ? (near.byRest.get(wanted) ?? []) : [];
  return [
    ...(near.byLetter.get(first) ?? []),
    ...swapped,
    ...lost.filter((at) => near.names[at]?.[0] !== first),
  ];
}

/** What a misspelt phrase may mean, nearest first: one entry is an answer, more are a question, none is nothing. */
export function findNearMisses({ near, phrase }: { near: NearNames; phrase: string }): NameEntry[] {
  const wanted = phrase.replaceAll(" ", "");
  if (wanted.length < SHORTEST) return [];
  const mask = toMask(wanted);
  const most = wanted.length >= LONG ? 2 : 1;
  const found: { entry: NameEntry; distance: number }[] = [];
  let best = most + UNLIKE;
  for (const at of listPlaces(near, wanted)) {
    const name = near.names[at] ?? "";
    if (Math.abs(name.length - wanted.length) > most || countBits((near.masks[at] ?? 0) ^ mask) > 2 * most)
      continue;
    const distance = measure({ name, wanted, most });
    const entry = near.entries[at];
    if (distance === null || distance >= best + MARGIN || !entry) continue;
    best = Math.min(best, distance);
    found.push({ entry, distance });
  }
  return keepDifferent(found.filter(({ distance }) => distance < best + MARGIN).map(({ entry }) => entry));
}

/** Another letter is a rarer slip than a letter too many or too few, and that a rarer one than two swapped. */
const UNLIKE = 0.4;
const UNEVEN = 0.2;
/** Names that are nearer than this to the nearest one are as likely. */
const MARGIN = 0.15;

/** How far a name is from what was written: its edits and a part for their kind, or null beyond `most` edits. */
function measure({ name, wanted, most }: { name: string; wanted: string; most: number }): number | null {
  if (name === wanted) return 0;
  const edits = isWithinEdits({ one: name, other: wanted, most: 1 }) ? 1 : 2;
  if (
    edits > most ||
    (edits === 2 && (name.length < LONG || !isWithinEdits({ one: name, other: wanted, most: 2 })))
  ) {
    return null;
  }
  if (name.length !== wanted.length) return edits + UNEVEN;
  return edits + ([...name].sort().join("") === [...wanted].sort().join("") ? 0 : UNLIKE);
}

function keepDifferent(entries: NameEntry[]): NameEntry[] {
  const seen = new Set<string>();
  return entries.filter(({ instruments, phrase }) => {
    const key = instruments.map(({ symbol }) => symbol).join(" ") || phrase;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/**
 * True when at most so many insertions, deletions, substitutions and swaps of neighbours turn one word into the other.
 * "microsoft" and "mircosft" are two apart.
 */
export function isWithinEdits(input: { one: string; other: string; most: number }): boolean {
  const { one, other, most } = input;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const [a, b] = [one.slice(at), other.slice(at)];
  if (a === b) return true;
  if (most === 0 || Math.abs(a.length - b.length) > most) return false;
  const within = (x: string, y: string) => isWithinEdits({ one: x, other: y, most: most - 1 });
  if (within(a.slice(1), b.slice(1)) || within(a.slice(1), b) || within(a, b.slice(1))) return true;
  return a.length > 1 && a[0] === b[1] && a[1] === b[0] && within(a.slice(2), b.slice(2));
}

/** Which letters a word has: one bit a letter, all digits one. */
function toMask(word: string): number {
  let mask = 0;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at) - 97;
    mask |= 1 << (code >= 0 && code < 26 ? code : 26);
  }
  return mask;
}

function countBits(value: number): number {
  let count = 0;
  for (let rest = value; rest !== 0; rest &= rest - 1) count++;
  return count;
}
