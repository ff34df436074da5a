import type { Instrument } from "@/lib/contract/market";
import type { ShareClassChoice } from "../table/choices";
import { isWeakName } from "../words/everyday-names";
import type { PastName } from "./past-names";

/** One name that may stand in a text, with what it stands for. */
export interface NameEntry {
  keys: string[];
  /** The keys joined by a space. */
  phrase: string;
  /** None for a name of the past that nothing is traded under. */
  instruments: Instrument[];
  /** An everyday word as well: counts only where the words around it speak for it. */
  everyday: boolean;
  /** From the list of companies, not from the table: nothing but the full name leads there. */
  listed: boolean;
  /** Which of several classes of shares a sentence means, and what to tell with it. */
  choice: { instrument: Instrument; note: string } | null;
  past: PastName | null;
  /** Place in the order in which names were added: the table's, most asked first. */
  order: number;
}

/** Names by their phrase, while an index is made. */
export function createNameBook() {
  const byPhrase = new Map<string, NameEntry>();
  const create = (keys: string[], instruments: Instrument[]): NameEntry => {
    const phrase = keys.join(" ");
    const everyday = isWeakName(phrase);
    return {
      keys,
      phrase,
      instruments,
      everyday,
      listed: false,
      choice: null,
      past: null,
      order: byPhrase.size,
    };
  };

  return {
    byPhrase: byPhrase as ReadonlyMap<string, NameEntry>,

    /** Adds an instrument under a name. A simulated one stays out where a real one has the name. */
    add(input: { keys: string[]; instrument: Instrument; onlyIfNew?: boolean }): void {
      const { keys, instrument, onlyIfNew = false } = input;
      if (keys.length === 0) return;
      const entry = byPhrase.get(keys.join(" "));
      if (!entry) {
        byPhrase.set(keys.join(" "), create(keys, [instrument]));
      } else if (!onlyIfNew && !entry.instruments.includes(instrument)) {
        const hasReal = entry.instruments.some((one) => !one.simulated);
        if (!(instrument.simulated && hasReal)) entry.instruments.push(instrument);
      }
    },

    /** Lets an existing name mean one instrument alone. */
    prefer({ phrase, instrument }: { phrase: string; instrument: Instrument }): void {
      const entry = byPhrase.get(phrase);
      if (entry) byPhrase.set(phrase, { ...entry, instruments: [instrument], choice: null });
    },

    /** Adds a name of the past, unless somebody has it today. */
    addPast({ phrase, past }: { phrase: string; past: PastName | null }): void {
      if (past === null || byPhrase.has(phrase)) return;
      byPhrase.set(phrase, { ...create(phrase.split(" "), past.instrument ? [past.instrument] : []), past });
    },

    /** Adds a name of the list of companies, unless the table has it; two companies of one name stay both. */
    addListed({ keys, instrument }: { keys: string[]; instrument: Instrument }): void {
      const phrase = keys.join(" ");
      const entry = byPhrase.get(phrase);
      if (entry?.listed) entry.instruments.push(instrument);
      if (phrase === "" || entry) return;
      byPhrase.set(phrase, { ...create(keys, [instrument]), everyday: keys.length <= 2, listed: true });
    },

    /** Says which class of shares a name means inside a sentence. */
    choose({ phrases, symbol, note }: ShareClassChoice): void {
      for (const phrase of phrases) {
        const entry = byPhrase.get(phrase);
        const instrument = entry?.instruments.find((one) => one.symbol === symbol);
        if (entry && instrument) entry.choice = { instrument, note };
      }
    },

    /** The names by their first word, longest first. */
    groupByFirstKey(): Map<string, NameEntry[]> {
      const groups = new Map<string, NameEntry[]>();
      for (const entry of byPhrase.values()) {
        const first = entry.keys[0] ?? "";
        const group = groups.get(first);
        if (group) group.push(entry);
        else groups.set(first, [entry]);
      }
      for (const group of groups.values()) group.sort((a, b) => b.keys.length - a.keys.length);
      return groups;
    },
  };
}
