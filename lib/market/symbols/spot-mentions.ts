import type { Resolution, Spotted } from "../market";
import { isUsedAsWord, mayBeTicker, speaksOfStocks } from "./everyday-words";
import { listForcedForms } from "./forced-forms";
import { findSymbol, type NameEntry, type NameIndex } from "./name-index";
import { type NameToken, toNameTokens } from "./name-tokens";

const TICKER = /^[A-Z][A-Z0-9]{0,5}$/;

/**
 * The places of a text that surely name an instrument, in order and without overlap: forced forms, names and aliases
 * (longest first, any case), tickers in capitals. Everyday words count only where their company is meant.
 * No search and no guessing: misspelt names are left to `resolve`.
 */
export function spotMentions(input: { text: string; index: NameIndex }): Spotted[] {
  const { text, index } = input;
  const forced = spotForced(input);
  const tokens = toNameTokens(text);
  const message = readMessage(text, tokens);
  const spotted: Spotted[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (!token) break;
    const taken = forced.find((one) => token.start < one.end && token.end > one.start);
    const found = taken
      ? null
      : (matchName({ index, tokens, at, message }) ?? matchTicker({ index, token, message }));
    if (!found) {
      at++;
      continue;
    }
    const end = tokens[at + found.length - 1]?.end ?? token.end;
    const mention = text.slice(token.start, end);
    spotted.push({ start: token.start, end, mention, resolution: toResolution(found.instruments, mention) });
    at += found.length;
  }
  return [...forced, ...spotted].sort((a, b) => a.start - b.start);
}

interface Message {
  tokens: NameToken[];
  /** No small letter in it: capitals say nothing. */
  shouting: boolean;
  speaksOfStocks: () => boolean;
}

function readMessage(text: string, tokens: NameToken[]): Message {
  let speaks: boolean | undefined;
  return {
    tokens,
    shouting: tokens.length > 2 && !/\p{Ll}/u.test(text),
    speaksOfStocks: () => {
      speaks ??= speaksOfStocks(tokens.map((token) => token.key));
      return speaks;
    },
  };
}

function spotForced({ text, index }: { text: string; index: NameIndex }): Spotted[] {
  return listForcedForms(text).flatMap(({ start, end, mention, symbols, sure }): Spotted[] => {
    const known = symbols.map((symbol) => findSymbol(index, symbol)).find((one) => one !== null);
    if (!known && !sure) return [];
    const resolution: Resolution = known
      ? { kind: "one", instrument: known, mention }
      : { kind: "none", mention };
    return [{ start, end, mention, resolution }];
  });
}

interface Found {
  instruments: NameEntry["instruments"];
  /** Words taken. */
  length: number;
}

function matchName(input: {
  index: NameIndex;
  tokens: NameToken[];
  at: number;
  message: Message;
}): Found | null {
  const { index, tokens, at, message } = input;
  for (const entry of index.byFirstKey.get(tokens[at]?.key ?? "") ?? []) {
    if (!entry.keys.every((key, offset) => tokens[at + offset]?.key === key)) continue;
    if (entry.everyday && !countsAsName({ entry, tokens, at, message })) continue;
    return { instruments: entry.instruments, length: entry.keys.length };
  }
  return null;
}

/** An everyday word is a company with a capital inside a sentence, in a ticker's capitals, or among stock words. */
function countsAsName(input: {
  entry: NameEntry;
  tokens: NameToken[];
  at: number;
  message: Message;
}): boolean {
  const { entry, tokens, at, message } = input;
  const before = tokens[at - 1]?.key ?? null;
  const after = tokens[at + entry.keys.length]?.key ?? null;
  const raw = tokens[at]?.raw ?? "";
  const capital = /^\p{Lu}/u.test(raw) && !message.shouting;
  if (capital && at > 0) return true;
  if (isUsedAsWord({ key: entry.phrase, before, after })) return false;
  return message.speaksOfStocks() || (tokens.length === entry.keys.length && at === 0);
}

function matchTicker(input: { index: NameIndex; token: NameToken; message: Message }): Found | null {
  const { index, token, message } = input;
  if (!TICKER.test(token.raw) || !mayBeTicker({ word: token.raw, shouting: message.shouting })) return null;
  const alone = message.tokens.length === 1;
  if (token.raw.length === 1 && !alone && !message.speaksOfStocks()) return null;
  const instrument = findSymbol(index, token.raw);
  return instrument ? { instruments: [instrument], length: 1 } : null;
}

function toResolution(instruments: NameEntry["instruments"], mention: string): Resolution {
  const [only, ...others] = instruments;
  if (only && others.length === 0) return { kind: "one", instrument: only, mention };
  return { kind: "many", candidates: instruments, mention };
}
