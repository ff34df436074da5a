import type { Figure, ScreenFilter } from "@/lib/contract/analysis-results";
import type { Instrument, Range } from "@/lib/contract/market";
import { formatMoney } from "@/lib/format/money";
import { formatNumber, formatVolume } from "@/lib/format/number";
import {
  buildFigure,
  computeIndicator,
  computeScreenMetric,
  getSessionsPerYear,
  type PriceHistory,
} from "@/lib/market";
import { toWanted } from "../load-history";

/** The average that is meant where none was named; what the market room measures against. */
const USUAL_AVERAGE = 200;
/** Sessions of 13 months and of a 200-session average. */
const LOOK_BACK_DAYS = 400;
/** Seven days for five sessions, and room for holidays. */
const DAYS_PER_SESSION = 1.5;

const WORDS: Record<Exclude<ScreenFilter["metric"], "above_sma">, string> = {
  return: "return",
  volatility: "yearly volatility",
  drawdown: "drawdown",
  price: "price",
  volume: "mean volume of 20 sessions",
  rsi: "RSI 14",
  distance_from_high: "distance from the 52-week high",
  dividend_yield: "dividend yield of 12 months",
};

/** Calendar days before the newest session that a filter needs. */
export function countLookBack({ metric, value }: ScreenFilter): number {
  const sessions = metric === "above_sma" ? (value ?? USUAL_AVERAGE) : 0;
  return Math.max(LOOK_BACK_DAYS, Math.ceil(sessions * DAYS_PER_SESSION) + 10);
}

/** One instrument's figure for a filter, with its day; the value is null, with the reason, where the data lacks. */
export function measureBy(input: { filter: ScreenFilter; history: PriceHistory; range: Range }): Figure {
  const { filter, history, range } = input;
  const { bars, events, provenance, instrument } = history;
  const { currency, kind } = instrument;
  const last = bars.findLast(({ tradedOn }) => tradedOn <= range.to)?.tradedOn ?? null;
  const figure = computeScreenMetric({
    bars,
    metric: filter.metric,
    on: range.to,
    from: range.from,
    // an imported file without dividends does not say that none were paid
    events: events.length === 0 && provenance.freshness === "imported" ? undefined : events,
    currency,
    sessionsPerYear: getSessionsPerYear(kind),
  });
  if (filter.metric === "above_sma" && isOtherAverage(filter)) {
    return measureFromAverage({ sessions: filter.value ?? USUAL_AVERAGE, history, range });
  }
  return { ...figure, on: figure.on ?? last };
}

function isOtherAverage({ value }: ScreenFilter): boolean {
  return value !== null && value !== USUAL_AVERAGE;
}

/** How far the newest close is from the mean of so many closes, percent. */
function measureFromAverage(input: { sessions: number; history: PriceHistory; range: Range }): Figure {
  const { sessions, history, range } = input;
  const bars = history.bars.filter(({ tradedOn }) => tradedOn <= range.to);
  const average = computeIndicator({ bars, ask: { name: "sma", params: [sessions] } });
  const mean = average.lines[0]?.values.at(-1) ?? null;
  const last = bars.at(-1);
  return buildFigure({
    key: "above_sma",
    label: `Close against its ${sessions}-session average`,
    value: mean === null || last === undefined ? null : (last.close / mean - 1) * 100,
    unit: "percent",
    convention:
      mean === null
        ? "Not available: the data does not reach back far enough"
        : `Against the mean of ${sessions} closes`,
    on: last?.tradedOn ?? null,
  });
}

/** Metrics of the asked span; all others are of the newest session, whatever the span. */
const OF_SPAN: ReadonlySet<ScreenFilter["metric"]> = new Set(["return", "volatility", "drawdown"]);

/** A filter in words: "return above 10% this year", "highest dividend yield of 12 months", "close above the 50-day average". */
export function toCriterion(input: {
  filter: ScreenFilter;
  instruments: Instrument[];
  range: Range;
}): string {
  const { metric, test, value } = input.filter;
  const span = OF_SPAN.has(metric) ? ` ${toWanted(input.range)}` : "";
  const isOrder = test === "highest" || test === "lowest";
  if (metric === "above_sma") {
    const average = `the ${formatNumber({ value: isOrder ? USUAL_AVERAGE : (value ?? USUAL_AVERAGE) })}-day average`;
    return isOrder ? `${test} against ${average}` : `close ${test} ${average}`;
  }
  if (isOrder) return `${toOrder(input.filter)} ${WORDS[metric]}${span}`;
  return `${WORDS[metric]} ${test} ${toBorder({ ...input, metric, value: value ?? 0 })}${span}`;
}

/** A fall is below zero, so that the deepest is the lowest of them; people call it the largest. */
function toOrder({ metric, test }: ScreenFilter): string {
  if (metric === "drawdown") return test === "lowest" ? "largest" : "smallest";
  if (metric === "distance_from_high") return test === "highest" ? "smallest" : "largest";
  return test;
}

function toBorder(input: {
  metric: ScreenFilter["metric"];
  value: number;
  instruments: Instrument[];
}): string {
  const { metric, value, instruments } = input;
  if (metric === "rsi") return formatNumber({ value });
  if (metric === "volume") return formatVolume(value);
  if (metric !== "price") return `${formatNumber({ value })}%`;
  const currencies = new Set(instruments.map(({ currency }) => currency));
  const [currency] = currencies;
  if (currency === undefined || currencies.size > 1) return `${formatNumber({ value })} in its own currency`;
  return formatMoney({ value, currency });
}
