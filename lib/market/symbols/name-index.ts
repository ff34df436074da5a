import type { Instrument } from "@/lib/contract/market";
import { addListed } from "./listed/add-listed";
import type { ListedCompany } from "./listed/listed-company";
import { createNameBook, type NameEntry } from "./names/name-book";
import { toNameTokens, toSpokenKeys, writeAnd } from "./names/name-tokens";
import { type NearNames, prepareNearNames } from "./names/near-miss";
import { createPastNames, type PastNames } from "./names/past-names";
import { brands } from "./table/brands";
import { shareClassChoices } from "./table/choices";
import { type Listing, listings } from "./table/listings";
import { findRate } from "./table/markets/rates";
import { mayBeSmall } from "./words/ticker-words";

/** Names and symbols of the table, the local sources and the list of companies, ready for look-ups. */
export interface NameIndex {
  /** By symbol, upper case, real and simulated (`SIM:ORBT`). */
  bySymbol: ReadonlyMap<string, Instrument>;
  /** Symbols that only the list of companies knows: they count in capitals or forced. */
  listedOnly: ReadonlySet<string>;
  /** Simulated instruments by the code without `SIM:`; none that a real symbol has. */
  byDemoCode: ReadonlyMap<string, Instrument>;
  byPhrase: ReadonlyMap<string, NameEntry>;
  /** By first word, longest first. */
  byFirstKey: ReadonlyMap<string, NameEntry[]>;
  /** All lines of one company, by its spoken name. */
  siblings: ReadonlyMap<string, Instrument[]>;
  past: PastNames;
  near: NearNames;
}

/** Full names that mean something else when they are said: the index, or the word. */
const UNSPOKEN = new Set(
  "nasdaq,dow,next,bill,figs,on,nice,open,real,rh,exact,us dollar,set,render,dash,maker,sui,pepe,optimism,trent,bonk,oats,car,future,man,rank,reach,rec,rev,screen,seek,vat,vend,popular,newmarket,amp,genus,tod,pine,hmm,bullish,nova,flex,figure,quant,stacks,immutable,jupiter,gala,neo,flow,helium,mantle,dai,sei,graph,fang".split(
    ",",
  ),
);
const DEMO_PREFIX = "SIM:";

/**
 * An index over the table of real instruments, the given local ones, and a list of companies. Where names collide the
 * table beats the list, real beats simulated, and two real ones under one name stay both (`hp`).
 */
export function createNameIndex(
  local: readonly Instrument[],
  listed: readonly ListedCompany[] = [],
): NameIndex {
  const bySymbol = new Map<string, Instrument>();
  const siblings = new Map<string, Instrument[]>();
  const book = createNameBook();
  for (const listing of listings) addListing({ listing, bySymbol, siblings, book });
  for (const { symbol, names } of brands) {
    const instrument = bySymbol.get(symbol);
    for (const name of instrument ? names : [])
      book.add({
        keys: toNameTokens(name).map(({ key }) => key),
        instrument: instrument as Instrument,
        onlyIfNew: true,
      });
  }
  for (const instrument of local) if (!instrument.simulated) addLocal({ instrument, bySymbol, book });
  const byDemoCode = addDemo({ local, bySymbol, book });
  const past = createPastNames(bySymbol);
  for (const phrase of past.byPhrase.keys())
    book.addPast({ phrase, past: past.byPhrase.get(phrase) ?? null });
  for (const choice of shareClassChoices) book.choose(choice);
  const near = prepareNearNames(book.byPhrase.values());
  const listedOnly = addListed({ listed, bySymbol, past, book });
  const { byPhrase } = book;
  return {
    bySymbol,
    listedOnly,
    byDemoCode,
    byPhrase,
    byFirstKey: book.groupByFirstKey(),
    siblings,
    past,
    near,
  };
}

interface Adding {
  bySymbol: Map<string, Instrument>;
  book: ReturnType<typeof createNameBook>;
}

/** The table's names as words, made once: they are the same for every index. */
const spokenOfTable = new Map<Listing, { spoken: string[]; aliases: string[][] }>();

function readNames(listing: Listing): { spoken: string[]; aliases: string[][] } {
  const known = spokenOfTable.get(listing);
  if (known) return known;
  const aliases = listing.aliases.map((alias) => toNameTokens(alias).map(({ key }) => key));
  const names = { spoken: toSpokenKeys(listing.instrument.name), aliases };
  spokenOfTable.set(listing, names);
  return names;
}

function addListing(input: Adding & { listing: Listing; siblings: Map<string, Instrument[]> }): void {
  const { listing, bySymbol, siblings, book } = input;
  const { instrument, secondary } = listing;
  const { spoken, aliases } = readNames(listing);
  const symbol = instrument.symbol.toUpperCase();
  bySymbol.set(symbol, instrument);
  const lines = siblings.get(spoken.join(" "));
  if (lines) lines.push(instrument);
  else siblings.set(spoken.join(" "), [instrument]);
  if (!secondary && !UNSPOKEN.has(spoken.join(" "))) book.add({ keys: spoken, instrument });
  for (const keys of aliases) book.add({ keys, instrument });
  const written = writeAnd(instrument.name);
  if (!secondary && written !== instrument.name) book.add({ keys: toSpokenKeys(written), instrument });
  const fund = instrument.kind === "etf" ? /^([A-Z]{4,5})\.[A-Z]+$/.exec(symbol)?.[1] : undefined;
  if (fund !== undefined) book.add({ keys: [fund.toLowerCase()], instrument, onlyIfNew: true });
  if (mayBeSmall(symbol)) book.add({ keys: [symbol.toLowerCase()], instrument, onlyIfNew: true });
}

/** A symbol that somebody has imported means that file, although the table uses it as a name of something else. */
function addLocal({ instrument, bySymbol, book }: Adding & { instrument: Instrument }): void {
  const symbol = instrument.symbol.toUpperCase();
  const known = bySymbol.get(symbol);
  if (!known) bySymbol.set(symbol, instrument);
  book.add({ keys: toSpokenKeys(instrument.name), instrument: known ?? instrument });
  book.prefer({ phrase: symbol.toLowerCase(), instrument: known ?? instrument });
}

function addDemo({
  local,
  bySymbol,
  book,
}: Adding & { local: readonly Instrument[] }): Map<string, Instrument> {
  const byCode = new Map<string, Instrument>();
  for (const instrument of local) {
    if (!instrument.simulated) continue;
    const symbol = instrument.symbol.toUpperCase();
    const code = symbol.slice(DEMO_PREFIX.length);
    bySymbol.set(symbol, bySymbol.get(symbol) ?? instrument);
    book.add({ keys: toSpokenKeys(instrument.name), instrument });
    if (bySymbol.has(code)) continue;
    byCode.set(code, instrument);
    if (code.length >= 4) book.add({ keys: [code.toLowerCase()], instrument });
  }
  return byCode;
}

/** The real or simulated instrument of a written symbol, upper case; a demo code also without its prefix. */
export function findSymbol(index: NameIndex, symbol: string): Instrument | null {
  return index.bySymbol.get(symbol) ?? index.byDemoCode.get(symbol) ?? findRate(symbol);
}
