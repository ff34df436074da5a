import type { Instrument } from "@/lib/contract/market";
import { isEverydayName } from "./everyday-words";
import { toNameTokens, toSpokenKeys } from "./name-tokens";
import { type Listing, listings } from "./table/listings";

/** One name that may stand in a text, with what it stands for. */
export interface NameEntry {
  keys: string[];
  /** The keys joined by a space. */
  phrase: string;
  instruments: Instrument[];
  /** An everyday word as well: counts only where the words around it speak for it. */
  everyday: boolean;
}

/** Names and symbols of the table and of the local sources, ready for look-ups. Made once per list of local names. */
export interface NameIndex {
  /** By symbol, upper case, real and simulated (`SIM:ORBT`). */
  bySymbol: ReadonlyMap<string, Instrument>;
  /** Simulated instruments by the code without `SIM:`; none that a real symbol has. */
  byDemoCode: ReadonlyMap<string, Instrument>;
  byPhrase: ReadonlyMap<string, NameEntry>;
  /** By first word, longest first. */
  byFirstKey: ReadonlyMap<string, NameEntry[]>;
}

/** Tickers that people also write small and that are no word of any kind. */
const SMALL_TICKERS = new Set(
  (
    "AAPL MSFT NVDA AMZN GOOGL GOOG TSLA NFLX AMD INTC AVGO QCOM CSCO ADBE PYPL ABNB PLTR SBUX AMGN MSTR SMCI TSM " +
    "ASML BABA JPM WMT XOM PFE IBM NKE MCD GME AMC BAC ORCL QQQ VOO VTI IVV IWM TLT GLD ARKK BMW GM LLY UNH BRKB"
  ).split(" "),
);

const DEMO_PREFIX = "SIM:";

/**
 * An index over the table of real instruments and the given local ones. Where names collide real beats simulated,
 * and two real ones under one name stay both (`hp`).
 */
export function createNameIndex(local: readonly Instrument[]): NameIndex {
  const bySymbol = new Map<string, Instrument>();
  const byPhrase = new Map<string, NameEntry>();
  const add = (keys: string[], instrument: Instrument) => addName({ byPhrase, keys, instrument });

  const ordered: Listing[] = [
    ...listings,
    ...local.filter((one) => !one.simulated).map((instrument) => ({ instrument, aliases: [] })),
    ...local.filter((one) => one.simulated).map((instrument) => ({ instrument, aliases: [] })),
  ];
  const byDemoCode = new Map<string, Instrument>();
  for (const { instrument, aliases } of ordered) {
    const symbol = instrument.symbol.toUpperCase();
    const known = bySymbol.get(symbol);
    if (!known) bySymbol.set(symbol, instrument);
    const subject = known ?? instrument;
    add(toSpokenKeys(instrument.name), subject);
    for (const alias of aliases)
      add(
        toNameTokens(alias).map((token) => token.key),
        subject,
      );
    if (SMALL_TICKERS.has(symbol)) add([symbol.toLowerCase()], subject);
    if (!instrument.simulated) continue;
    const code = symbol.slice(DEMO_PREFIX.length);
    if (bySymbol.has(code)) continue;
    byDemoCode.set(code, subject);
    if (code.length >= 4) add([code.toLowerCase()], subject);
  }
  for (const instrument of local) if (!instrument.simulated) preferOwnSymbol({ byPhrase, instrument });
  return { bySymbol, byDemoCode, byPhrase, byFirstKey: groupByFirstKey(byPhrase) };
}

function addName(input: { byPhrase: Map<string, NameEntry>; keys: string[]; instrument: Instrument }): void {
  const { byPhrase, keys, instrument } = input;
  const phrase = keys.join(" ");
  if (phrase === "") return;
  const entry = byPhrase.get(phrase);
  if (!entry) {
    byPhrase.set(phrase, { keys, phrase, instruments: [instrument], everyday: isEverydayName(phrase) });
  } else if (!entry.instruments.includes(instrument)) {
    const realKnown = entry.instruments.some((one) => !one.simulated);
    if (!(instrument.simulated && realKnown)) entry.instruments.push(instrument);
  }
}

/** A symbol that somebody has imported means that file, although the table uses it as another name of something else. */
function preferOwnSymbol(input: { byPhrase: Map<string, NameEntry>; instrument: Instrument }): void {
  const phrase = input.instrument.symbol.toLowerCase();
  const entry = input.byPhrase.get(phrase);
  if (entry) input.byPhrase.set(phrase, { ...entry, instruments: [input.instrument] });
}

function groupByFirstKey(byPhrase: ReadonlyMap<string, NameEntry>): Map<string, NameEntry[]> {
  const groups = new Map<string, NameEntry[]>();
  for (const entry of byPhrase.values()) {
    const first = entry.keys[0] ?? "";
    const group = groups.get(first);
    if (group) group.push(entry);
    else groups.set(first, [entry]);
  }
  for (const group of groups.values()) group.sort((a, b) => b.keys.length - a.keys.length);
  return groups;
}

/** The real or simulated instrument of a written symbol, upper case; a demo code also without its prefix. */
export function findSymbol(index: NameIndex, symbol: string): Instrument | null {
  return index.bySymbol.get(symbol) ?? index.byDemoCode.get(symbol) ?? null;
}
