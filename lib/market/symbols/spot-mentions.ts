import type { Spotted } from "../market";
import { listForcedForms } from "./forms/forced-forms";
import { findSymbol, type NameIndex } from "./name-index";
import type { NameToken } from "./names/name-tokens";
import { toOutcome, toPastOutcome } from "./outcomes";
import { type Message, readMessage } from "./spotting/message";
import { findLineAt, findLineBeside, findOtherLine, findPlaceAsked } from "./spotting/places";
import { isRowOfNames } from "./spotting/row-of-names";
import { spotMisspelt } from "./spotting/spot-misspelt";
import { type Found, spotName } from "./spotting/spot-name";
import { spotTicker } from "./spotting/spot-ticker";
import { isJoined, joinsNames } from "./words/context";

/** Words behind a name that may ask for another exchange. */
const WORDS_BEHIND = 4;

/**
 * The places of a text that surely name an instrument, in order and without overlap: forced forms, names and aliases
 * (longest first, any case), tickers in capitals, and misspelt names where a subject of a market question stands.
 * Everyday words count only where their company is meant; a name of the past is `none` with its note. No search.
 */
export function spotMentions(input: { text: string; index: NameIndex }): Spotted[] {
  const { text, index } = input;
  const forced = spotForced(input);
  const read = readMessage(text);
  const message = isRowOfNames({ index, message: read }) ? { ...asRow(read), row: true } : read;
  const free = message.tokens.map(
    ({ start, end }) => !forced.some((one) => start < one.end && end > one.start),
  );
  const spotted = spotEverywhere({ index, message, free });
  const named = forced.length + spotted.length > 0;
  const joined = named ? spotEverywhere({ index, message: asRow(message), free, joinedOnly: true }) : [];
  const misspelt = spotMisspelt({ index, message: named ? asRow(message) : message, free });
  const all = [...forced, ...spotted, ...joined, ...misspelt].sort((a, b) => a.start - b.start);
  return chooseLines({ index, message, spotted: withoutExplained({ text, spotted: all }) });
}

/** "an MSCI World fund (IWDA.AS)", "the magnificent seven: AAPL MSFT ...": what is told behind a name is what it means. */
function withoutExplained({ text, spotted }: { text: string; spotted: Spotted[] }): Spotted[] {
  return spotted.flatMap((one, at) => {
    const [next, another] = [spotted[at + 1], spotted[at + 2]];
    if (next?.resolution.kind !== "one") return [one];
    const between = text.slice(one.end, next.start);
    const isSymbol = next.mention === next.resolution.instrument.symbol;
    if (isSymbol && /^(?: (?:etf|fund|stock|shares?))? ?\($/i.test(between))
      return [{ ...one, resolution: next.resolution }];
    return another !== undefined && /^[^.:?!]{0,30}: ?$/.test(between) ? [] : [one];
  });
}

/**
 * Which line of a company is meant where the name alone leaves it open: the one of an exchange that stands elsewhere in
 * the message, else the one on the exchange of the others that are named with it ("TCS and Infosys").
 */
function chooseLines(input: { index: NameIndex; message: Message; spotted: Spotted[] }): Spotted[] {
  const { index, message, spotted } = input;
  const place = findPlaceAsked(message.around.keys);
  const exchanges = new Set(
    spotted.flatMap(({ resolution }) =>
      resolution.kind === "one" && resolution.instrument.kind === "equity"
        ? [resolution.instrument.exchange]
        : [],
    ),
  );
  return spotted.map((one) => {
    const { resolution, mention } = one;
    if (resolution.kind !== "one") return one;
    const { instrument } = resolution;
    const asSymbol = mention === instrument.symbol && !index.byPhrase.has(mention.toLowerCase());
    const other =
      (place === null ? null : findLineAt({ index, instrument, place })) ??
      (asSymbol ? null : findLineBeside({ index, instrument, exchanges }));
    return other ? { ...one, resolution: { ...resolution, instrument: other } } : one;
  });
}

/** The same message once something is named in it: what is joined to that with "and", "or", "vs" is a subject too. */
function asRow(message: Message): Message {
  return { ...message, around: { ...message.around, speaksOfMarkets: true } };
}

/** True for a stretch beside a word, or right beside it behind a comma, that joins it to a name that is spotted already. */
function isBesideName(input: { message: Message; free: boolean[]; from: number; to: number }): boolean {
  const { message, free, from, to } = input;
  const { keys, breaks } = message.around;
  const isTaken = (at: number) => at >= 0 && at < keys.length && free[at] === false;
  const [before, after] = [keys[from - 1] ?? "", keys[to] ?? ""];
  return (
    (breaks[from - 1] === true && isTaken(from - 1)) ||
    (breaks[to - 1] === true && isTaken(to)) ||
    (isTaken(from - 1) && (to === keys.length ? from > 0 && keys.length < 4 : isTaken(to))) ||
    (/^\d+$/.test(before) && isTaken(from - 2)) ||
    (joinsNames(before) && (isTaken(from - 2) || (before === "by" && isTaken(from - 3)))) ||
    (joinsNames(after) && isTaken(to + 1))
  );
}

/** The same message read where a word is joined to a name: it needs no other sign that it is one. */
function asBeside(message: Message): Message {
  return { ...message, beside: true };
}

/** The names and tickers that begin at a free word; it takes their words. */
function spotEverywhere(input: {
  index: NameIndex;
  message: Message;
  free: boolean[];
  /** Only those beside a word that joins two subjects. */
  joinedOnly?: boolean;
}): Spotted[] {
  const { index, message, free, joinedOnly = false } = input;
  const spotted: Spotted[] = [];
  for (let at = 0; at < message.tokens.length; ) {
    const beside = joinedOnly && isBesideName({ message, free, from: at, to: at + 1 });
    const found = free[at]
      ? spotAt({ index, message: beside ? asBeside(message) : message, at, free })
      : null;
    if (
      !found ||
      (joinedOnly && !beside && !isJoined({ around: message.around, from: at, to: at + found.length }))
    ) {
      at++;
      continue;
    }
    free.fill(false, at, at + found.length);
    spotted.push(toSpotted({ index, message, at, found }));
    at += found.length;
  }
  return spotted;
}

function spotAt(input: { index: NameIndex; message: Message; at: number; free: boolean[] }): Found | null {
  const found = spotName(input) ?? spotTicker(input);
  if (!found) return null;
  const taken = input.free.slice(input.at, input.at + found.length);
  return taken.every(Boolean) ? found : null;
}

/** A find with its place; the words behind it may ask for another exchange ("Shell in Amsterdam"). */
function toSpotted(input: { index: NameIndex; message: Message; at: number; found: Found }): Spotted {
  const { index, message, at, found } = input;
  const first = message.tokens[at] as NameToken;
  const end = message.tokens[at + found.length - 1]?.end ?? first.end;
  const place = { start: first.start, end, mention: message.text.slice(first.start, end) };
  const { resolution } = found;
  if (resolution.kind !== "one") return { ...place, resolution };
  const keys = message.around.keys.slice(at + found.length, at + found.length + WORDS_BEHIND);
  const { instrument, mention } = resolution;
  const asSymbol = mention === instrument.symbol;
  const other = findOtherLine({ index, instrument, asSymbol, keys });
  return { ...place, resolution: other ? { ...resolution, instrument: other.instrument } : resolution };
}

function spotForced({ text, index }: { text: string; index: NameIndex }): Spotted[] {
  return listForcedForms(text).flatMap(({ start, end, mention, symbols, sure }): Spotted[] => {
    const known = symbols.map((symbol) => findSymbol(index, symbol)).find((one) => one !== null);
    if (known) {
      return [{ start, end, mention, resolution: toOutcome({ instruments: [known], mention }) }];
    }
    const past = symbols.map((symbol) => index.past.bySymbol.get(symbol)).find((one) => one !== undefined);
    if (past) return [{ start, end, mention, resolution: toPastOutcome({ past, mention }) }];
    return sure ? [{ start, end, mention, resolution: { kind: "none", mention } }] : [];
  });
}
