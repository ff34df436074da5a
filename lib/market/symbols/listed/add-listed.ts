import type { Instrument } from "@/lib/contract/market";
import type { createNameBook } from "../names/name-book";
import { toListedKeys, toSpokenKeys, writeAnd } from "../names/name-tokens";
import type { PastNames } from "../names/past-names";
import type { ListedCompany } from "./listed-company";
import { toListedInstrument } from "./to-instrument";

/** One line of a list, ready to be added. */
interface ReadCompany {
  instrument: Instrument;
  /** What it is called; none for a further symbol of the same company. */
  names: string[][];
}

/** "Dillard's" is said as `dillards`, and read as `dillard` where it could be a possessive. */
const POSSESSIVE = /['’]s\b/i;

/** Lists that have been read: an index is made again whenever a file is imported, over the same list. */
const readLists = new WeakMap<readonly ListedCompany[], ReadCompany[]>();

function readList(listed: readonly ListedCompany[]): ReadCompany[] {
  const known = readLists.get(listed);
  if (known) return known;
  const named = new Set<string>();
  const companies = listed.map((company) => {
    const instrument = toListedInstrument(company);
    const first = !named.has(company.name);
    named.add(company.name);
    return { instrument, names: first ? listNames(instrument.name) : [] };
  });
  readLists.set(listed, companies);
  return companies;
}

function listNames(name: string): string[][] {
  const names = [toListedKeys(name)];
  const written = writeAnd(name);
  if (written !== name) names.push(toListedKeys(written));
  if (POSSESSIVE.test(name)) names.push(toSpokenKeys(name));
  return names;
}

/**
 * Adds the list of companies to an index that has the table already, and gives the symbols that are new by it. A name
 * leads to the first symbol it is listed under, which is the ordinary share; warrants and preferred shares are reached
 * by their symbols. Symbols that the table calls renamed or delisted stay so.
 */
export function addListed(input: {
  listed: readonly ListedCompany[];
  bySymbol: Map<string, Instrument>;
  past: PastNames;
  book: ReturnType<typeof createNameBook>;
}): Set<string> {
  const { listed, bySymbol, past, book } = input;
  const added = new Set<string>();
  for (const { instrument, names } of readList(listed)) {
    const { symbol } = instrument;
    if (bySymbol.has(symbol) || past.bySymbol.has(symbol)) continue;
    bySymbol.set(symbol, instrument);
    added.add(symbol);
    for (const keys of names) book.addListed({ keys, instrument });
  }
  return added;
}
