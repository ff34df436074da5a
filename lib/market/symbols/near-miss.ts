import type { NameEntry, NameIndex } from "./name-index";

const SHORTEST = 5;

/**
 * The one name that a misspelt phrase is a single edit away from (a letter more, less, other, or two swapped; spaces do
 * not count), or null. Both have at least five letters and begin with the same one; two different companies at one edit
 * are no answer, and a name that is an everyday word has no misspellings. "micosoft" is Microsoft, "spell" is nothing.
 */
export function findNearMiss(input: { index: NameIndex; phrase: string }): NameEntry | null {
  const wanted = input.phrase.replaceAll(" ", "");
  if (wanted.length < SHORTEST) return null;
  let winner: NameEntry | null = null;
  for (const entry of input.index.byPhrase.values()) {
    if (entry.everyday || entry.keys.some((key) => key.length === 1)) continue;
    const name = entry.keys.join("");
    if (name.length < SHORTEST || name[0] !== wanted[0]) continue;
    if (name !== wanted && !isOneEdit(name, wanted)) continue;
    if (winner && winner.instruments[0] !== entry.instruments[0]) return null;
    winner = entry;
  }
  return winner;
}

/** True when one insertion, deletion, substitution or swap of neighbours turns one word into the other. */
export function isOneEdit(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  if (a.length === b.length) {
    if (a.slice(same + 1) === b.slice(same + 1)) return true;
    const swapped = a[same] === b[same + 1] && a[same + 1] === b[same];
    return swapped && a.slice(same + 2) === b.slice(same + 2);
  }
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.slice(same) === long.slice(same + 1);
}
