import type { Carried } from "@/lib/contract/understanding";
import type { NamedSpan } from "../names";

/** Tickers that are words of this trade as well: what they mean depends on what stands around them. */
const TERMS = new Set(
  "peg rsi atr ema sma wma ma macd adx obv cci mfi roc vwap bb dmi eps pe fcf roe roa roi cash debt sales beta ath atl ebit capex".split(
    " ",
  ),
);
const FORMATS = new Set(["csv", "json", "xls", "xlsx"]);
const CURRENCIES = new Set(
  "usd eur gbp jpy chf cad aud nzd hkd sgd cny inr krw sek nok dkk pln mxn brl zar".split(" "),
);
const JOIN_BEFORE = /@ ?(?:vs\.?|versus|and|or|&|against) $/;
const JOIN_AFTER = /^ (?:vs\.?|versus|and|or|&|against) @/;
const AS_STOCK =
  /^(?:'s)? (?:stock|shares?|price|quote|chart|ticker|doing|trading|perform)|^ (?:vs\.?|versus|did|do|this year|today)\b/;
const OF_STOCK = /\b(?:price|shares?|stock|ticker|quote|chart|worth|compare|is|did|has|buy|sell) (?:of )?$/;

/**
 * The spotted names less those that are a word of the question: in "RSI of Apple" there is one company. A term keeps
 * being a ticker where it is forced, compared with a name, spoken of as a stock, or all there is to speak of.
 */
export function withoutWords(input: { spotted: NamedSpan[]; lower: string; carried: Carried }): NamedSpan[] {
  const { lower, carried } = input;
  const spotted = input.spotted.filter(({ start }) => !/^williams(?:'s)? ?%? ?r\b/.test(lower.slice(start)));
  if (!spotted.some(({ mention }) => isWord(mention))) return spotted;
  const others = spotted.filter(({ mention }) => !isWord(mention));
  return spotted.filter((span) => !isWord(span.mention) || isName({ span, others, lower, carried }));
}

function isWord(mention: string): boolean {
  const word = mention.toLowerCase();
  return TERMS.has(word) || FORMATS.has(word) || CURRENCIES.has(word);
}

function isName(input: { span: NamedSpan; others: NamedSpan[]; lower: string; carried: Carried }): boolean {
  const { span, others, lower, carried } = input;
  const word = span.mention.toLowerCase();
  const before = lower.slice(Math.max(0, span.start - 24), span.start);
  const after = lower.slice(span.end, span.end + 24);
  if (FORMATS.has(word)) return others.length === 0 && carried.symbols.length === 0;
  if (CURRENCIES.has(word)) return !/(?:^|\b(?:in|into|to|as|and|about|or|\d) ?)$/.test(before);
  if (/^ ?[([]? ?\d|^ of\b/.test(after) || /\d[- ]?(?:day|d|period)? $/.test(before)) return false;
  if (isJoined({ span, others, before, after })) return true;
  const asStock = AS_STOCK.test(after) || (OF_STOCK.test(before) && /^\W*$/.test(after));
  return others.length === 0 && (asStock || carried.symbols.length === 0);
}

/** "CCI and AMT": the word stands beside a name as its equal. */
function isJoined(input: { span: NamedSpan; others: NamedSpan[]; before: string; after: string }): boolean {
  const { span, others, before, after } = input;
  const last = others.find(({ end }) => end < span.start && end >= span.start - 12);
  const next = others.find(({ start }) => start > span.end && start <= span.end + 12);
  if (last && JOIN_BEFORE.test(`@${before.slice(before.length - (span.start - last.end))}`)) return true;
  return next !== undefined && JOIN_AFTER.test(`${after.slice(0, next.start - span.end)}@`);
}
