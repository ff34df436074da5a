import type { Asked } from "@/lib/contract/understanding";
import type { Span } from "../../normalise";
import { NUMBER, type Reading, readNothing, SCALE, toMatchSpan, toNumber } from "./numbers";
import { CURRENCIES } from "./settings/currencies";

const SIGNS: Record<string, string> = { $: "USD", "€": "EUR", "£": "GBP", "¥": "JPY" };
const WORDS = CURRENCIES.map(([, words]) => words).join("|");
const matchers = CURRENCIES.map(([code, words]) => ({ code, pattern: new RegExp(`^(?:${words})$`) }));

function toCode(word: string): string | null {
  return SIGNS[word] ?? matchers.find(({ pattern }) => pattern.test(word))?.code ?? null;
}

const TARGET = new RegExp(`\\b(?:in|into|to|as) (?:the )?(${WORDS}|\\$)(?![\\w\\d])(?: terms?\\b)?`);
const ALONE = new RegExp(
  `^(?:(?:and|or|what about|how about|now|same|but|please|ok) ){0,3}(?:in )?(${WORDS})(?: (?:please|instead|then|now))?\\W{0,4}$`,
);
const NOT_TARGET = /(?:invest(?:ed|ing)?|put|money|trade|paid|denominated|priced|traded|quoted) $/;

/** The currency to tell the answer in: "in euros", "converted to GBP", and "yen?" standing alone; null without one. */
export function readTargetCurrency(lower: string): Reading<string | null> {
  const match = TARGET.exec(lower) ?? ALONE.exec(lower.slice(0, 60));
  const code = match ? toCode(match[1] ?? "") : null;
  if (!match || !code) return readNothing(null);
  if (NOT_TARGET.test(lower.slice(Math.max(0, match.index - 12), match.index))) return readNothing(null);
  return { value: code, spans: [toMatchSpan(match)] };
}

const ANY = new RegExp(`(?<![\\w])(?:${WORDS})(?![\\w])|[$€£¥]`);

/** The first currency that is named anywhere, ISO 4217; null without one. */
export function findCurrency(lower: string): string | null {
  const match = ANY.exec(lower);
  return match ? toCode(match[0]) : null;
}

const PAIR = new RegExp(
  `(?<![\\w.,])(${WORDS})(?: ?\\/ ?| (?:to|vs\\.?|versus|against|into|in) (?:the )?| )(${WORDS})(?![\\w])`,
);

const HOW_MANY = new RegExp(
  `\\bhow (?:many|much) (?:is |are )?(${WORDS}) (?:is|are|for|per|to|in|does|do|make|makes|buys?|get|equals?)(?: [\\w']+){0,3}? (?:one |a |an |1 |the )?(${WORDS})(?![\\w])`,
);
const AGAINST = new RegExp(
  `(?<![\\w.,])(${WORDS})(?:'s)?(?: [\\w']+){1,5}? (?:against|versus|vs\\.?|relative to) (?:the )?(${WORDS})(?![\\w])`,
);

/** "the euro crosses 1.25 dollars": one currency at a number of another. */
const AT_LEVEL = new RegExp(
  `(?<![\\w.,])(${WORDS})(?: [a-z']+){1,5} (?:[$€£¥] ?)?\\d[\\d.,]* ?(${WORDS})(?![\\w])`,
);

const BOTH = new RegExp(
  `(?<![\\w.,])(${WORDS}) (?:and|or) (?:the )?(${WORDS}),? (?:both |each )?(?:against|versus|vs\\.?|in|to) (?:the )?(${WORDS})(?![\\w])`,
);
const LONE = new RegExp(
  `(?:^|\\b(?:moved?|moving|drove|with|is|was|has|did|to|on|about|how|chart|plot|show|hit|hits|of|for) )the (${WORDS})(?![\\w])(?! (?:zone|area|stoxx|bonds?|prices?|amount|markets?|stores?|sign))`,
);

/** "euro on 31.12.2024", "yen chart": a currency and nothing but days behind it. */
const AT_START = new RegExp(
  `^(?:(?:price|rate|value|chart|level) of )?(${WORDS})(?: (?:rate|price|chart|today|now|this|last|since|on|in|over|ytd|past|for|yesterday)\\b[\\w ./,'-]*)?\\W*$`,
);

/** Currencies told as rates ("dollar to yen", "usd in eur", "the yen"), each as a pair's usual spelling. */
export function findCurrencyPairs(lower: string): { pair: string; span: Span }[] {
  const text = lower.slice(0, 600);
  if (!ANY.test(text)) return [];
  const both = BOTH.exec(text);
  if (both) return listBoth(both);
  const asked = HOW_MANY.exec(text);
  const candidates = [
    asked && toPair({ match: asked, base: asked[2], quote: asked[1] }),
    toNamedPair(text, PAIR.exec(text)),
    toBaseOnly(toNamedPair(text, AGAINST.exec(text)), AGAINST.exec(text)?.[1]),
    toBaseOnly(toNamedPair(text, AT_LEVEL.exec(text)), AT_LEVEL.exec(text)?.[1]),
  ];
  const found = candidates.find((one) => one !== null);
  if (found) return [found];
  const lone = LONE.exec(text) ?? AT_START.exec(text);
  if (!lone || /\d/.test(text.slice(Math.max(0, lone.index - 3), lone.index))) return [];
  const pair = toPair({ match: lone, base: lone[1], quote: "usd" });
  const start = lone.index + lone[0].lastIndexOf(lone[1] ?? "");
  return pair ? [{ pair: pair.pair, span: { start, end: start + (lone[1]?.length ?? 0) } }] : [];
}

function toNamedPair(text: string, match: RegExpExecArray | null) {
  return match && !isAmount(text, match) ? toPair({ match, base: match[1], quote: match[2] }) : null;
}

/** "the euro's average rate against the dollar": what stands between the two is a part of the question. */
function toBaseOnly(found: ReturnType<typeof toPair>, base = "") {
  return found && { ...found, span: { start: found.span.start, end: found.span.start + base.length } };
}

function isAmount(text: string, match: RegExpExecArray): boolean {
  const number = /(\d[\d.,]*) ?$/.exec(text.slice(Math.max(0, match.index - 12), match.index))?.[1];
  return number !== undefined && number !== "1";
}

/** "the euro and the pound, both versus the dollar". */
function listBoth(match: RegExpExecArray): { pair: string; span: Span }[] {
  const [first, second] = [match[1] ?? "", match[2] ?? ""];
  const one = toPair({ match, base: first, quote: match[3] });
  const other = toPair({ match, base: second, quote: match[3] });
  if (!one || !other) return [];
  const at = match.index + match[0].indexOf(second, first.length);
  return [
    { pair: one.pair, span: { start: match.index, end: match.index + first.length } },
    { pair: other.pair, span: { start: at, end: match.index + match[0].length } },
  ];
}

function toPair(input: { match: RegExpExecArray; base: string | undefined; quote: string | undefined }) {
  const [one, other] = [toCode(input.base ?? ""), toCode(input.quote ?? "")];
  return one && other && one !== other ? { pair: `${one}/${other}`, span: toMatchSpan(input.match) } : null;
}

const GROUPED = String.raw`\d{1,3}(?:\.\d{3}){1,3}(?![\d.])(?:,\d{1,2})?`;
const AMOUNTS = [
  new RegExp(
    `(?<sign>(?:us)?\\$|€|£|¥) ?(?:(?<grouped>${GROUPED})|(?<digits>${NUMBER})) ?(?<scale>${SCALE}(?![a-z]))?`,
  ),
  new RegExp(
    `\\b(?<word>usd|eur|gbp|chf|jpy|cad|aud|inr|sek|nok|dkk|pln|hkd|sgd|zar) (?<digits>${NUMBER}) ?(?<scale>${SCALE}(?![a-z]))?`,
  ),
  new RegExp(
    `(?<![\\w.,])(?:(?<grouped>${GROUPED})|(?<digits>${NUMBER})) ?(?<scale>${SCALE})? ?(?<word>${WORDS})(?![a-z])`,
  ),
  new RegExp(
    `\\b(?<words>a|one|two|three|four|five|ten|twenty|fifty|(?:a |one |two |five )?hundred) (?<scale>thousand|grand|million|hundred) ?(?:of )?(?<word>${WORDS})?(?![a-z])`,
  ),
  new RegExp(
    `\\b(?:invest(?:ed|ing)?|put(?:ting)?(?: in)?|with|started|starting(?: with)?|spent|amount of|bought|growth of|had|lump sum(?: of)?|contribut(?:e|ed|ing)|saved?|saving|dca) (?:of |with )?(?<digits>${NUMBER}) ?(?<scale>${SCALE}(?![a-z]))?(?! ?(?:%|percent|shares?|stocks?|years?|months?|days?|weeks?|quarters?|units?|d\\b|day|\\/|-\\d|\\d))`,
  ),
  /(?<![\w.,/-])(?<digits>\d{1,3}(?:\.\d)?) ?(?<scale>k|grand|thousand)(?![a-z])/,
  new RegExp(
    `\\b(?:at|for|@) ?(?<digits>${NUMBER})(?= ?(?:each|a share|per share|apiece|a piece|a pop|a unit|per unit)\\b)|\\b(?:bought|purchased|got|acquired|entered|entry|cost basis|average(?: price)?|avg(?: price)?|in)(?: (?:it|them|in))? (?:at|of|for) (?<digits2>${NUMBER})(?! ?(?:%|shares?|am|pm))`,
  ),
];
const COUNTS: Record<string, number> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  ten: 10,
  twenty: 20,
  fifty: 50,
};

/** Money put in: "10,000 dollars", "$5k", "1.5 million yen", "put 2000 in"; stretches in `taken` are levels and no amounts. */
export function readAmount({ lower, taken }: { lower: string; taken: Span[] }): Reading<Asked["amount"]> {
  for (const pattern of AMOUNTS) {
    const match = pattern.exec(lower);
    if (!match) continue;
    const span = toMatchSpan(match);
    if (taken.some(({ start, end }) => start < span.end && span.start < end)) continue;
    const value = toValue(match.groups ?? {});
    if (!(value > 0)) continue;
    const { sign, word } = match.groups ?? {};
    const currency = word ? toCode(word) : sign ? (SIGNS[sign.replace("us", "")] ?? null) : null;
    return { value: { value, currency }, spans: [span] };
  }
  return readNothing(null);
}

function toValue({
  grouped,
  digits: one,
  digits2,
  words,
  scale,
}: Record<string, string | undefined>): number {
  const digits = one ?? digits2;
  if (grouped) return toNumber({ digits: grouped.replace(/\./g, "").replace(",", "."), scale });
  if (digits) return toNumber({ digits, scale });
  const hundred = words?.endsWith("hundred") ?? false;
  const count = (COUNTS[(words ?? "").replace(/ ?hundred$/, "")] ?? 1) * (hundred ? 100 : 1);
  return scale === "hundred" ? count * 100 : toNumber({ digits: String(count), scale });
}
