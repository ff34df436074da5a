import type { Instrument } from "@/lib/contract/market";
import type { Resolution } from "../market";
import type { NameIndex } from "./name-index";
import type { NameEntry } from "./names/name-book";
import { toSpokenKeys } from "./names/name-tokens";
import type { PastName } from "./names/past-names";

/** Most instruments that a question offers. */
export const MOST_CANDIDATES = 6;

/** One instrument is an answer, more are a question, none is nothing. */
export function toOutcome(input: {
  instruments: readonly Instrument[];
  mention: string;
  note?: string;
  former?: string;
}): Resolution {
  const { mention, note, former } = input;
  const candidates = input.instruments.slice(0, MOST_CANDIDATES);
  const [only, ...others] = candidates;
  if (!only) {
    const told = note === undefined ? {} : { note };
    return { kind: "none", mention, ...told, ...(former === undefined ? {} : { former }) };
  }
  if (others.length > 0) return { kind: "many", candidates, mention };
  return { kind: "one", instrument: only, mention, ...(note === undefined ? {} : { note }) };
}

/** What a symbol or name of the past means today, with the sentence that says so. */
export function toPastOutcome({ past, mention }: { past: PastName; mention: string }): Resolution {
  const instruments = past.instrument ? [past.instrument] : [];
  const former = past.former === undefined ? {} : { former: past.former };
  return toOutcome({ instruments, mention, note: past.note, ...former });
}

/**
 * What a name of the index means. `alone` is a name without any words around it: several classes of shares are asked
 * for then, and taken by their choice inside a sentence. `capitals` is a word written like a ticker: when another
 * instrument has that ticker, both are asked for (`DOW` is Dow Inc. and the index).
 */
export function toEntryOutcome(input: {
  index: NameIndex;
  entry: NameEntry;
  mention: string;
  alone: boolean;
  capitals: boolean;
}): Resolution {
  const { index, entry, mention, alone, capitals } = input;
  if (entry.past) return toPastOutcome({ past: entry.past, mention });
  const former = index.past.bySymbol.get(mention.toUpperCase());
  if (former && former.instrument === entry.instruments[0]) return toPastOutcome({ past: former, mention });
  if (entry.choice && !alone) {
    return toOutcome({ instruments: [entry.choice.instrument], mention, note: entry.choice.note });
  }
  const ticker = capitals ? findTicker(index, mention) : null;
  const isOneCompany = ticker !== null && entry.instruments.every((one) => isSameCompany(one, ticker));
  if (isOneCompany) return toOutcome({ instruments: [ticker], mention });
  const instruments =
    ticker && !entry.instruments.includes(ticker) ? [...entry.instruments, ticker] : entry.instruments;
  return toOutcome({ instruments, mention });
}

function isSameCompany(one: Instrument, other: Instrument): boolean {
  return toSpokenKeys(one.name).join(" ") === toSpokenKeys(other.name).join(" ");
}

function findTicker(index: NameIndex, mention: string): Instrument | null {
  if (index.listedOnly.has(mention)) return null;
  return index.bySymbol.get(mention) ?? null;
}
