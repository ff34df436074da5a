import type { Instrument } from "@/lib/contract/market";
import type { Resolution } from "../market";
import { chooseHits } from "./choose-hits";
import { type ForcedForm, findForcedForm } from "./forms/forced-forms";
import { findSymbol, type NameIndex } from "./name-index";
import type { NameEntry } from "./names/name-book";
import { toNameTokens, toSpokenKeys } from "./names/name-tokens";
import { findNearMisses } from "./names/near-miss";
import { MOST_CANDIDATES, toEntryOutcome, toOutcome, toPastOutcome } from "./outcomes";
import { isCommonListedName, isPlainWord, mayBeMisspelt } from "./words/common-words";

/** Hits of the sources' own search, best first; an empty list when none or when no source answers. */
export type SearchNames = (query: string) => Promise<Instrument[]>;

const QUOTES = /^["'“”‘’([]+|["'“”‘’)\],!?;]+$/gu;
/** Words that many names begin with and that say nothing of any. */
const COLOURS = new Set("black white green blue red brown yellow super micro little".split(" "));
/** Words behind a name that say what of it is wanted, and are no part of it. */
const TRAILING =
  /(?:'s|’s)?\s+(?:(?:stock|share)s?(?:\s+(?:price|chart|quote))?|ticker|symbol|price|chart|quote)$/iu;

/**
 * What a mention names: forced symbols, symbols in capitals, names and aliases, names of the past, names a letter or two
 * off, then (when `search` is given) the sources' search, then names that begin with the mention. Real beats simulated
 * everywhere. Words in small letters are never read as tickers. Two names equally near are a question.
 */
export async function resolveMention(input: {
  mention: string;
  index: NameIndex;
  search: SearchNames | null;
}): Promise<Resolution> {
  const { index, search } = input;
  const mention = input.mention.trim().replace(QUOTES, "");
  if (mention === "") return { kind: "none", mention };
  const forced = findForcedForm(mention);
  const known = findKnown({ mention, index, forced });
  if (known) return known;
  if (forced?.symbols.some((symbol) => symbol.startsWith("SIM:"))) return { kind: "none", mention };
  const hits = search ? await search(forced?.symbols.at(-1) ?? mention) : [];
  if (forced?.sure) {
    const exact = hits.find((hit) => forced.symbols.includes(hit.symbol.toUpperCase()));
    const only = forced.symbols.length === 0 && hits.length === 1 ? hits[0] : undefined;
    return toOutcome({ instruments: [exact ?? only].filter((hit) => hit !== undefined), mention });
  }
  if (hits.length > 0) return toOutcome({ instruments: chooseHits({ mention, hits }), mention });
  const candidates = listBeginning({ mention, index }).slice(0, MOST_CANDIDATES);
  return candidates.length > 0 ? { kind: "many", candidates, mention } : { kind: "none", mention };
}

interface Asking {
  mention: string;
  index: NameIndex;
  forced: ForcedForm | null;
}

function findKnown(asking: Asking): Resolution | null {
  const { mention, index, forced } = asking;
  for (const symbol of forced?.symbols ?? []) {
    const instrument = findSymbol(index, symbol);
    if (instrument) return toOutcome({ instruments: [instrument], mention });
    const past = index.past.bySymbol.get(symbol);
    if (past) return toPastOutcome({ past, mention });
  }
  if (forced?.sure) return null;
  return findTicker(asking) ?? findName(asking);
}

/** A symbol written in capitals; the names that share it are asked about (`HP`, `DOW`). */
function findTicker({ mention, index }: Asking): Resolution | null {
  if (mention !== mention.toUpperCase()) return null;
  const instrument = index.bySymbol.get(mention);
  const entry = index.byPhrase.get(mention.toLowerCase());
  const named = entry && !entry.listed && !entry.choice && !entry.past ? entry.instruments : [];
  if (index.listedOnly.has(mention) && named.length > 0) return toOutcome({ instruments: named, mention });
  if (instrument) return toOutcome({ instruments: [...new Set([...named, instrument])], mention });
  const past = index.past.bySymbol.get(mention);
  if (past && (named.length === 0 || named[0] === past.instrument)) return toPastOutcome({ past, mention });
  return null;
}

function findName({ mention, index }: Asking): Resolution | null {
  const entry =
    findEntry({ index, name: mention }) ?? findEntry({ index, name: mention.replace(TRAILING, "") });
  if (entry) return toEntryOutcome({ index, entry, mention, alone: true, capitals: false });
  const coded = mention === mention.toUpperCase() ? index.byDemoCode.get(mention) : undefined;
  if (coded) return toOutcome({ instruments: [coded], mention });
  const keys = toSpokenKeys(mention.replace(TRAILING, ""));
  if (!keys.some((key) => !isPlainWord(key) && mayBeMisspelt(key))) return null;
  const near = findNearMisses({ near: index.near, phrase: keys.join(" ") });
  const [nearest, ...others] = near;
  if (!nearest) return null;
  if (others.length === 0)
    return toEntryOutcome({ index, entry: nearest, mention, alone: true, capitals: false });
  return toOutcome({ instruments: [...new Set(near.flatMap((one) => one.instruments))], mention });
}

function findEntry({ index, name }: { index: NameIndex; name: string }): NameEntry | null {
  const whole = toNameTokens(name).map(({ key }) => key);
  const entry = index.byPhrase.get(whole.join(" ")) ?? index.byPhrase.get(toSpokenKeys(name).join(" "));
  if (!entry || (entry.listed && isCommonListedName(entry.keys))) return null;
  return entry;
}

/** Instruments of the table whose name begins with the mention's words, in the table's order; else those of the list. */
function listBeginning({ mention, index }: { mention: string; index: NameIndex }): Instrument[] {
  const phrase = toSpokenKeys(mention).join(" ");
  if (phrase.length < 5 || COLOURS.has(phrase) || isPlainWord(phrase)) return [];
  const group = index.byFirstKey.get(phrase.split(" ")[0] ?? "") ?? [];
  const found = { table: new Set<Instrument>(), list: new Set<Instrument>() };
  for (const entry of group.toSorted((one, other) => one.order - other.order)) {
    if (!entry.phrase.startsWith(`${phrase} `) || index.byPhrase.has(entry.keys.join(""))) continue;
    for (const one of entry.instruments) found[entry.listed ? "list" : "table"].add(one);
  }
  return [...(found.table.size > 0 ? found.table : found.list)];
}
