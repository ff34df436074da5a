import type { Instrument } from "@/lib/contract/market";

const MOST = 8;

/** Lower case, without accents, other signs as single spaces: `Crème  & Co.` is `creme co`. */
function normalise(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** How well an instrument fits a normalised query; 0 is not at all. */
function scoreOf(instrument: Instrument, query: string): number {
  const symbol = normalise(instrument.symbol);
  const bare = normalise(instrument.symbol.replace(/^[A-Z]+:/, ""));
  const name = normalise(instrument.name);
  if (query === symbol || query === bare) return 6;
  if (query === name) return 5;
  if (name.startsWith(query)) return 4;
  if (name.includes(` ${query}`)) return 3;
  if (symbol.startsWith(query) || bare.startsWith(query)) return 2;
  return query.length >= 3 && name.includes(query) ? 1 : 0;
}

/**
 * Instruments whose symbol or name fits the query, best first, at most 8; equals stand by name.
 * Case, accents and punctuation do not count; a piece from inside a word has to have 3 letters.
 */
export function matchInstruments(input: { instruments: readonly Instrument[]; query: string }): Instrument[] {
  const query = normalise(input.query.slice(0, 200));
  if (query === "") return [];
  return input.instruments
    .map((instrument) => ({ instrument, score: scoreOf(instrument, query) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.instrument.name < b.instrument.name ? -1 : 1))
    .slice(0, MOST)
    .map(({ instrument }) => instrument);
}
