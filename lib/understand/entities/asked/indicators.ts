import type { IndicatorAsk, IndicatorName } from "@/lib/contract/analysis-results";
import type { Span } from "../../normalise";
import { type Reading, toMatchSpan } from "./numbers";

/** Names people use, the longer before the shorter. A short name that is a word as well needs a number beside it. */
const NAMES: [IndicatorName, string][] = [
  ["ema", "exponential(?:ly weighted)? (?:moving )?averages?|emas?"],
  ["wma", "weighted (?:moving )?averages?|wmas?"],
  ["vwap", "vwap|volume[- ]weighted average price"],
  ["atr", "average true range|true range|atr"],
  ["adx", "average directional(?: movement)?(?: index)?|directional movement index|adx|dmi"],
  [
    "sma",
    "(?:simple )?mov(?:e)?ing (?:averages?|avgs?|avrages?|averges?)|smas?|d?mas|dma|ma|(?:day|d) averages?",
  ],
  ["rsi", "relative strength(?: index)?|rsi"],
  ["macd", "macd|moving average convergence(?: divergence)?"],
  ["bollinger", "boll?ingers?(?:'s)?(?: ?bands?)?|bbands?|bb"],
  ["stochastic", "stochastics?(?: oscillator)?|stoch"],
  ["obv", "on[- ]balance[- ]volume|obv"],
  ["cci", "commodity channel index|cci"],
  ["mfi", "money flow(?: index)?|mfi"],
  ["williams_r", "williams(?:'s)? ?%? ?r|%r"],
  ["roc", "(?:price )?rate of change|roc"],
  ["aroon", "aroon(?: oscillator| indicator)?"],
  ["donchian", "don?ch[ia]{1,3}n(?: channels?)?"],
];

const ordered = [...NAMES].sort(([one]) => (one === "macd" ? -1 : 0));
const NAME = new RegExp(
  `(?<![a-z@])(?:${ordered.map(([name, words]) => `(?<${name}>${words})`).join("|")})(?![a-z])`,
  "g",
);
const CROSS = /\b(?:golden|death) cross(?:es|over|overs)?\b/g;
const AVERAGES = new Set<IndicatorName>(["sma", "ema", "wma"]);

const UNIT = "(?:[- ]?(?:days?|d|periods?|bars?|sessions?|weeks?|wk|w|months?|mo))?";
const JOIN = "\\s?(?:,|/|&|-|\\+|and|or|vs\\.?|versus|with|x)?\\s?(?:the |its )?(?:the )?";
/** Numbers before a name: "50 and 200 day ", "50d vs 200d ", "20-". */
const BEFORE = new RegExp(`(?:^|[^\\d.,$€£%a-z])((?:\\d{1,3}(?:\\.\\d)?${UNIT}[-]?${JOIN}){1,4})$`);
const IN_BRACKETS = /^ ?[([] ?(\d{1,3}(?:\.\d{1,2})?(?:[ ,;/x]{1,3}\d{1,3}(?:\.\d{1,2})?){0,3}) ?[)\]]/;
const NO_MORE =
  "(?![\\d.%/-]*\\d|%|[- ]?(?:years?|yrs?|y|months?|mo|weeks?|wk|hours?|shares?|dollars?|times|percent)\\b)";
const BEHIND = new RegExp(
  `^(?:,? ?(?:of|with|at|length|lengths of|period|periods|settings?|set to|using|over|=|:|,))?[ -]?(\\d{1,3}(?:\\.\\d{1,2})?${NO_MORE}(?:(?:[ ,/&-]{1,2}| and | vs\\.? )\\d{1,3}(?:\\.\\d{1,2})?${NO_MORE}){0,3})(?:[- ]?(?:days?|periods?)\\b)?`,
);
/** "fourteen day RSI". */
const SPELT_NUMBERS: Record<string, number> = {
  five: 5,
  seven: 7,
  nine: 9,
  ten: 10,
  twelve: 12,
  fourteen: 14,
  twenty: 20,
  thirty: 30,
  fifty: 50,
};
const SPELT = new RegExp(
  `\\b(${Object.keys(SPELT_NUMBERS).join("|")})[- ](?:days?|periods?|bars?|sessions?)[- ]$`,
);
/** "when did the 50 go through the 200". */
const TWO_LINES =
  /\b(?:the|its|their|s) (20|50|100)(?:[- ]?days?)?(?: (?:line|average|ma|sma))?\b[^?.!]{0,30}\b(?:cross\w*|through|over|under|above|below)\b[^?.!]{0,16}?\bthe (50|100|200)\b(?! ?(?:dollars|euros|mark|level))/;
const MOST = 6;
const DAYS_IN = { w: 5, m: 21 } as const;

/** Indicators with their parameters in days: "50 and 200 day moving average", "RSI(14)", "MACD 8 17 9", "golden cross". */
export function readIndicators(masked: string): Reading<IndicatorAsk[]> {
  const found: IndicatorAsk[] = [];
  const spans: Span[] = [];
  for (const match of masked.matchAll(CROSS)) {
    spans.push(toMatchSpan(match));
    if (spans.length === 1) found.push({ name: "sma", params: [50] }, { name: "sma", params: [200] });
  }
  const lines = found.length === 0 ? TWO_LINES.exec(masked) : null;
  if (lines) {
    spans.push(toMatchSpan(lines));
    for (const length of lines.slice(1)) found.push({ name: "sma", params: [Number(length)] });
  }
  for (const match of masked.matchAll(NAME)) {
    if (found.length >= MOST) break;
    const read = readOne({ masked, match });
    if (!read) continue;
    found.push(...read.value);
    spans.push(...read.spans);
  }
  return { value: withoutRepeats(found).slice(0, MOST), spans };
}

function readOne({
  masked,
  match,
}: {
  masked: string;
  match: RegExpExecArray;
}): Reading<IndicatorAsk[]> | null {
  const name = ordered.find(([each]) => match.groups?.[each] !== undefined)?.[0];
  if (!name) return null;
  const { start, end } = toMatchSpan(match);
  const window = masked.slice(Math.max(0, start - 44), start);
  const before = BEFORE.exec(window);
  const after = masked.slice(end, end + 40);
  const behind = IN_BRACKETS.exec(after) ?? BEHIND.exec(after);
  const spelt = before ? null : SPELT.exec(window);
  const bands = name === "bollinger" ? readBands(masked) : null;
  if (bands) return { value: [{ name, params: bands }], spans: [{ start, end }] };
  const lead = spelt ? [SPELT_NUMBERS[spelt[1] ?? ""] ?? 0] : toParams(before?.[1] ?? "");
  const numbers = lead.length > 0 ? lead : toParams(behind?.[1] ?? "");
  if (numbers.length === 0 && /^(?:d?mas?|bb|(?:day|d) averages?|dmi|%r)$/.test(match[0])) return null;
  const usesBefore = lead.length > 0;
  const span = {
    start: usesBefore ? start - (before?.[1]?.length ?? spelt?.[0].length ?? 0) : start,
    end: usesBefore ? end : end + (behind?.[0].length ?? 0),
  };
  return { value: toAsks({ name, numbers }), spans: [span] };
}

const DEVIATIONS =
  /(?<n>\d(?:\.\d{1,2})?) ?(?:x )?(?:sds?|std\.? ?devs?|standard deviations?|stdevs?|devs?|sigmas?)\b/;
const LENGTH = /(?<n>\d{1,3})[- ]?(?:periods?|days?|bars?|sessions?|d\b)/;

/** "2.5 sd, 20 periods": the length and the width of bands, in whatever order they are told; null unless the width is. */
function readBands(masked: string): number[] | null {
  const width = DEVIATIONS.exec(masked)?.groups?.n;
  if (width === undefined) return null;
  const length = LENGTH.exec(masked)?.groups?.n ?? /\b(\d{2,3})(?= ?,| and | with )/.exec(masked)?.[1];
  return [Number(length ?? 20), Number(width)];
}

/** Numbers of a stretch, weeks and months told in sessions; anything beyond a thousand is no parameter. */
function toParams(stretch: string): number[] {
  return [...stretch.matchAll(/(\d{1,3}(?:\.\d{1,2})?)[- ]?(w|mo)?/g)]
    .map(([, digits, unit]) => Number(digits) * (unit ? (DAYS_IN[unit === "w" ? "w" : "m"] ?? 1) : 1))
    .filter((value) => value > 0 && value <= 1_000);
}

function toAsks({ name, numbers }: { name: IndicatorName; numbers: number[] }): IndicatorAsk[] {
  if (!AVERAGES.has(name)) return [{ name, params: numbers.slice(0, 4) }];
  return numbers.length === 0 ? [{ name, params: [] }] : numbers.map((value) => ({ name, params: [value] }));
}

function withoutRepeats(asks: IndicatorAsk[]): IndicatorAsk[] {
  const seen = new Set<string>();
  return asks.filter((ask) => {
    const key = `${ask.name} ${ask.params.join(" ")}`;
    return !seen.has(key) && seen.add(key);
  });
}

const LOOSE =
  /\b(?:the|its|a|add|with|and|plus|above|below|also|about) (10|20|21|50|100|150|200)[- ]?(?:days?|d)\b(?! (?:high|low|return|chart|range|change|vol|rsi|correlation|beta|performance|drawdown|period|ema|sma|moving|average))/;

/** "the 50 day", which is an average's length only where averages are spoken of; null without such words. */
export function readLooseAverage(masked: string): Reading<IndicatorAsk> | null {
  const match = LOOSE.exec(masked);
  if (!match) return null;
  const { start, end } = toMatchSpan(match);
  const at = start + match[0].indexOf(" ") + 1;
  return { value: { name: "sma", params: [Number(match[1])] }, spans: [{ start: at, end }] };
}
