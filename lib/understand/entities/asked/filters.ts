import type { ScreenFilter } from "@/lib/contract/analysis-results";
import { overlaps, type Span } from "../../normalise";
import { FILTER_ORDERS } from "./filter-orders";
import { NUMBER, toMatchSpan, toNumber } from "./numbers";

const PCT = "(?:%|percent|pct|per cent)";
const MORE =
  "(?:more than|over|above|at least|greater than|higher than|by more than|by over|by at least|by|>=?)";
const LESS = "(?:less than|under|below|at most|lower than|no more than|<=?)";

/** A number with its side: "above 40", "of less than 3". */
const SIDED = `(?:of |is |are |was |at |that is )?(?:(?<more>${MORE})|(?<less>${LESS})) ?(?<n>${NUMBER})`;

type Groups = Record<string, string | undefined>;

interface Pattern {
  pattern: RegExp;
  toFilter: (groups: Groups) => ScreenFilter;
}

function toValue({ n, scale }: Groups): number {
  return toNumber({ digits: n ?? "0", scale: scale?.trim() });
}

const SHARES: Record<string, number> = { half: 50, third: 33, quarter: 25, fifth: 20, tenth: 10 };

function toShare(share: string | undefined): number {
  return SHARES[share ?? ""] ?? 0;
}

function toSided(metric: ScreenFilter["metric"]): (groups: Groups) => ScreenFilter {
  return (groups) => ({
    metric,
    test: groups.less === undefined ? "above" : "below",
    value: toValue(groups),
  });
}

const HIGHS = "(?:all[- ]time |52[- ]?weeks? |record |recent |yearly )?(?:highs?|peaks?|ath|tops?)";
const WHOSE = "(?:their|its|the|a|an)?\\s?";

/** Conditions with a number of their own. */
const CONDITIONS: Pattern[] = [
  {
    pattern: new RegExp(
      `\\bless than (?<n>${NUMBER}) ?${PCT} (?:below|off|under|from|beneath) ${WHOSE}${HIGHS}`,
    ),
    toFilter: (groups) => ({ metric: "distance_from_high", test: "above", value: -toValue(groups) }),
  },
  {
    pattern: new RegExp(
      `\\b(?:more than|over) an? (?<share>third|quarter|fifth|tenth|half) (?:below|off|from|under|beneath) ${WHOSE}${HIGHS}`,
    ),
    toFilter: ({ share }) => ({ metric: "distance_from_high", test: "below", value: -toShare(share) }),
  },
  {
    pattern:
      /\b(?:lost|losing|fell|fallen|dropped|shed|down) (?:more than |over |at least |about )?(?:an? )?(?<share>third|quarter|fifth|tenth|half)\b/,
    toFilter: ({ share }) => ({ metric: "return", test: "below", value: -toShare(share) }),
  },
  { pattern: /\bdoubled\b/, toFilter: () => ({ metric: "return", test: "above", value: 100 }) },
  {
    pattern: new RegExp(`\\bwithin (?<n>${NUMBER}) ?${PCT} (?:of|from|off) ${WHOSE}${HIGHS}`),
    toFilter: (groups) => ({ metric: "distance_from_high", test: "above", value: -toValue(groups) }),
  },
  {
    pattern: new RegExp(
      `(?<n>${NUMBER}) ?${PCT} (?:or more )?(?:below|off|under|from|beneath) ${WHOSE}${HIGHS}`,
    ),
    toFilter: (groups) => ({ metric: "distance_from_high", test: "below", value: -toValue(groups) }),
  },
  {
    pattern:
      /\b(?<side>above|below|over|under|beneath) (?:their|its|the|a)? ?\d{1,3}[- ]?(?:day|d)?[- ]?(?:simple |moving |exponential )*(?:average|avg|sma|ma|dma|line)s?\b/,
    toFilter: ({ side }) => ({
      metric: "above_sma",
      test: side === "above" || side === "over" ? "above" : "below",
      value: 0,
    }),
  },
  {
    pattern: /\b(?<side>above|below|over|under) (?:their|its|the|a) (?:simple )?(?:moving average|sma)s?\b/,
    toFilter: ({ side }) => ({
      metric: "above_sma",
      test: side === "above" || side === "over" ? "above" : "below",
      value: 0,
    }),
  },
  {
    pattern: new RegExp(`\\b(?:rsi|relative strength(?: index)?)s?(?: ?\\(?14\\)?)? ${SIDED}`),
    toFilter: toSided("rsi"),
  },
  { pattern: /\boversold\b/, toFilter: () => ({ metric: "rsi", test: "below", value: 30 }) },
  { pattern: /\boverbought\b/, toFilter: () => ({ metric: "rsi", test: "above", value: 70 }) },
  {
    pattern: new RegExp(`\\b(?:yields?|yielding|dividends?)(?: yields?)? ${SIDED}`),
    toFilter: toSided("dividend_yield"),
  },
  {
    pattern: new RegExp(`(?<n>${NUMBER}) ?${PCT} (?:or (?<more>more|higher) )?(?:dividend )?yields?`),
    toFilter: (groups) => ({ metric: "dividend_yield", test: "above", value: toValue(groups) }),
  },
  { pattern: new RegExp(`\\bvolatilit(?:y|ies) ${SIDED}`), toFilter: toSided("volatility") },
  {
    pattern: new RegExp(`\\bvolumes? ${SIDED}(?<scale> ?(?:k|thousand|m|mn|million|bn|billion)\\b)?`),
    toFilter: toSided("volume"),
  },
  {
    pattern: new RegExp(
      `\\bdraw ?-?downs? (?:of |worse |deeper |bigger |larger |is )*(?:(?<less>less than|under|smaller than|below)|(?<more>than|over|above|more than))? ?-?(?<n>${NUMBER}) ?${PCT}?`,
    ),
    toFilter: (groups) => ({
      metric: "drawdown",
      test: groups.less === undefined ? "below" : "above",
      value: -toValue(groups),
    }),
  },
  {
    pattern: new RegExp(
      `\\b(?:down|los[et]|losing|fell|fallen|fall|dropped|drop|declined|lower) (?:by )?(?:(?<less>${LESS})|${MORE})? ?(?<n>${NUMBER}) ?${PCT}`,
    ),
    toFilter: (groups) => ({
      metric: "return",
      test: groups.less === undefined ? "below" : "above",
      value: -toValue(groups),
    }),
  },
  {
    pattern: new RegExp(
      `\\b(?:up|gain|gained|gaining|rose|risen|rise|returned|return|returns|climbed|made|grew|grown|performance|higher) (?:of )?(?:by )?(?:(?<less>${LESS})|${MORE})? ?(?<n>${NUMBER}) ?${PCT}`,
    ),
    toFilter: toSided("return"),
  },
  {
    pattern: new RegExp(
      `\\b(?:priced? |trading |trade |cost(?:ing|s)? |shares |stocks |that are |which are |companies |etfs )(?:at |price )?(?:of )?(?:(?<more>above|over|more than|at least)|(?<less>below|under|less than|cheaper than|at most)) (?:us\\$|[$€£])? ?(?<n>${NUMBER})(?! ?${PCT})(?:[- ]?(?:dollars|usd|bucks))?`,
    ),
    toFilter: toSided("price"),
  },
  {
    pattern: new RegExp(
      `\\b(?:(?<more>above|over|more than|at least)|(?<less>below|under|less than|cheaper than|at most)) (?:(?:us\\$|[$€£]) ?(?<n>${NUMBER})(?! ?(?:${PCT}|k\\b|m\\b|bn|million|billion|trillion))|(?<n2>${NUMBER}) (?:dollars|usd|bucks|euros|pounds))`,
    ),
    toFilter: ({ n, n2, ...groups }) => toSided("price")({ ...groups, n: n ?? n2 }),
  },
  {
    pattern: /\b(?:in the green|up|gaining|rising|positive) (?=on|today|this|#|so far|year|$)/,
    toFilter: () => ({ metric: "return", test: "above", value: 0 }),
  },
  {
    pattern: /\b(?:in the red|down|losing|falling|negative) (?=on|today|this|#|so far|year|$)/,
    toFilter: () => ({ metric: "return", test: "below", value: 0 }),
  },
];

const SPELT: Record<string, string> = {
  one: "1",
  two: "2",
  three: "3",
  four: "4",
  five: "5",
  ten: "10",
  fifteen: "15",
  twenty: "20",
  thirty: "30",
  fifty: "50",
};

/** "under ten dollars": numbers in words where an amount follows. */
function toDigits(text: string): string {
  return text.replace(
    /\b(one|two|three|four|five|ten|fifteen|twenty|thirty|fifty)(?= (?:percent|per cent|%|dollars|bucks|euros|pounds))/g,
    (word) => SPELT[word] ?? word,
  );
}

const MOST_FILTERS = 4;
const HOW_MANY =
  /\b(?:top|best|worst|first|biggest|largest|show|list|the|give me|find|most|bottom)(?: me)?(?: the)?(?: top)? (\d{1,2})\b(?! ?%|\.\d|[- ](?:day|week|month|year))/;
const WORD_COUNTS: Record<string, number> = { three: 3, five: 5, ten: 10, twenty: 20 };

/** What a screen looks for, in a text with names as `@`: conditions first, an order ("top 5 gainers") behind them. */
export function readFilters(masked: string): ScreenFilter[] {
  const text = toDigits(masked.slice(0, 400));
  const found: ScreenFilter[] = [];
  const taken: Span[] = [];
  for (const { pattern, toFilter } of CONDITIONS) {
    const match = pattern.exec(text);
    if (!match || found.length >= MOST_FILTERS) continue;
    const span = toMatchSpan(match);
    const filter = toFilter(match.groups ?? {});
    if (found.some(({ metric }) => metric === filter.metric) || taken.some((each) => overlaps(each, span)))
      continue;
    found.push(filter);
    taken.push(span);
  }
  const order = FILTER_ORDERS.find(
    ([pattern, { metric }]) => pattern.test(text) && !found.some((each) => each.metric === metric),
  );
  if (!order || found.length >= MOST_FILTERS) return found;
  return [...found, { ...order[1], value: readHowMany(text) }];
}

function readHowMany(text: string): number | null {
  const digits = HOW_MANY.exec(text)?.[1];
  if (digits) return Number(digits) || null;
  const word = /\b(?:top|best|worst|biggest|largest|the) (three|five|ten|twenty)\b/.exec(text)?.[1];
  return word ? (WORD_COUNTS[word] ?? null) : null;
}
