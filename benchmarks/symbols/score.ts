import type { Resolution } from "@/lib/market";
import type { SymbolRow } from "./rows";

/** What a row's reading was worth. */
export interface Scored {
  right: boolean;
  /** True when the reader asked which one of several is meant. */
  asked: boolean;
  /** What was found, for people: `AAPL`, `?HPQ,HPE`. */
  found: string[];
}

/** `BRK.B`, `BRK/B` and `BRK-B` are one spelling. */
const toSpelling = (symbol: string) => symbol.toUpperCase().replace(/[./ ]/g, "-");
/** Signs of an exchange or a symbol beyond doubt: then the very line that was written is wanted. */
const PINNED = /[.:$^=/]|^[A-Z0-9]+ [A-Z]{2}(?: Equity)?$|^[A-Z]{2}[A-Z0-9]{9}\d$|\b(?:in|on|adr)\b/i;

/**
 * Judges one reading. An ambiguous row is right when it was asked and all it expects is offered. Any other is right when
 * all it expects was found without asking; with nothing expected, when nothing was found. In both nothing of `must_not`
 * may appear. A name says which company, not which of its lines: without an exchange in the query another line of the
 * same company (`listLines`) counts as found.
 */
export function scoreRow(input: {
  row: SymbolRow;
  resolutions: readonly Resolution[];
  listLines: (symbol: string) => string[];
}): Scored {
  const { row, resolutions, listLines } = input;
  const ones = resolutions.flatMap((each) => (each.kind === "one" ? [each.instrument.symbol] : []));
  const offers = resolutions.flatMap((each) =>
    each.kind === "many" ? each.candidates.map(({ symbol }) => symbol) : [],
  );
  const asked = resolutions.some(({ kind }) => kind === "many");
  const pinned = PINNED.test(row.query);
  const has = (symbols: readonly string[], wanted: string) => {
    const accepted = (pinned ? [wanted] : [wanted, ...listLines(wanted)]).map(toSpelling);
    return symbols.some((symbol) => accepted.includes(toSpelling(symbol)));
  };
  const appears = (symbol: string) => [...ones, ...offers].map(toSpelling).includes(toSpelling(symbol));
  const clean = !row.must_not.some(appears);
  const found = [...ones, ...(asked ? [`?${offers.join(",")}`] : [])];
  if (row.ambiguous) {
    const offered = row.expect.every((wanted) => has([...ones, ...offers], wanted));
    return { right: asked && offered && clean, asked, found };
  }
  const all = row.expect.length === 0 ? found.length === 0 : row.expect.every((wanted) => has(ones, wanted));
  return { right: all && clean, asked, found };
}
