import { symbolsByIsin } from "../table/isins";
import { mayBeTicker } from "../words/ticker-words";
import {
  bloombergWords,
  endingsByBloomberg,
  endingsByPrefix,
  indicesByReuters,
  symbolsByBloomberg,
  yahooEndings,
} from "./exchange-codes";
import { isIsin } from "./isin";
import { listAtExchange, listSymbolVariants } from "./symbol-variants";

/** Ways to say "this is a symbol": `$F`, `NASDAQ:COST`, an ISIN, `AAPL US Equity`, `^GSPC`, `BRK.B`, `EURUSD=X`. */
export interface ForcedForm {
  start: number;
  end: number;
  mention: string;
  /** Symbols it may stand for, likeliest first, upper case; none for an ISIN that no table has. */
  symbols: string[];
  /** True for `$`, `^`, exchange names and ISINs: a symbol beyond doubt. False for shapes that only look like one. */
  sure: boolean;
}

const PREFIXES = ["SIM", ...endingsByPrefix.keys()].join("|");
const TWO_LETTERS = [...endingsByBloomberg.keys()].join("|");
const EDGE = String.raw`(?<![\p{L}\p{N}$.^:&@])`;
const FORM = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}$])[$#](?<cash>[A-Za-z][A-Za-z0-9]{0,9}(?:[.\-/][A-Za-z]{1,3})?)(?![\p{L}\p{N}])`,
    String.raw`${EDGE}(?<prefix>${PREFIXES})\s?:\s?(?<listed>[A-Za-z0-9^][A-Za-z0-9.\-=&/]{0,11})`,
    String.raw`${EDGE}(?<isin>[A-Z]{2}[A-Z0-9]{9}[0-9])(?![\p{L}\p{N}])`,
    String.raw`${EDGE}(?<kept>[A-Z0-9]{1,9}) (?:Index|Curncy|Comdty)(?![\p{L}\p{N}])`,
    String.raw`${EDGE}(?<root>[A-Z0-9]{1,9}(?:/[A-Z])?) (?<country>${TWO_LETTERS})(?<equity> Equity)?(?![\p{L}\p{N}])`,
    String.raw`${EDGE}(?<behind>[A-Z0-9]{1,9}(?:[.\-][A-Z])?):(?<place>${PREFIXES})(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{N}])(?<caret>\^[A-Za-z][A-Za-z0-9]{1,9})`,
    String.raw`(?<![\p{L}\p{N}.])\.(?<dotted>[A-Z][A-Z0-9]{2,8})(?![\p{L}\p{N}])`,
    String.raw`${EDGE}(?<shape>[A-Z0-9&]{1,10}(?:-[A-Z])?(?:[.\-/][A-Z]{1,3}|=[XF])|[A-Z]{2,6}-USD|[A-Z]{2,5}[a-d]\.[NO])(?![\p{L}\p{N}])`,
  ].join("|"),
  "giu",
);
const WORTH_LOOKING = /[$#:^.\-/=]|[A-Z]{2}[A-Z0-9]{9}[0-9]|[A-Z0-9] [A-Z]{2}\b|Index|Curncy|Comdty/i;

/** Every forced form of a text, in order. Shapes and codes ("BRK.B", "VOD LN") count in capitals only. */
export function listForcedForms(text: string): ForcedForm[] {
  if (!WORTH_LOOKING.test(text)) return [];
  const forms: ForcedForm[] = [];
  for (const match of text.matchAll(FORM)) {
    const read = readMatch(match.groups ?? {});
    if (!read) continue;
    const mention = match[0].replace(/[.\-=/&]+$/, "");
    forms.push({ start: match.index, end: match.index + mention.length, mention, ...read });
  }
  return forms;
}

type Groups = Record<string, string | undefined>;
type Read = Pick<ForcedForm, "symbols" | "sure"> | null;

function readMatch(groups: Groups): Read {
  const { cash, prefix, listed, isin, caret, behind, place } = groups;
  if (cash) return { symbols: listSymbolVariants(cash), sure: true };
  if (prefix && listed) return { symbols: toListed({ prefix, listed }), sure: true };
  if (caret) return { symbols: [caret.toUpperCase()], sure: true };
  if (isin) return readIsin(isin);
  if (behind && place) return { symbols: toListed({ prefix: place, listed: behind }), sure: true };
  return readCode(groups) ?? readShape(groups);
}

function readIsin(isin: string): Read {
  if (!isIsin(isin)) return null;
  const symbol = symbolsByIsin.get(isin);
  return { symbols: symbol ? [symbol] : [], sure: true };
}

/** Bloomberg's codes: `AAPL US Equity`, `VOD LN`, `SPX Index`. */
function readCode({ root, country, equity, kept }: Groups): Read {
  if (kept) {
    const symbol = symbolsByBloomberg.get(kept) ?? (/^[A-Z]{6}$/.test(kept) ? `${kept}=X` : null);
    return symbol === null ? null : { symbols: [symbol], sure: false };
  }
  if (!root || !country || !isCapital(root) || !isCapital(country)) return null;
  const word = country !== "US" && bloombergWords.has(country);
  if (!equity && (word || (/^[A-Z]/.test(root) && !mayBeTicker(root)))) return null;
  const ending = endingsByBloomberg.get(country) ?? "";
  return { symbols: listAtExchange({ root, ending }), sure: equity !== undefined };
}

function readShape({ shape, dotted }: Groups): Read {
  if (dotted) {
    const index = isCapital(dotted) ? indicesByReuters.get(dotted) : undefined;
    return index ? { symbols: [index], sure: true } : null;
  }
  if (!shape || !(isCapital(shape) || /^[A-Z]+[a-d]\.[NO]$/.test(shape))) return null;
  const [, root = "", ending = ""] = /^(.+)\.([A-Z]+)$/.exec(shape) ?? [];
  return {
    symbols: listSymbolVariants(shape),
    sure: root.length > 1 && ending.length > 1 && yahooEndings.has(ending),
  };
}

const isCapital = (text: string) => text === text.toUpperCase();

/** The forced form that a mention is as a whole, or null. */
export function findForcedForm(mention: string): ForcedForm | null {
  const form = listForcedForms(mention)[0];
  return form && form.start === 0 && form.end === mention.length ? form : null;
}

function toListed({ prefix, listed }: { prefix: string; listed: string }): string[] {
  const exchange = prefix.toUpperCase();
  const symbol = listed.replace(/[.\-=&/]+$/, "");
  if (exchange === "SIM") return [`SIM:${symbol.toUpperCase()}`];
  const symbols = listAtExchange({ root: symbol, ending: endingsByPrefix.get(exchange) ?? "" });
  return exchange === "TSE" ? [...symbols, `${symbol.toUpperCase()}.TO`] : symbols;
}
