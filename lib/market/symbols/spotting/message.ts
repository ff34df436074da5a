import { type NameToken, toNameTokens } from "../names/name-tokens";
import { readSurroundings, type Surroundings } from "../words/context";

/** What stands between two words of different phrases. */
const BREAK = /^['’]s\b|[,;:!?()"“”/&|+\n]|\. | [-–—] /;

/** A ticker in capitals or what stands between two of them. */
const TICKER_OR_LINK = /^(?:[A-Z]{1,5}|and|or|vs|versus|with|to|against|not)$/;

/** A text read once for all finders. */
export interface Message {
  text: string;
  tokens: NameToken[];
  around: Surroundings;
  /** No small letter in it: capitals say nothing. */
  shouting: boolean;
  /** Every word of four letters and more begins with a capital: capitals say little. */
  titled: boolean;
  /** The word that is looked at is joined to a name that is spotted already. */
  beside?: boolean;
  /** Nothing but names and what joins them. */
  row?: boolean;
}

/** The words of a text and how it is written. */
export function readMessage(text: string): Message {
  const tokens = toNameTokens(text);
  const long = tokens.filter(({ raw }) => raw.length > 3);
  return {
    text,
    tokens,
    around: readSurroundings({
      keys: tokens.map(({ key }) => key),
      breaks: tokens.map(({ end }, at) => BREAK.test(text.slice(end, tokens[at + 1]?.start))),
      onlyTickers: tokens.length > 1 && tokens.every(({ raw }) => TICKER_OR_LINK.test(raw)),
    }),
    shouting: tokens.length > 2 && !/\p{Ll}/u.test(text),
    titled: long.length > 2 && long.every(({ raw }) => /^\p{Lu}/u.test(raw)),
  };
}

/** How far back the end of the sentence before a word is looked for. */
const SIGNS_BEFORE = 12;

/** True for a word with a capital that the place in the sentence does not explain. */
export function hasTellingCapital({ message, at }: { message: Message; at: number }): boolean {
  const token = message.tokens[at];
  if (!token || message.shouting || message.titled || !/^\p{Lu}/u.test(token.raw)) return false;
  const before = message.text.slice(Math.max(0, token.start - SIGNS_BEFORE), token.start).trimEnd();
  return before !== "" && !/[.!?:\n]$/.test(before);
}
