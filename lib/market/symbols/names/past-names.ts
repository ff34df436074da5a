import type { Instrument } from "@/lib/contract/market";
import { type Delisting, delistings } from "../table/changes/delisted";
import { type Rename, renames } from "../table/changes/renamed";
import { toNameTokens } from "./name-tokens";

/** What a symbol or name of the past means today. */
export interface PastName {
  /** Null where nothing is traded in its place. */
  instrument: Instrument | null;
  /** The sentence to tell with the answer. */
  note: string;
  /** The symbol it had, where nothing is traded in its place. */
  former?: string;
}

/** Symbols and names of the past; upper-case symbols and lower-case names. */
export interface PastNames {
  bySymbol: ReadonlyMap<string, PastName>;
  byPhrase: ReadonlyMap<string, PastName>;
}

/** The past names over the instruments of today. A symbol that is in use again is not in it. */
export function createPastNames(bySymbol: ReadonlyMap<string, Instrument>): PastNames {
  const pastSymbols = new Map<string, PastName>();
  const pastPhrases = new Map<string, PastName>();
  for (const rename of renames) {
    const instrument = bySymbol.get(rename.symbol);
    if (instrument && !bySymbol.has(rename.old)) {
      pastSymbols.set(rename.old, { instrument, note: tellRename(rename) });
    }
  }
  for (const delisting of delistings) {
    const past = { instrument: null, note: tellDelisting(delisting), former: delisting.symbol };
    if (!bySymbol.has(delisting.symbol)) pastSymbols.set(delisting.symbol, past);
    for (const alias of delisting.aliases) pastPhrases.set(toPhrase(alias), past);
  }
  return { bySymbol: pastSymbols, byPhrase: pastPhrases };
}

function toPhrase(alias: string): string {
  return toNameTokens(alias)
    .map(({ key }) => key)
    .join(" ");
}

function tellRename({ old, symbol, since, story }: Rename): string {
  const first = `${old} has been ${symbol} since ${tellDay(since)}.`;
  return story === null ? first : `${first} ${story}.`;
}

function tellDelisting({ symbol, name, until, story }: Delisting): string {
  const when = until.length > 7 ? `on ${tellDay(until)}` : `in ${tellDay(until)}`;
  return `${name} (${symbol}) left the exchange ${when}: ${story}.`;
}

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** `2022-06-09` is "Jun 9, 2022", `2022-06` is "Jun 2022". */
function tellDay(day: string): string {
  const [year, month, date] = day.split("-");
  const name = MONTHS[Number(month) - 1] ?? "";
  return date === undefined ? `${name} ${year}` : `${name} ${Number(date)}, ${year}`;
}
