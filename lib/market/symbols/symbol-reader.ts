import type { Resolution } from "../market";
import type { ListedCompany } from "./listed/listed-company";
import { createNameIndex } from "./name-index";
import { toSpokenKeys } from "./names/name-tokens";
import { resolveMention } from "./resolve-mention";
import { spotMentions } from "./spot-mentions";

const MOST_WORDS_OF_A_NAME = 6;

/** Reads instruments out of texts with the tables alone: no source, no store, no network. */
export interface SymbolReader {
  /** What a whole message names: what is spotted in it, or else what it is as a whole when it is a bare name. */
  read(text: string): Promise<Resolution[]>;
  /** Symbols of the same company: its other lines, and the symbols it once had. */
  listLines(symbol: string): string[];
}

/** A reader over the table and, where given, a list of companies. */
export function createSymbolReader({
  listed = [],
}: {
  listed?: readonly ListedCompany[];
} = {}): SymbolReader {
  const index = createNameIndex([], listed);
  return {
    async read(text) {
      const spotted = spotMentions({ text, index });
      if (spotted.length > 0) return spotted.map(({ resolution }) => resolution);
      const bare = text.trim().replace(/[?!.]+$/, "");
      if (bare === "" || bare.split(/\s+/).length > MOST_WORDS_OF_A_NAME) return [];
      const whole = await resolveMention({ mention: bare, index, search: null });
      return whole.kind === "none" && whole.note === undefined ? [] : [whole];
    },
    listLines(symbol) {
      const instrument = index.bySymbol.get(symbol) ?? index.past.bySymbol.get(symbol)?.instrument;
      if (!instrument) return [];
      const lines = index.siblings.get(toSpokenKeys(instrument.name).join(" ")) ?? [];
      const former = [...index.past.bySymbol].flatMap(([old, past]) =>
        past.instrument === instrument ? [old] : [],
      );
      return [instrument.symbol, ...lines.map((line) => line.symbol), ...former];
    },
  };
}
