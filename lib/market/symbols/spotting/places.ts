import type { Instrument } from "@/lib/contract/market";
import type { NameIndex } from "../name-index";
import { toSpokenKeys } from "../names/name-tokens";

/** Ways to say an exchange behind a name ("Shell in Amsterdam", "COST on the LSE"), with Yahoo's ending and currency. */
const PLACES: Record<string, { ending: string; exchanges: string[] }> = {
  london: { ending: ".L", exchanges: ["London"] },
  lse: { ending: ".L", exchanges: ["London"] },
  amsterdam: { ending: ".AS", exchanges: ["Amsterdam"] },
  paris: { ending: ".PA", exchanges: ["Paris"] },
  xetra: { ending: ".DE", exchanges: ["XETRA"] },
  frankfurt: { ending: ".DE", exchanges: ["XETRA"] },
  milan: { ending: ".MI", exchanges: ["Milan"] },
  madrid: { ending: ".MC", exchanges: ["Madrid"] },
  zurich: { ending: ".SW", exchanges: ["SIX Swiss"] },
  tokyo: { ending: ".T", exchanges: ["Tokyo"] },
  toronto: { ending: ".TO", exchanges: ["Toronto"] },
  tsx: { ending: ".TO", exchanges: ["Toronto"] },
  asx: { ending: ".AX", exchanges: ["ASX"] },
  sydney: { ending: ".AX", exchanges: ["ASX"] },
  copenhagen: { ending: ".CO", exchanges: ["Copenhagen"] },
  nyse: { ending: "", exchanges: ["NYSE"] },
  adr: { ending: "", exchanges: ["NYSE", "Nasdaq", "OTC"] },
  adrs: { ending: "", exchanges: ["NYSE", "Nasdaq", "OTC"] },
};
const LINKS = new Set("in on at from the listed listing traded".split(" "));
const MOST_LINKS = 3;

/** The line of an instrument that the words behind it ask for, and how many words say so; null without such words. */
export function findOtherLine(input: {
  index: NameIndex;
  instrument: Instrument;
  /** True when the symbol itself was written: COST on the LSE is another company than on Nasdaq. */
  asSymbol: boolean;
  /** The words behind the name. */
  keys: readonly string[];
}): { instrument: Instrument; words: number } | null {
  const { index, instrument, asSymbol, keys } = input;
  const links = keys.slice(0, MOST_LINKS).findIndex((key) => !LINKS.has(key));
  const place = PLACES[keys[links < 0 ? MOST_LINKS : links] ?? ""];
  if (!place || instrument.simulated) return null;
  if (place.exchanges.includes(instrument.exchange)) return null;
  const lines = index.siblings.get(toSpokenKeys(instrument.name).join(" ")) ?? [];
  const base = instrument.symbol.replace(/\.[A-Z]+$/, "");
  const sibling =
    lines.find((one) => place.exchanges.includes(one.exchange)) ??
    (!asSymbol || place.ending === "" ? undefined : index.bySymbol.get(`${base}${place.ending}`));
  return sibling && sibling.kind === instrument.kind ? { instrument: sibling, words: links + 1 } : null;
}
