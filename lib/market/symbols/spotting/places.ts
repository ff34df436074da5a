import type { Instrument } from "@/lib/contract/market";
import type { NameIndex } from "../name-index";
import { toSpokenKeys } from "../names/name-tokens";

/** Ways to say an exchange behind a name ("Shell in Amsterdam", "COST on the LSE"), with Yahoo's ending and currency. */
const PLACES: Record<string, { ending: string; exchanges: string[] }> = {
  ...toPlaces("london lse britain uk", { ending: ".L", exchanges: ["London"] }),
  ...toPlaces("amsterdam", { ending: ".AS", exchanges: ["Amsterdam"] }),
  ...toPlaces("paris", { ending: ".PA", exchanges: ["Paris"] }),
  ...toPlaces("xetra frankfurt germany", { ending: ".DE", exchanges: ["XETRA"] }),
  ...toPlaces("milan", { ending: ".MI", exchanges: ["Milan"] }),
  ...toPlaces("madrid", { ending: ".MC", exchanges: ["Madrid"] }),
  ...toPlaces("zurich switzerland", { ending: ".SW", exchanges: ["SIX Swiss"] }),
  ...toPlaces("stockholm", { ending: ".ST", exchanges: ["Stockholm"] }),
  ...toPlaces("copenhagen", { ending: ".CO", exchanges: ["Copenhagen"] }),
  ...toPlaces("oslo", { ending: ".OL", exchanges: ["Oslo"] }),
  ...toPlaces("helsinki", { ending: ".HE", exchanges: ["Helsinki"] }),
  ...toPlaces("brussels", { ending: ".BR", exchanges: ["Brussels"] }),
  ...toPlaces("lisbon", { ending: ".LS", exchanges: ["Lisbon"] }),
  ...toPlaces("dublin", { ending: ".IR", exchanges: ["Dublin"] }),
  ...toPlaces("tokyo japan", { ending: ".T", exchanges: ["Tokyo"] }),
  ...toPlaces("hongkong hkex hk", { ending: ".HK", exchanges: ["Hong Kong"] }),
  ...toPlaces("shanghai", { ending: ".SS", exchanges: ["Shanghai"] }),
  ...toPlaces("shenzhen", { ending: ".SZ", exchanges: ["Shenzhen"] }),
  ...toPlaces("seoul korea", { ending: ".KS", exchanges: ["KRX", "Korea"] }),
  ...toPlaces("taipei taiwan", { ending: ".TW", exchanges: ["Taiwan"] }),
  ...toPlaces("mumbai bombay nse india", { ending: ".NS", exchanges: ["NSE India"] }),
  ...toPlaces("bse", { ending: ".BO", exchanges: ["BSE India"] }),
  ...toPlaces("toronto tsx canada", { ending: ".TO", exchanges: ["Toronto"] }),
  ...toPlaces("asx sydney australia", { ending: ".AX", exchanges: ["ASX"] }),
  ...toPlaces("johannesburg", { ending: ".JO", exchanges: ["Johannesburg"] }),
  ...toPlaces("nyse", { ending: "", exchanges: ["NYSE"] }),
  ...toPlaces("adr adrs", { ending: "", exchanges: ["NYSE", "Nasdaq", "OTC"] }),
};

function toPlaces(words: string, place: { ending: string; exchanges: string[] }) {
  return Object.fromEntries(words.split(" ").map((word) => [word, place]));
}

/** Two words of one place, as one. */
const JOINED: Record<string, string> = {
  "hong kong": "hongkong",
  "new york": "nyse",
  "sao paulo": "saopaulo",
};

const LINKS = new Set("in on at from the listed listing traded quoted".split(" "));
/** What stands before a place, or behind one, that asks for its line. */
const BEFORE_PLACE = new Set("in on at".split(" "));
const BEHIND_PLACE = new Set("listed line listing shares share quote traded".split(" "));
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
  const keys = joinWords(input.keys);
  const links = keys.slice(0, MOST_LINKS).findIndex((key) => !LINKS.has(key));
  const at = links < 0 ? MOST_LINKS : links;
  const found = findLine({ ...input, place: keys[at] ?? "" });
  return found && { instrument: found, words: at + 1 };
}

/** The place whose line the words anywhere in a message ask for: "Shell shares in London", "the Paris listing of ..."; else null. */
export function findPlaceAsked(words: readonly string[]): string | null {
  const keys = joinWords(words);
  const asked = keys.find(
    (key, at) =>
      Object.hasOwn(PLACES, key) &&
      (BEFORE_PLACE.has(keys[at - 1] ?? "") ||
        BEHIND_PLACE.has(keys[at + 1] ?? "") ||
        (keys[at - 1] === "the" && BEFORE_PLACE.has(keys[at - 2] ?? ""))),
  );
  return asked ?? null;
}

/** The line of an instrument at a place that `findPlaceAsked` found; null where it is there already or has none. */
export function findLineAt(input: {
  index: NameIndex;
  instrument: Instrument;
  place: string;
}): Instrument | null {
  return findLine({ ...input, asSymbol: false });
}

function joinWords(keys: readonly string[]): string[] {
  return keys.flatMap((key, at) => {
    if (JOINED[`${keys[at - 1] ?? ""} ${key}`] !== undefined) return [];
    return [JOINED[`${key} ${keys[at + 1] ?? ""}`] ?? key];
  });
}

/** The line of the same company at an exchange of the others that a message names, for a receipt elsewhere. */
export function findLineBeside(input: {
  index: NameIndex;
  instrument: Instrument;
  exchanges: ReadonlySet<string>;
}): Instrument | null {
  const { index, instrument, exchanges } = input;
  if (!RECEIPTS.has(instrument.exchange)) return null;
  const lines = index.siblings.get(toSpokenKeys(instrument.name).join(" ")) ?? [];
  return lines.find(({ exchange }) => !ASKED_ABROAD.has(exchange) && exchanges.has(exchange)) ?? null;
}

/** Exchanges whose companies are mostly asked about by their line in New York. */
const ASKED_ABROAD = new Set(["NYSE", "Nasdaq", "OTC", "Hong Kong", "Tokyo", "Toronto"]);
/** Where foreign companies have second lines. */
const RECEIPTS = new Set(["NYSE", "Nasdaq", "OTC"]);

function findLine(input: {
  index: NameIndex;
  instrument: Instrument;
  asSymbol: boolean;
  place: string;
}): Instrument | null {
  const { index, instrument, asSymbol } = input;
  const place = Object.hasOwn(PLACES, input.place) ? PLACES[input.place] : undefined;
  if (!place || instrument.simulated) return null;
  if (place.exchanges.includes(instrument.exchange)) return null;
  const lines = index.siblings.get(toSpokenKeys(instrument.name).join(" ")) ?? [];
  const base = instrument.symbol.replace(/\.[A-Z]+$/, "");
  const sibling =
    lines.find((one) => place.exchanges.includes(one.exchange)) ??
    (!asSymbol || place.ending === "" ? undefined : index.bySymbol.get(`${base}${place.ending}`));
  return sibling && sibling.kind === instrument.kind ? sibling : null;
}
