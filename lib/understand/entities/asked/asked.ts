import type { IndicatorAsk } from "@/lib/contract/analysis-results";
import { keepLast } from "@/lib/contract/plain/keep-last";
import type { Asked, Measure } from "@/lib/contract/understanding";
import type { Span } from "../../normalise";
import { readFrequency, readMetric } from "./company-lines";
import { readExchange } from "./exchanges";
import { readFilters } from "./filters";
import { readIndicators, readLooseAverage } from "./indicators";
import { readLevel } from "./levels";
import { readAmount, readTargetCurrency } from "./money";
import { type Reading, readNothing, toMatchSpan } from "./numbers";
import { listEvents, readIndicatorInterval, readInterval, readScale } from "./settings/drawing";
import { listMeasures } from "./settings/measures";
import { readContribution, readOperation, readQuantity } from "./settings/quantities";
import { readStatistic } from "./statistics";
import { readParts, readSchedule, readWeights, type WrittenWeights } from "./weights";

/** Everything a text says besides names and days, before it is known which of it belongs to the question. */
export interface AskedReading {
  /** `weights` stay empty until the subjects are known; `filters` are read as if it were a screen. */
  asked: Asked;
  written: WrittenWeights;
  /** Every figure and fact that is named; the intent picks one of them as `measure`. */
  measures: Measure[];
  /** What might be marked on a chart; the intent decides whether it is. */
  marks: Asked["events"];
  /** "the 50 day", which needs averages around it. */
  loose: IndicatorAsk | null;
  /** Stretches that speak of any of it. */
  spans: Span[];
  /** Those of them whose numbers are no dates. */
  numbers: Span[];
  /** Where the exchange stands. */
  exchangeSpan: Span | null;
  /** Where the currency to tell the answer in stands. */
  currencySpan: Span | null;
}

/** Nothing asked besides subjects and days. */
export const noneAsked: Asked = {
  indicators: [],
  statistic: null,
  metric: null,
  frequency: null,
  amount: null,
  currency: null,
  level: null,
  weights: [],
  schedule: null,
  filters: [],
  format: null,
  exchange: null,
  measure: null,
  interval: null,
  quantity: null,
  op: null,
  scale: null,
  events: [],
  contribution: null,
};

const FORMATS: [NonNullable<Asked["format"]>, RegExp][] = [
  ["pdf", /(?:\b(?:as|in|to|into) (?:an? )?)?\bpdfs?(?: (?:file|format))?\b/],
  [
    "png",
    /(?:\b(?:as|in|to|into) (?:an? )?)?\b(?:png|jpe?g|image|screen ?shot|picture|svg)s?(?: (?:file|format))?\b/,
  ],
  [
    "xlsx",
    /(?:\b(?:as|in|to|into) (?:an? )?)?(?:\b(?:excel|xlsx?)\b|\b(?:a |an )?spread ?sheet\b)(?: (?:file|format|sheet))?/,
  ],
  ["json", /(?:\b(?:as|in|to|into) (?:an? )?)?\bjson(?: (?:file|format))?\b/],
  ["csv", /(?:\b(?:as|in|to|into) (?:an? )?)?\bcsv\b(?: (?:file|format|sheet))?/],
];

function readFormat(masked: string): Reading<Asked["format"]> {
  for (const [format, pattern] of FORMATS) {
    const match = pattern.exec(masked);
    if (match) return { value: format, spans: [toMatchSpan(match)] };
  }
  return readNothing(null);
}

/**
 * Reads a lower-cased text; in `masked` each name is a run of `@` of its own length. Kept for messages that are read
 * ahead (`../../read-ahead.ts`).
 */
export const readAsked = keepLast({
  most: 64,
  toKey: ({ lower, masked }: { lower: string; masked: string }) => `${lower}\n${masked}`,
  read: readAll,
});

function readAll({ lower, masked }: { lower: string; masked: string }): AskedReading {
  const indicators = readIndicators(masked);
  const loose = indicators.value.length === 0 ? readLooseAverage(masked) : null;
  const rest = blank({ text: masked, spans: [...indicators.spans, ...(loose?.spans ?? [])] });
  const level = readLevel(rest);
  const currency = readTargetCurrency(masked);
  const { amount, weights } = readMoneyIn({ masked, rest, taken: [...level.spans, ...currency.spans] });
  const statistic = readStatistic({ masked: rest, direction: level.value?.direction ?? null });
  const metric = readMetric(rest);
  const frequency = readFrequency(rest);
  const schedule = readSchedule(rest);
  const format = readFormat(masked);
  const exchange = readExchange(lower);
  const isSpan =
    /^(?:best|worst|calendar|days_up|average)/.test(statistic.value ?? "") &&
    !statistic.spans.some(({ start, end }) => /\b(?:19|20)\d\d\b/.test(rest.slice(start, end)));
  const numbers = [indicators, loose, level, amount, weights, isSpan ? statistic : null].flatMap(
    (each) => each?.spans ?? [],
  );
  const words = [currency, statistic, metric, frequency, schedule, format].flatMap(({ spans }) => spans);
  return {
    asked: {
      ...noneAsked,
      indicators: indicators.value,
      statistic: statistic.value,
      metric: metric.value,
      frequency: frequency.value,
      amount: amount.value,
      currency: currency.value,
      level: level.value,
      schedule: schedule.value,
      filters: readFilters(masked),
      format: format.value,
      exchange: exchange.value,
      interval: readInterval(rest).value ?? readIndicatorInterval(masked),
      quantity: readQuantity(rest).value,
      op: readOperation(masked),
      scale: readScale(masked).value,
      contribution: readContribution(masked),
    },
    measures: listMeasures(masked),
    marks: listEvents(masked),
    written: weights.value,
    loose: loose?.value ?? null,
    spans: [...numbers, ...words],
    numbers,
    exchangeSpan: exchange.spans[0] ?? null,
    currencySpan: currency.spans[0] ?? null,
  };
}

/** The amount and the weights; two amounts beside two names are their sum, and weights. */
function readMoneyIn({ masked, rest, taken }: { masked: string; rest: string; taken: Span[] }) {
  const amount = readAmount({ lower: rest, taken });
  const weights = readWeights(masked);
  const parts = amount.value ? readParts(rest) : [];
  const sum = parts.reduce((total, part) => total + part, 0);
  if (!amount.value || sum === 0) return { amount, weights };
  const percents = parts.map((part) => (part / sum) * 100);
  return {
    amount: { ...amount, value: { ...amount.value, value: sum } },
    weights: { ...weights, value: { ...weights.value, percents } },
  };
}

/** The text with spaces in place of the stretches, of the same length. */
export function blank({ text, spans }: { text: string; spans: Span[] }): string {
  return fill({ text, spans, mark: " " });
}

/** The text with a run of one sign in place of each stretch, of the same length. */
export function fill({ text, spans, mark }: { text: string; spans: Span[]; mark: string }): string {
  let filled = "";
  let at = 0;
  for (const { start, end } of [...spans].sort((one, two) => one.start - two.start)) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    filled += text.slice(at, from) + mark.repeat(end - from);
    at = end;
  }
  return filled + text.slice(at);
}
