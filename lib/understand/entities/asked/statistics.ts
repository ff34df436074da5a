import type { Statistic } from "@/lib/contract/analysis-results";
import { type Reading, readNothing, toMatchSpan } from "./numbers";

const GOOD = "best|strongest|greatest|top|most profitable|finest|highest[- ]return(?:ing)?";
const POOR = "worst|weakest|poorest|most painful|ugliest";
const BIG = "(?:biggest|largest|greatest|best|worst|highest|sharpest|steepest|strongest|record)";
const UP = "gain|rise|jump|increase|advance|rally|move up|surge|return";
const DOWN =
  "hit|blow|beating|knock|setback|selloff|sell-off|drop|fall|loss|decline|crash|decrease|plunge|slump|move down|dip";

interface Pattern {
  pattern: RegExp;
  /** The statistic, from what the pattern caught. */
  toStatistic: (groups: Record<string, string | undefined>) => Statistic;
}

const HIGH_WORD = "(?:highs?|peaks?|ath|tops?|records?(?! (?:low|date|day)))";
const OF_HIGH = `(?:its|the|their|his|a|an|@+'?s?)?\\s?(?:all[- ]time |alltime |52[- ]?(?:weeks?|wk|w) |record |recent |last |previous |yearly |historic(?:al)? ){0,2}${HIGH_WORD}`;

function toSide(groups: Record<string, string | undefined>): "best" | "worst" {
  return groups.poor !== undefined || groups.down !== undefined ? "worst" : "best";
}

function toUnit(unit: string | undefined): "day" | "month" | "year" {
  if (unit?.startsWith("month")) return "month";
  return unit?.startsWith("year") || unit?.startsWith("annual") || unit?.startsWith("calendar")
    ? "year"
    : "day";
}

const toBestOrWorst = (groups: Record<string, string | undefined>): Statistic =>
  `${toSide(groups)}_${toUnit(groups.unit)}`;
const fixed = (statistic: Statistic) => () => statistic;

/** Earlier patterns win: "how far below its all-time high" is a distance and no high. */
const PATTERNS: Pattern[] = [
  {
    pattern: new RegExp(
      `\\b(?:(?:how )?(?:far|much|close|near)|distance|away|percent|drop|down)\\b[^?.!]{0,40}?\\b(?:from|off|below|under|to|beneath) ${OF_HIGH}\\b(?! to)`,
    ),
    toStatistic: fixed("distance_from_high"),
  },
  {
    pattern: new RegExp(
      `(?:\\b(?:off|below|beneath|away from)|%) (?:from |off |below )?${OF_HIGH}\\b(?! to)`,
    ),
    toStatistic: fixed("distance_from_high"),
  },
  {
    pattern: new RegExp(
      `\\b(?:near|nearing|close to|closest to|nearest|approaching|at) (?:its|the|their|an?) (?:new )?(?:all[- ]time |52[- ]?(?:weeks?|wk|w) |record |yearly )${HIGH_WORD}\\b|\\b(?:near|nearing|close to|approaching) (?:its|their) ${HIGH_WORD}\\b`,
    ),
    toStatistic: fixed("distance_from_high"),
  },
  {
    pattern:
      /\b(?:how (?:often|many (?:of the )?(?:trading )?(?:days|times|sessions)|frequently)|number of (?:trading )?(?:days|sessions))\b[^?.!]{0,50}?\b(?:up|rise|rises|rose|risen|gain|gains|gained|positive|green|higher|down|red|negative|fall|fell|falls|lower)\b|\b(?:up|green|positive|winning|red|down|negative|losing)[- ]days\b|\bdays (?:up|down|in the green|in the red)\b|\b(?:win|hit) rate\b|\bups? (?:vs\.?|versus|and) downs?\b/,
    toStatistic: fixed("days_up"),
  },
  {
    pattern: new RegExp(
      `\\b(?:(?<good>${GOOD})|(?<poor>${POOR}))(?: (?:and|or|&) (?:the )?(?:best|worst))? (?:(?:ever|single|trading|calendar|performing|one|individual) ){0,2}(?<unit>days?|sessions?|months?|years?|calendar years?)\\b(?! (?:to|of the week|of the year)\\b)`,
    ),
    toStatistic: toBestOrWorst,
  },
  {
    pattern: new RegExp(
      `\\b${BIG} (?:ever )?(?:(?:one|single|1|in)[- ]?)?(?:a )?(?<unit>daily|days?|intraday|monthly|months?|yearly|years?|annual)['s]{0,2}[- ](?:percentage |price )?(?:(?<up>${UP})|(?<down>${DOWN}))s?\\b`,
    ),
    toStatistic: toBestOrWorst,
  },
  {
    pattern: new RegExp(
      `\\b${BIG} (?:(?<up>${UP})|(?<down>${DOWN}))s? (?:[@\\w']+ ){0,4}?(?:in|on|over|within|of) (?:a|one|any|1)(?: single)? (?:trading )?(?<unit>day|month|year)\\b`,
    ),
    toStatistic: toBestOrWorst,
  },
  {
    pattern:
      /\b(?:which|what) (?:was the )?(?:calendar )?(?<unit>day|month|year)\b[^?.!]{0,50}?\b(?:(?<good>best|strongest|highest|(?:gain|rise|rose|gained|up)(?: the)? most)|(?<poor>worst|weakest|poorest|(?:los[et]|fall|fell|drop|dropped|down)(?: the)? most|most (?:down|loss)))\b/,
    toStatistic: toBestOrWorst,
  },
  {
    pattern:
      /\bcalendar[- ]years?\b|\b(?:each|every|single) year(?:'s|s)? (?:return|performance|gain|result)s?\b|\byear[- ]by[- ]year\b|\byear (?:over|after) year returns?\b|\b(?:annual|yearly) (?:returns|performances?|gains|figures for the stock)\b|\b(?:returns?|performance|gains?|did|do|done)\b[^?.!]{0,20}? (?:by|per|each|for each|for every|every|of each|in each) (?:calendar )?year\b/,
    toStatistic: fixed("calendar_years"),
  },
  {
    pattern:
      /\b(?:average|mean|avg|typical|median) (?:(?:daily|closing|close|share|stock|trading|unit|exchange) ){0,3}(?:prices?|close|closes|value|level|rate)\b|\baveraged\b/,
    toStatistic: fixed("average_price"),
  },
  {
    pattern:
      /\brecord (?:closing |intraday )?low\b|\b(?:bottom|low|lowest) (?:price|level|mark|point|value|close)\b|\bcheapest (?:it|they|@+) (?:ever |has been|was|got|went)|\blow point\b|\b(?:all[- ]time|alltime|record|52[- ]?(?:weeks?|wk|w)|yearly|multi[- ]year) lows?\b|\batl\b|\blowest\b(?! (?:volume|volatility|dividend|yield|return|revenue|risk|pe?\b))|\bhow low (?:did|has|was|had|have)\b|\bbottom(?:ed)?(?: out)?\b|\b(?:the|its|their) low (?:of|in|for|since|during|over|this|last)\b|\bminimum (?:price|close|value)\b/,
    toStatistic: fixed("lowest"),
  },
  {
    pattern:
      /\brecord (?:closing |intraday |daily )?(?:high|close)\b|\b(?:top|high) (?:price|level|value|close|mark|point)\b|\bwhat (?:was|is) the top\b|\bhigh (?:water )?mark\b|\b(?:all[- ]time|alltime|record|52[- ]?(?:weeks?|wk|w)|yearly|multi[- ]year) highs?\b|\bath\b|\bhighest\b(?! (?:volume|volatility|dividend|yield|return|revenue|risk|pe?\b))|\bhow high (?:did|has|was|had|have)\b|\bpeak(?:ed|s)?\b(?! to)|\b(?:the|its|their) high (?:of|in|for|since|during|over|this|last)\b|\bmax(?:imum)? (?:price|close|value)\b/,
    toStatistic: fixed("highest"),
  },
];

/** Words that count days or ask for the last time, with a level beside them. */
const COUNTED =
  /\b(?:days?|sessions?|how often|how many|times?|how long|ever|when was|last time|frequently|weeks?|months?)\b/;

/** What is to be found in a price series: "best month", "how far from its high", "days above 150"; null when nothing is. */
export function readStatistic(input: {
  masked: string;
  direction: "above" | "below" | null;
}): Reading<Statistic | null> {
  const { masked, direction } = input;
  if (direction !== null && COUNTED.test(masked)) {
    return readNothing(direction === "above" ? "days_above" : "days_below");
  }
  for (const { pattern, toStatistic } of PATTERNS) {
    const match = pattern.exec(masked);
    if (match) return { value: toStatistic(match.groups ?? {}), spans: [toMatchSpan(match)] };
  }
  return readNothing(null);
}
