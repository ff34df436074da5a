import type { Spotted } from "../../market";
import type { NameIndex } from "../name-index";
import { findNearMisses } from "../names/near-miss";
import { toEntryOutcome, toOutcome } from "../outcomes";
import { isPlainWord, mayBeMisspelt } from "../words/common-words";
import { isBehindDeterminer, isSubject } from "../words/context";
import type { Message } from "./message";

const MOST_WORDS = 3;
/** A text longer than this is no question about a misspelt name. */
const MOST_TOKENS = 60;

/** Misspelt names in the words that are still free, where a subject of a market question stands; longest first. */
export function spotMisspelt(input: { index: NameIndex; message: Message; free: boolean[] }): Spotted[] {
  const { index, message } = input;
  const free = [...input.free];
  if (message.tokens.length > MOST_TOKENS) return [];
  const spotted: Spotted[] = [];
  for (let at = 0; at < message.tokens.length; at++) {
    for (let length = MOST_WORDS; length > 0; length--) {
      if (!free.slice(at, at + length).every(Boolean) || at + length > message.tokens.length) continue;
      const found = readWindow({ index, message, at, length });
      if (!found) continue;
      spotted.push(found);
      free.fill(false, at, at + length);
      break;
    }
  }
  return spotted;
}

/** "Bank of Amerca": small words stand inside a name. */
function isInner({ key, place, length }: { key: string; place: number; length: number }): boolean {
  return place > 0 && place < length - 1 && /^(?:of|and|the|de|on)$/.test(key);
}

function readWindow(input: {
  index: NameIndex;
  message: Message;
  at: number;
  length: number;
}): Spotted | null {
  const { index, message, at, length } = input;
  const words = message.tokens.slice(at, at + length);
  const keys = words.map(({ key }) => key);
  if (!keys.some((key) => /\p{L}{3}/u.test(key) && !isPlainWord(key) && mayBeMisspelt(key))) return null;
  if (length > 1 && keys.some((key, place) => isPlainWord(key) && !isInner({ key, place, length })))
    return null;
  const stretch = { around: message.around, from: at, to: at + length };
  if (!isSubject(stretch) || isBehindDeterminer(stretch)) return null;
  const [nearest, ...others] = findNearMisses({ near: index.near, phrase: keys.join(" ") });
  const [first, last] = [words[0], words.at(-1)];
  if (!nearest || !first || !last) return null;
  const place = { start: first.start, end: last.end, mention: message.text.slice(first.start, last.end) };
  const { mention } = place;
  const instruments = [nearest, ...others].flatMap((entry) => entry.instruments);
  const resolution =
    others.length > 0
      ? toOutcome({ instruments: [...new Set(instruments)], mention })
      : toEntryOutcome({ index, entry: nearest, mention, alone: false, capitals: false });
  return { ...place, resolution, misspelt: true };
}
