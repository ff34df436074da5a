import type { NumberClaim, Span } from "./claim";
import { type ClaimUnit, currencyCodes, currencySigns, scales, unitWords } from "./lexicon";

const NUMBER = new RegExp(
  String.raw`(?<![\w.,\ue000])(?<before>(?:(?<code>${currencyCodes})\s?)?(?<sign>[-−–+±]\s?)?(?<cur>US\$|C\$|A\$|HK\$|[$€£¥₹])?\s?(?<sign2>[-−+])?)` +
    String.raw`(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)(?<att>mn|bn|tn|mln|[kKmMbBtT])?(?![\w\ue000])`,
  "g",
);
const WORDS: Record<string, number> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  twenty: 20,
  fifty: 50,
};
const WORD = new RegExp(String.raw`\b(?:${Object.keys(WORDS).join("|")})\b(?![-\ue000])`, "gi");
const MULTIPLE: Record<string, number> = {
  doubled: 2,
  doubling: 2,
  tripled: 3,
  quadrupled: 4,
  halved: 0.5,
  twice: 2,
};
const MULTIPLES = new RegExp(String.raw`\b(?:${Object.keys(MULTIPLE).join("|")})\b`, "gi");
const HEDGE =
  /(?:\b(?:about|around|roughly|nearly|almost|approximately|approx\.?|some|close to|just (?:over|under|above|below|shy of)|a little (?:over|under)|slightly (?:over|under|above|below|more than|less than)|(?:more|less) than|over|under)\s|[~≈]\s?)\**$/i;

/** The numbers of a sentence in their order; dates and names with digits must have been blanked with a mark before. */
export function readNumbers(masked: string): NumberClaim[] {
  const claims = [...readDigits(masked), ...readWords(masked)].sort((a, b) => a.start - b.start);
  return shareUnits(claims, masked);
}

function readDigits(masked: string): NumberClaim[] {
  const claims: NumberClaim[] = [];
  if (!/\d/.test(masked)) return claims;
  for (const match of masked.matchAll(NUMBER)) {
    const { before = "", code, sign, cur, sign2, digits = "", att } = match.groups ?? {};
    const start = match.index + (before.length - before.trimStart().length);
    const digitsAt = { start: match.index + before.length, end: match.index + before.length + digits.length };
    const minus = /[-−]/.test(`${sign ?? ""}${sign2 ?? ""}`) && !isDash(masked, match.index, sign);
    const from = digitsAt.end + (att?.length ?? 0);
    const currency = code ?? (cur === undefined ? null : (currencySigns[cur] ?? null));
    claims.push(
      toClaim({ masked, start, digitsAt, from, att, currency, minus, plus: /\+/.test(sign ?? sign2 ?? "") }),
    );
  }
  return claims;
}

/** "10–12" is a span and not a minus. */
function isDash(masked: string, index: number, sign: string | undefined): boolean {
  return sign?.trim() === "–" || /[\d%]\s?$/.test(masked.slice(0, index));
}

function toClaim(input: {
  masked: string;
  start: number;
  digitsAt: Span;
  from: number;
  att: string | undefined;
  currency: string | null;
  minus: boolean;
  plus: boolean;
}): NumberClaim {
  const { masked, start, digitsAt, att, currency, minus, plus } = input;
  const text = masked.slice(digitsAt.start, digitsAt.end);
  const tail = readTail({ masked, from: input.from, att, currency });
  const decimals = text.includes(".") ? text.length - text.indexOf(".") - 1 : 0;
  const value = Number(text.replaceAll(",", "")) * tail.scale;
  const ulp = 10 ** -decimals * tail.scale;
  const zeros = decimals === 0 ? (/(0+)$/.exec(text.replaceAll(",", ""))?.[1]?.length ?? 0) : 0;
  return {
    kind: "number",
    start,
    end: tail.end,
    value: minus ? -value : value,
    signed: minus || plus,
    tolerance: ulp / 2,
    roundTolerance: Math.min((ulp * 10 ** zeros) / 2, Math.max(Math.abs(value) * 0.01, ulp / 2)),
    unit: tail.unit,
    currency: tail.currency,
    unitDays: tail.unitDays,
    hedged: HEDGE.test(masked.slice(0, start)),
    digits: digitsAt,
    decimals,
    scale: tail.scale,
    isWord: false,
  };
}

/** Scale, unit and currency behind the digits. */
function readTail(input: { masked: string; from: number; att: string | undefined; currency: string | null }) {
  const { masked, att } = input;
  let { from: end, currency } = input;
  let scale = att === undefined ? 1 : (scales[att.toLowerCase()] ?? 1);
  const word = /^\**[ -](thousand|million|billion|trillion|bn|mn|tn|mln)\b/i.exec(masked.slice(end));
  if (word && scale === 1) {
    scale = scales[(word[1] ?? "").toLowerCase()] ?? 1;
    end += word[0].length;
  }
  const code = new RegExp(`^\\**\\s?(${currencyCodes})\\b`).exec(masked.slice(end));
  if (code && currency === null) {
    currency = code[1] ?? null;
    end += code[0].length;
  }
  let unit: ClaimUnit = currency === null ? "plain" : "money";
  let unitDays: number | null = null;
  const gap = /^\**\s?/.exec(masked.slice(end))?.[0].length ?? 0;
  for (const one of unitWords) {
    const found = one.words.exec(masked.slice(end + gap)) ?? one.words.exec(masked.slice(end));
    if (!found || (currency !== null && one.unit !== "money")) continue;
    const at = one.words.test(masked.slice(end + gap)) ? end + gap : end;
    end = at + found[0].length;
    if (currency === null || currency === "$") currency = one.currency ?? currency;
    unit = one.unit;
    unitDays = one.days ?? null;
    break;
  }
  return { end, scale, unit, currency, unitDays };
}

function readWords(masked: string): NumberClaim[] {
  const counts = [...masked.matchAll(WORD)].map((match) => {
    const digitsAt = { start: match.index, end: match.index + match[0].length };
    const tail = readTail({ masked, from: digitsAt.end, att: undefined, currency: null });
    return toWord({ value: (WORDS[match[0].toLowerCase()] ?? 0) * tail.scale, digitsAt, tail });
  });
  const multiples = [...masked.matchAll(MULTIPLES)].map((match) => {
    const digitsAt = { start: match.index, end: match.index + match[0].length };
    const tail = { end: digitsAt.end, scale: 1, unit: "ratio" as const, currency: null, unitDays: null };
    const word = match[0].toLowerCase();
    return { ...toWord({ value: MULTIPLE[word] ?? 0, digitsAt, tail }), hedged: true, roundTolerance: 0.05 };
  });
  return [...counts, ...multiples];
}

function toWord(input: { value: number; digitsAt: Span; tail: ReturnType<typeof readTail> }): NumberClaim {
  const { value, digitsAt, tail } = input;
  return {
    kind: "number",
    start: digitsAt.start,
    end: tail.end,
    value,
    signed: false,
    tolerance: tail.scale > 1 ? 0.5 * tail.scale : 0,
    roundTolerance: tail.scale > 1 ? 0.5 * tail.scale : 0,
    unit: tail.unit,
    currency: tail.currency,
    unitDays: tail.unitDays,
    hedged: false,
    digits: digitsAt,
    decimals: 0,
    scale: tail.scale,
    isWord: true,
  };
}

const JOINED = /^\**\s?(?:and|or|to|–|-|, and|against|versus|vs\.?)\s?\**$/;

/** "between 3.2 and 4.5 %", "1.2 to 1.5 billion": a bare number takes the unit of the one that it is joined with. */
function shareUnits(claims: NumberClaim[], masked: string): NumberClaim[] {
  let isRow = false;
  for (let at = claims.length - 2; at >= 0; at--) {
    const one = claims[at];
    const next = claims[at + 1];
    const between = one && next ? masked.slice(one.end, next.start).trim() : "";
    const isJoined: boolean = JOINED.test(between) || (isRow && between === ",");
    isRow = isJoined;
    if (!one || !next || !isJoined || one.unit !== "plain" || next.unit === "plain") continue;
    if (one.scale > 1 && one.scale !== next.scale) continue;
    const isScaled = one.scale === 1 && next.scale > 1 && Math.abs(one.value) < 1_000;
    const factor = isScaled ? next.scale : 1;
    claims[at] = {
      ...one,
      unit: next.unit,
      currency: next.currency,
      unitDays: next.unitDays,
      value: one.value * factor,
      tolerance: one.tolerance * factor,
      roundTolerance: one.roundTolerance * factor,
      scale: one.scale * factor,
    };
  }
  return claims;
}
