import type { Asked } from "@/lib/contract/understanding";
import type { Span } from "../../normalise";
import { NUMBER, type Reading, readNothing, SCALE, toMatchSpan, toNumber } from "./numbers";

/** Weights as they were written, before it is known how many subjects there are. */
export interface WrittenWeights {
  /** "60/40": shares that make a hundred. */
  ratio: number[];
  /** Percentages standing beside names, in their order. */
  percents: number[];
  equal: boolean;
  /** "and the rest Treasuries". */
  rest: boolean;
}

const RATIO = /(?<![\d./$:-])\d{1,2}(?: ?[/:-] ?\d{1,2}){1,4}(?![\d/:%-]|\.\d)/g;
const PERCENT =
  /(?<![\d.,])(\d{1,3}(?:\.\d{1,2})?) ?(?:%|percent|pct|per cent) ?(?:(?:each|of|in|into|on|to|for|allocated to) ){0,2}(?:the )?(?=@)|@ ?[-:=(]? ?(?:at |with )?(\d{1,3}(?:\.\d{1,2})?) ?(?:%|percent|pct)(?! ?(?:up|down|gain|higher|lower|above|below|of))/g;
const EQUAL =
  /\bequal(?:ly)?[- ]?weight(?:ed|s|ing|ings)?\b|\bequal (?:parts|shares|amounts|portions|thirds|quarters|halves|splits?)\b|\ba (?:third|quarter) each\b|\b(?:split )?(?:equally|evenly)\b|\bhalf(?: in| of| and)? [^?.!]{0,30}?\bhalf\b/;
const REST = /\b(?:the rest|remainder|remaining)\b/;

const PUT = new RegExp(
  `(?<![\\d.,])(${NUMBER}) ?(${SCALE}(?![a-z]))? ?(?:dollars|euros|pounds|usd|eur|gbp|bucks)? ?(?:each )?(?:in|into|of|on) (?:the )?@`,
  "g",
);

/** "5000 in Apple and 3000 in Tesla": what goes into each, in their order; empty unless two or more are told. */
export function readParts(masked: string): number[] {
  const parts: number[] = [];
  for (const [, digits, scale] of masked.matchAll(PUT)) {
    if (parts.length >= 8) break;
    parts.push(toNumber({ digits: digits ?? "0", scale }));
  }
  return parts.length > 1 && parts.every((part) => part > 0) ? parts : [];
}

const BARE = /(?<![\d.,/$€£:-])(\d{1,2}(?:\.\d{1,2})?) ?(?=@)|@ (\d{1,2}(?:\.\d{1,2})?)(?= @|[ ,]*$)/g;

/** "30 VTI 40 TLT 30 GLD": numbers beside names are weights where they make a hundred. */
function readBareWeights(masked: string): number[] {
  const numbers = [...masked.slice(0, 400).matchAll(BARE)].map(([, before, behind]) =>
    Number(before ?? behind),
  );
  const sum = numbers.reduce((total, one) => total + one, 0);
  return numbers.length > 1 && numbers.length <= 8 && Math.abs(sum - 100) < 0.5 ? numbers : [];
}

/** "60/40", "50% Apple, 30% Microsoft", "equal weight"; names in `masked` are runs of `@`. */
export function readWeights(masked: string): Reading<WrittenWeights> {
  const spans: Span[] = [];
  let ratio: number[] = [];
  for (const match of masked.matchAll(RATIO)) {
    const parts = match[0].split(/ ?[/:-] ?/).map(Number);
    const sum = parts.reduce((total, part) => total + part, 0);
    if (sum < 99 || sum > 101 || ratio.length > 0) continue;
    ratio = parts;
    spans.push(toMatchSpan(match));
  }
  const percents: number[] = [];
  for (const match of masked.matchAll(PERCENT)) {
    if (percents.length >= 8) break;
    percents.push(Number(match[1] ?? match[2]));
    spans.push(toMatchSpan(match));
  }
  if (percents.length === 0) percents.push(...readBareWeights(masked));
  const equal = EQUAL.exec(masked);
  if (equal) spans.push(toMatchSpan(equal));
  return { value: { ratio, percents, equal: equal !== null, rest: REST.test(masked) }, spans };
}

/** Percent weights for so many subjects, in their order; empty when what was written does not fit them. */
export function toWeights({ written, count }: { written: WrittenWeights; count: number }): number[] {
  const { ratio, percents, equal, rest } = written;
  if (count === 0) return [];
  if (ratio.length === count) return ratio;
  if (percents.length === count) return percents;
  const sum = percents.reduce((total, part) => total + part, 0);
  if (rest && percents.length === count - 1 && sum < 100) return [...percents, 100 - sum];
  return equal ? Array.from({ length: count }, () => 100 / count) : [];
}

const EVERY = "(?:every |each |once a |once per |per |a )?";
const SCHEDULES: [NonNullable<Asked["schedule"]>, RegExp][] = [
  [
    "hold",
    /\bbuy[- ]and[- ]hold\b|\b(?:without|no|never|not|don't) (?:any )?re-?balanc\w{1,4}\b|\bun-?rebalanced\b|\blet it run\b|\bset and forget\b/,
  ],
  ["monthly", toSchedule("month(?:ly)?")],
  ["quarterly", toSchedule("quarter(?:ly)?")],
  ["yearly", toSchedule("year(?:ly)?|annual(?:ly)?|twelve months|12 months")],
];

function toSchedule(words: string): RegExp {
  return new RegExp(
    `\\bre-?bal(?:anc\\w{1,4})?(?: (?:it|them|back|at the start of|on a|the portfolio|portfolio)){0,2} ${EVERY}(?:${words})\\b|\\b(?:${words})(?:ly)? {1,30}re-?balanc\\w{1,4}`,
  );
}

/** When weights are set back: "rebalanced monthly", "buy and hold"; null when the question does not say. */
export function readSchedule(masked: string): Reading<Asked["schedule"]> {
  const wanted = masked.replace(
    /\b(?:instead of|rather than|not) (?:monthly|quarterly|yearly|annual(?:ly)?)\b/g,
    (left) => " ".repeat(left.length),
  );
  for (const [schedule, pattern] of SCHEDULES) {
    const match = pattern.exec(wanted);
    if (match) return { value: schedule, spans: [toMatchSpan(match)] };
  }
  return readNothing(null);
}
