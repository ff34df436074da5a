import type { Instrument } from "@/lib/contract/market";
import { findSymbol, type NameIndex } from "../name-index";
import { toOutcome, toPastOutcome } from "../outcomes";
import { isPlainWord } from "../words/common-words";
import { isBehindDeterminer, isNamedAsTicker, isSubject } from "../words/context";
import { isJargon, mayBeShort, spellsWord } from "../words/ticker-words";
import type { Message } from "./message";
import { isTickerBeside } from "./row-of-names";
import type { Found } from "./spot-name";

const TICKER = /^[A-Z][A-Z0-9]{0,5}$/;
/** Signs that make a single letter a part of something else: P/E, AT&T, 5-A. */
const JOINED = /[/&'’.\-+%]/;

/** The ticker in capitals at a word: any where nothing speaks against it, a word-like one only as a subject. */
export function spotTicker(input: { index: NameIndex; message: Message; at: number }): Found | null {
  const { index, message, at } = input;
  const word = message.tokens[at]?.raw ?? "";
  if (SHORT.test(word)) return spotShort({ index, message, at, word });
  if (!TICKER.test(word) || !mayStand({ index, message, at, word })) return null;
  const instrument = findSymbol(index, word);
  if (instrument)
    return {
      resolution: toOutcome({ instruments: listNamed(index, instrument, word), mention: word }),
      length: 1,
    };
  const past = index.past.bySymbol.get(word);
  return past ? { resolution: toPastOutcome({ past, mention: word }), length: 1 } : null;
}

const SHORT = /^[a-z]{2,5}$/;

/** "ko vs pep": a short ticker of the table in small letters, where a subject of the market stands. */
function spotShort(input: { index: NameIndex; message: Message; at: number; word: string }): Found | null {
  const { index, message, at, word } = input;
  const ticker = word.toUpperCase();
  if (message.row && isTickerBeside({ index, message, at })) {
    const found = index.bySymbol.get(ticker);
    return found ? { resolution: toOutcome({ instruments: [found], mention: word }), length: 1 } : null;
  }
  if (!mayBeShort(ticker) || isPlainWord(word) || index.listedOnly.has(ticker)) return null;
  const instrument = index.bySymbol.get(ticker);
  const stretch = { around: message.around, from: at, to: at + 1 };
  if (!instrument || instrument.simulated || message.shouting) return null;
  if (!(message.beside || isSubject(stretch)) || isBehindDeterminer(stretch)) return null;
  return { resolution: toOutcome({ instruments: [instrument], mention: word }), length: 1 };
}

function mayStand(input: { index: NameIndex; message: Message; at: number; word: string }): boolean {
  const { index, message, at, word } = input;
  if (message.tokens.length === 1) return true;
  if (word.length === 1) return isLoneSubject(input);
  if (isJargon(word)) return isNamedAsTicker({ around: message.around, from: at });
  if (message.beside && !message.shouting) return true;
  if (message.shouting) return word.length > 2 && !spellsWord(word);
  const subject = isSubject({ around: message.around, from: at, to: at + 1 });
  if (spellsWord(word)) return subject;
  return subject || message.around.speaksOfMarkets || !index.listedOnly.has(word);
}

/** A single letter counts as a subject with nothing joined to it. */
function isLoneSubject({ message, at }: { message: Message; at: number }): boolean {
  const token = message.tokens[at];
  if (!token || message.shouting || token.raw === "I") return false;
  const [before, after] = [message.text[token.start - 1] ?? " ", message.text[token.end] ?? " "];
  if (JOINED.test(before) || (JOINED.test(after) && message.text.length > token.end + 1)) return false;
  return isSubject({ around: message.around, from: at, to: at + 1 });
}

/** The ticker's instrument, with the others that share it as a name (`HP`). */
function listNamed(index: NameIndex, instrument: Instrument, word: string): Instrument[] {
  const entry = index.byPhrase.get(word.toLowerCase());
  return entry && !entry.everyday && !entry.listed && !entry.choice && entry.instruments.includes(instrument)
    ? entry.instruments
    : [instrument];
}
