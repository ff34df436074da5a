import type { Asked } from "@/lib/contract/understanding";
import { type Reading, readNothing, toMatchSpan } from "../numbers";

const AS_BARS =
  "(?:bars?|candles?|candle ?sticks?|chart|data|prices?|closes?|closing prices?|intervals?|steps?|resolution|view|ticks?|ohlc)";
const NUMBERED: [NonNullable<Asked["interval"]>, string][] = [
  ["15m", "(?:15|fifteen)[- ]?(?:m|min|mins|minutes?)"],
  ["30m", "(?:30|thirty)[- ]?(?:m|min|mins|minutes?)|half[- ]?hour(?:ly)?"],
  ["5m", "(?:5|five)[- ]?(?:m|min|mins|minutes?)"],
  ["1m", "(?:1|one)[- ]?(?:min|mins|minutes?)|minute"],
  ["1h", "(?:1|one|60)[- ]?(?:h|hr|hours?|min|minutes?)|hourly"],
];
const PACED: [NonNullable<Asked["interval"]>, string][] = [
  ["1d", "daily|day"],
  ["1wk", "weekly|week"],
  ["1mo", "monthly|month"],
];
const TURN =
  "(?:said|meant|want|wanted|make (?:it|that|this|them)|switch(?: it)?(?: over)? to|change(?: it)? to|show (?:it|me|them|that)?|use|go|turn (?:it )?(?:in)?to|set (?:it )?to|now|as|in|on an?|with|per|by|one|each|every)";

const INTERVALS: [NonNullable<Asked["interval"]>, RegExp][] = [
  ...NUMBERED.map(([interval, words]): [NonNullable<Asked["interval"]>, RegExp] => [
    interval,
    new RegExp(
      `\\b(?:${words})[- ]?${AS_BARS}\\b|\\b${AS_BARS} (?:of|in|at|every|per) (?:${words})\\b|\\bevery (?:${words})\\b|\\bhourly\\b(?=.*)(?<=${words})|\\bintraday\\b.{0,20}\\b(?:${words})(?!\\w)`,
    ),
  ]),
  ...PACED.map(([interval, words]): [NonNullable<Asked["interval"]>, RegExp] => [
    interval,
    new RegExp(
      `(?<!\\d[- ]?)\\b(?:${words})[- ](?:${AS_BARS}|line|graph|ohlc|basis|scale)\\b|\\b${AS_BARS} (?:of|by|per|each|every|for each|for every) (?:an? |one )?(?:${words})\\b|\\b(?:one|a|1|single) (?:bar|candle|point) (?:an?|per|each|every|for each|for every) (?:${words})\\b|\\bby (?:the )?(?:${words})(?= (?:please|instead|then|now)|\\W*$)|\\b${TURN} (?:${words.split("|")[0]})\\b|^\\W*(?:${words.split("|")[0]})(?: please| instead| then)?(?: (?:instead of|rather than|not) (?:daily|weekly|monthly|hourly|the \\w+))?\\W*$|[,;] ?(?:${words.split("|")[0]})(?: please| pls)?\\W*$|\\b(?:the )?(?:${words.split("|")[0]}) (?:figures|numbers|values|series|closings?)\\b`,
    ),
  ]),
];

const OF_INDICATOR =
  /\b(?<pace>hourly|weekly|monthly)(?: chart)? (?:\d{1,3}[ -]?(?:day|period|week|month)?s? )?(?:rsi|macd|emas?|smas?|bollinger\w*|stoch\w*|atr|adx|obv|cci|mfi|moving averages?|williams)\b|\b(?:rsi|macd|emas?|smas?|bollinger(?: bands?)?|stoch\w*|atr|adx|obv|cci|mfi|moving averages?)\b.{0,40}\bon (?:a |the )?(?<behind>hourly|weekly|monthly)\b/;
const PACES: Record<string, NonNullable<Asked["interval"]>> = { hourly: "1h", weekly: "1wk", monthly: "1mo" };

/** The bars that an indicator is computed from: "weekly RSI"; null where they are not told. */
export function readIndicatorInterval(masked: string): Asked["interval"] {
  const { pace, behind } = OF_INDICATOR.exec(masked)?.groups ?? {};
  return PACES[pace ?? behind ?? ""] ?? null;
}

/** The length of a bar: "weekly candles", "15 minute bars", "make it monthly"; null without one. */
export function readInterval(masked: string): Reading<Asked["interval"]> {
  for (const [interval, pattern] of INTERVALS) {
    const match = pattern.exec(masked);
    if (match) return { value: interval, spans: [toMatchSpan(match)] };
  }
  return readNothing(null);
}

const SCALES: [NonNullable<Asked["scale"]>, RegExp][] = [
  ["log", /\blog(?:arithm\w{0,5})?(?: (?:scale|axis|chart|plot|view))?\b|\bsemi-?log\b/],
  ["linear", /\blinear\b|\b(?:normal|ordinary|arithmetic|regular) (?:scale|axis)\b/],
  [
    "rebased",
    /\bre-?bas\w{1,4}|\bre-?index\w{0,3}|\bindex(?:ed)? (?:both |them |all |it |these )?(?:at|to|on) (?:100|a hundred|1000)|\b(?:start|begin|both|all|set|from|at|to|base) (?:\w+ ){0,4}(?:at |from |of |to |= ?)(?:100|a hundred|one hundred)\b|\bbase (?:of )?100\b|\b(?:common|same|shared|equal) (?:base|start)|\bshare (?:a|one|the same) (?:base|start)/,
  ],
  [
    "percent",
    /\bper ?cent(?:ages?)?\b(?= (?:terms|change|scale|axis|view|instead|please|not|rather)|\W*$)|\b(?:in|as|to|use|show|using|into) (?:the )?(?:percent(?:ages?)?|per ?cent|%|relative terms)|\brelative (?:terms|performance|change)\b|\bnormali[sz]ed?\b/,
  ],
  [
    "ratio",
    /\bratio (?:of|between|chart|line)\b(?! return)|\bas (?:a |the )?ratio\b|\bdivided by\b|\b(?:one|first|@) (?:over|divided by) (?:the )?(?:other|second|@)|\bquotient\b/,
  ],
  [
    "total",
    /\btotal returns?\b|\bdividends (?:count|are counted|included|added)\b|\b(?:with|including|include[sd]?|incl\.?|plus|count(?:ing)?|reinvest\w{0,4}|add) (?:the )?(?:reinvested )?dividends\b(?! (?:marked|shown|on))|\bdividends? (?:reinvested|included)\b/,
  ],
  [
    "price",
    /\b(?:absolute|actual|plain|raw|real|nominal) (?:prices?|values?|dollars|levels?)\b|\b(?:in|as|use|show|using|to) (?:the )?(?:actual |plain |raw )?(?:prices|dollar amounts)\b|\bprice(?:s)?[- ](?:return|only|terms)\b|\bnot (?:in )?percent\w*\b|\b(?:without|excluding|ex|no) dividends\b/,
  ],
];

/** "actual prices, not the rebased lines". */
const NOT_WANTED =
  /\b(?:not|instead of|rather than) (?:the |a |in )?(?:re-?based|percent\w*|index(?:ed)?|normali[sz]ed|log\w*)\b(?: lines?| scale| values?)?/g;

/** The footing of an axis or a comparison: "log scale", "rebased to 100", "in percent"; null without one. */
export function readScale(masked: string): Reading<Asked["scale"]> {
  const wanted = masked.replace(NOT_WANTED, (left) => " ".repeat(left.length));
  for (const [scale, pattern] of SCALES) {
    const match = pattern.exec(wanted);
    if (match) return { value: scale, spans: [toMatchSpan(match)] };
  }
  return readNothing(null);
}

const EVENTS: [Asked["events"][number], RegExp][] = [
  ["dividends", /\bdividends?\b|\bpayouts?\b/],
  ["splits", /\bsplits?\b/],
  [
    "earnings",
    /\bearnings\b|\b(?:quarterly )?(?:results|report(?:s|ed)?)\b|\breport(?:ing)? (?:days?|dates?)\b/,
  ],
  ["volume", /\bvolumes?\b|\bturnover\b|\btraded shares\b/],
];

/** What may be marked on a chart, in the order named; it counts only where a drawing is asked for. */
export function listEvents(masked: string): Asked["events"] {
  return EVENTS.map(([event, pattern]) => ({ event, at: masked.search(pattern) }))
    .filter(({ at }) => at >= 0)
    .sort((one, two) => one.at - two.at)
    .map(({ event }) => event);
}
