import type { Resolution } from "../../market";
import type { NameIndex } from "../name-index";
import type { NameEntry } from "../names/name-book";
import type { NameToken } from "../names/name-tokens";
import { toEntryOutcome } from "../outcomes";
import { isCommonListedName, isPlainWord } from "../words/common-words";
import {
  hasTradeWordBehind,
  isBehindDeterminer,
  isSubject,
  readNeighbours,
  type Stretch,
} from "../words/context";
import { isIdiom } from "../words/idioms";
import { hasTellingCapital, type Message } from "./message";

/** What stands at a place of a text, and how many words it takes. */
export interface Found {
  resolution: Resolution;
  length: number;
}

/** The longest name that begins at a word and counts as one there. */
export function spotName(input: { index: NameIndex; message: Message; at: number }): Found | null {
  const { index, message, at } = input;
  const { tokens, around } = message;
  for (const entry of listEntriesAt({ index, token: tokens[at] })) {
    const length = entry.keys.length;
    if (!entry.keys.every((key, offset) => offset === 0 || tokens[at + offset]?.key === key)) continue;
    if (!countsAsName({ entry, message, at }) || isListedTicker({ entry, index, raw: tokens[at]?.raw ?? "" }))
      continue;
    const last = tokens[at + length - 1];
    const mention = message.text.slice(tokens[at]?.start, last?.end);
    const capitals =
      !message.shouting && mention.length > 1 && around.keys[at - 1] !== "the" && isCapital(mention);
    const alone = length === tokens.length;
    return { resolution: toEntryOutcome({ index, entry, mention, alone, capitals }), length };
  }
  return null;
}

/** The names that begin with a word, longest first; "priceline.com" is read as "priceline" where no name is written so. */
function listEntriesAt({
  index,
  token,
}: {
  index: NameIndex;
  token: NameToken | undefined;
}): readonly NameEntry[] {
  if (!token) return [];
  const entries = index.byFirstKey.get(token.key);
  if (entries || !/\.com$/i.test(token.raw)) return entries ?? [];
  return (index.byFirstKey.get(token.key.slice(0, -3)) ?? []).filter(({ keys }) => keys.length === 1);
}

/** A word in capitals that is a ticker of the list is that ticker, and not another company's name there. */
function isListedTicker(input: { entry: NameEntry; index: NameIndex; raw: string }): boolean {
  const { entry, index, raw } = input;
  return (
    entry.listed && entry.keys.length === 1 && raw.length > 1 && isCapital(raw) && index.bySymbol.has(raw)
  );
}

const isCapital = (text: string) => text === text.toUpperCase();

/** Behind these a word with a capital is a name: "what happened to Zoom". */
const PREPOSITIONS = new Set("to on in at from with by of for".split(" "));

function countsAsName(input: { entry: NameEntry; message: Message; at: number }): boolean {
  const { entry, message, at } = input;
  const { around } = message;
  const stretch = { around, from: at, to: at + entry.keys.length };
  const { before, after } = readNeighbours(stretch);
  const traded = hasTradeWordBehind(stretch) || after === "chart" || after === "price";
  const isOneWord = entry.keys.length === 1;
  const written = isOneWord && hasTellingCapital({ message, at }) && PREPOSITIONS.has(before ?? "");
  if (!written && isIdiom({ phrase: entry.phrase, before: traded ? null : before, after })) return false;
  if (entry.listed) return countsAsListed({ entry, message, stretch });
  if (!entry.everyday || countsAsEveryday({ message, stretch })) return true;
  const isIndex = entry.instruments.length > 0 && entry.instruments.every(({ kind }) => kind === "index");
  return isIndex && around.keys[at - 1] === "the" && isSubject({ ...stretch, from: at - 1 });
}

/** An everyday word is a company with a telling capital, or where the subject of a market question stands. */
function countsAsEveryday({ message, stretch }: { message: Message; stretch: Stretch }): boolean {
  const capital = hasTellingCapital({ message, at: stretch.from });
  if (isBehindDeterminer(stretch)) {
    const the = stretch.around.keys[stretch.from - 1] === "the";
    return hasTradeWordBehind(stretch) || (the && capital && stretch.around.speaksOfMarkets);
  }
  return capital || message.beside === true || isSubject(stretch);
}

/** Names of the list of companies are only known by hearsay: a common word never counts, a short name in its place. */
function countsAsListed(input: { entry: NameEntry; message: Message; stretch: Stretch }): boolean {
  const { entry, message, stretch } = input;
  if (isCommonListedName(entry.keys)) return false;
  const plain = entry.keys.every(isPlainWord);
  if (!plain && (!entry.everyday || isSubject(stretch))) return true;
  return entry.keys.every((_, offset) => hasTellingCapital({ message, at: stretch.from + offset }));
}
