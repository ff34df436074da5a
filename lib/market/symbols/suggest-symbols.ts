import type { Instrument } from "@/lib/contract/market";
import { listings } from "./table/listings";

const DEMO_PREFIX = "SIM:";

/**
 * Instruments whose symbol, or a word of whose name, begins with what has been typed; at most `limit`. The symbol itself goes
 * first, then symbols that begin so (the shorter first), then names. From the table and `local` (imported and simulated)
 * alone: no source is asked. An empty beginning suggests nothing.
 */
export function suggestSymbols(input: {
  typed: string;
  local: readonly Instrument[];
  limit: number;
}): Instrument[] {
  const typed = input.typed.trim().toUpperCase();
  if (typed === "") return [];
  const known = new Map<string, Instrument>();
  for (const instrument of [...input.local, ...listings.map((listing) => listing.instrument)])
    if (!known.has(instrument.symbol)) known.set(instrument.symbol, instrument);
  const ranked = [...known.values()].flatMap((instrument) => {
    const rank = rankOf(instrument, typed);
    return rank === null ? [] : [{ instrument, rank }];
  });
  return ranked
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        Number(a.instrument.simulated) - Number(b.instrument.simulated) ||
        a.instrument.symbol.length - b.instrument.symbol.length ||
        (a.instrument.symbol < b.instrument.symbol ? -1 : 1),
    )
    .slice(0, input.limit)
    .map(({ instrument }) => instrument);
}

/** 0 is the symbol itself, 1 its beginning, 2 the beginning of the name, 3 that of another word of it; null is none. */
function rankOf({ symbol, name }: Instrument, typed: string): number | null {
  const upper = symbol.toUpperCase();
  const code = upper.startsWith(DEMO_PREFIX) ? upper.slice(DEMO_PREFIX.length) : upper;
  if (upper === typed || code === typed) return 0;
  if (upper.startsWith(typed) || code.startsWith(typed)) return 1;
  if (typed.length < 2) return null;
  const words = name.toUpperCase();
  if (words.startsWith(typed)) return 2;
  return words.includes(` ${typed}`) ? 3 : null;
}
