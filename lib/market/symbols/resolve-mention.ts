import type { Instrument } from "@/lib/contract/market";
import type { Resolution } from "../market";
import { mayBeMisspelt } from "./everyday-words";
import { findForcedForm } from "./forced-forms";
import { findSymbol, type NameIndex } from "./name-index";
import { toSpokenKeys } from "./name-tokens";
import { findNearMiss } from "./near-miss";

/** Hits of the sources' own search, best first; an empty list when none or when no source answers. */
export type SearchNames = (query: string) => Promise<Instrument[]>;

const MOST_CANDIDATES = 6;

/**
 * What a mention names: forced symbols, symbols in capitals, names and aliases, names one letter off, then (when
 * `search` is given) the sources' search, then names that begin with the mention. Real beats simulated everywhere.
 * Words in small letters are never read as tickers.
 */
export async function resolveMention(input: {
  mention: string;
  index: NameIndex;
  search: SearchNames | null;
}): Promise<Resolution> {
  const { index, search } = input;
  const mention = input.mention.trim().replace(/^["'“”‘’(]+|["'“”‘’),!?;]+$/gu, "");
  if (mention === "") return { kind: "none", mention };
  const known = findKnown({ mention, index });
  if (known) return toResolution(known, mention);
  const forced = findForcedForm(mention);
  if (forced?.symbols.some((symbol) => symbol.startsWith("SIM:"))) return { kind: "none", mention };
  const hits = search ? await search(forced?.symbols.at(-1) ?? mention) : [];
  if (forced?.sure) {
    const exact = hits.find((hit) => forced.symbols.includes(hit.symbol.toUpperCase()));
    return exact ? { kind: "one", instrument: exact, mention } : { kind: "none", mention };
  }
  return toResolution(
    hits.length > 0 ? chooseHits({ mention, hits }) : listBeginning({ mention, index }),
    mention,
    hits.length === 0,
  );
}

/** One instrument is an answer; more are a question. Names that merely begin alike are always a question. */
function toResolution(found: Instrument[], mention: string, ask = false): Resolution {
  const candidates = found.slice(0, MOST_CANDIDATES);
  const [only, ...others] = candidates;
  if (!only) return { kind: "none", mention };
  if (others.length === 0 && !ask) return { kind: "one", instrument: only, mention };
  return { kind: "many", candidates, mention };
}

function findKnown({ mention, index }: { mention: string; index: NameIndex }): Instrument[] | null {
  const forced = findForcedForm(mention);
  for (const symbol of forced?.symbols ?? []) {
    const instrument = findSymbol(index, symbol);
    if (instrument) return [instrument];
  }
  if (forced?.sure) return null;
  if (mention === mention.toUpperCase()) {
    const instrument = index.bySymbol.get(mention);
    if (instrument) return [instrument];
  }
  const phrase = toSpokenKeys(mention).join(" ");
  const named = index.byPhrase.get(phrase);
  if (named) return named.instruments;
  const coded = mention === mention.toUpperCase() ? index.byDemoCode.get(mention) : undefined;
  if (coded) return [coded];
  return mayBeMisspelt(phrase) ? (findNearMiss({ index, phrase })?.instruments ?? null) : null;
}

/** The first hit alone when it is plainly meant, else all hits to choose from. */
function chooseHits({ mention, hits }: { mention: string; hits: Instrument[] }): Instrument[] {
  const phrase = toSpokenKeys(mention).join(" ");
  const nameOf = (hit: Instrument) => toSpokenKeys(hit.name).join(" ");
  const [top] = hits;
  if (!top) return [];
  const written = mention === mention.toUpperCase() && /^[A-Z0-9.^=-]+$/.test(mention);
  if (written && top.symbol.toUpperCase() === mention) return [top];
  if (nameOf(top) === phrase) return [top];
  const begins = (hit: Instrument) => `${nameOf(hit)} `.startsWith(`${phrase} `);
  const rivals = hits.filter((hit) => begins(hit) && nameOf(hit) !== nameOf(top));
  return begins(top) && phrase.length >= 4 && rivals.length === 0 ? [top] : hits;
}

function listBeginning({ mention, index }: { mention: string; index: NameIndex }): Instrument[] {
  const phrase = toSpokenKeys(mention).join(" ");
  if (phrase.length < 5) return [];
  const found = new Set<Instrument>();
  for (const entry of index.byPhrase.values()) {
    if (entry.phrase.startsWith(`${phrase} `)) for (const one of entry.instruments) found.add(one);
  }
  return [...found];
}
