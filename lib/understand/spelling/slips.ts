import { NO_SLIPS } from "./no-slips";
import type { Repair } from "./short-forms";
import { TRADE_WORDS } from "./trade-words";

const SHORTEST = 5;
/** From so many letters on, two slips are put right. */
const LONG = 10;
/** A message has few slips; what has more is no English. */
const MOST = 40;

const words = TRADE_WORDS.trim().split(/\s+/);
const known = new Set(words);
const byLength = new Map<number, string[]>();
for (const word of words) byLength.set(word.length, [...(byLength.get(word.length) ?? []), word]);

const WORD = /(?<![\p{L}\p{N}\p{M}$^.'&/@-])[A-Za-z]{5,18}(?![\p{L}\p{N}\p{M}&@]|['.-]\p{L})/gu;

/** Words of the trade that are written with a slip ("quartely", "candels"), with their right spelling. */
export function listSlips(text: string): Repair[] {
  const found: Repair[] = [];
  let looked = 0;
  for (const match of text.matchAll(WORD)) {
    const written = match[0];
    const lower = written.toLowerCase();
    if (written !== lower && !/^\p{Lu}\p{Ll}+$/u.test(written)) continue;
    if (known.has(lower) || known.has(lower.replace(/e?s$/, "")) || NO_SLIPS.has(lower)) continue;
    if (looked++ >= MOST) break;
    const right = findRight(lower);
    if (right !== null) found.push({ start: match.index, end: match.index + written.length, text: right });
  }
  return found;
}

/** The one word of the trade that a slip leads to; null for none and for several. */
function findRight(written: string): string | null {
  const most = written.length >= LONG ? 2 : 1;
  let best: { word: string; slips: number } | null = null;
  let isTied = false;
  for (let length = written.length - most; length <= written.length + most; length++) {
    for (const word of byLength.get(length) ?? []) {
      if (word.length < SHORTEST || word[0] !== written[0]) continue;
      const slips = countSlips({ one: written, other: word, most: word.length >= LONG ? most : 1 });
      if (slips === null || (best !== null && slips > best.slips)) continue;
      if (slips > 1 && !isWithin(written, word)) continue;
      isTied = best !== null && slips === best.slips && !isSameStem(best.word, word);
      best =
        best !== null && slips === best.slips && best.word.length <= word.length ? best : { word, slips };
    }
  }
  return isTied ? null : (best?.word ?? null);
}

/** True when the letters of one word are all in the other: two slips may swap, drop and double, and change none. */
function isWithin(one: string, other: string): boolean {
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  const left = [...many];
  return [...few].every((letter) => {
    const at = left.indexOf(letter);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

/** "share" and "shares": whichever is taken, the readers see the same. */
function isSameStem(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one) || one.slice(0, -2) === other.slice(0, -2);
}

/**
 * Letters too many, too few, other ones, and neighbours swapped between two words; null beyond `most`.
 * "quartely" and "quarterly" are one apart, "voltality" and "volatility" two.
 */
export function countSlips(input: { one: string; other: string; most: number }): number | null {
  const { one, other, most } = input;
  if (Math.abs(one.length - other.length) > most) return null;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const next = [row];
    for (let at = 1; at <= other.length; at++) {
      const same = one[row - 1] === other[at - 1];
      const swapped = row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
      next.push(
        Math.min(
          (last[at] ?? 0) + 1,
          (next[at - 1] ?? 0) + 1,
          (last[at - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (before[at - 2] ?? 0) + 1 : most + 9,
        ),
      );
    }
    if (Math.min(...next) > most) return null;
    [before, last] = [last, next];
  }
  const slips = last[other.length] ?? most + 1;
  return slips <= most ? slips : null;
}
