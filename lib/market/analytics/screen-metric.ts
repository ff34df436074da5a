import type { Figure, ScreenFilter } from "@/lib/contract/analysis-results";
import type { Bar, CorporateEvent } from "@/lib/contract/market";
import { findLastOnOrBefore } from "../bar-search";
import { addDays, countDays } from "../trading-day";
import { computeExtremes } from "./extremes/compute-extremes";
import { buildFigure } from "./figure";
import { computeIndicator } from "./indicators/compute-indicator";
import { computeRisk } from "./risk/compute-risk";
import { computeAverageVolume } from "./span-figures";

const YEAR_DAYS = 365;
const SMA_SESSIONS = 200;
const VOLUME_SESSIONS = 20;
/** A series that ends longer before the day asked, or begins longer after the span's, is not one to screen by. */
const LONGEST_STALE_DAYS = 14;

export interface ScreenMetricAsk {
  /** Daily bars, ascending; from about 13 months before `on`. */
  bars: readonly Bar[];
  metric: ScreenFilter["metric"];
  /** The day screened for; bars after it are not looked at. */
  on: string;
  /** First day of the span of `return`, `volatility` and `drawdown`; a year before `on` unless told. */
  from?: string;
  /** Dividends, for `dividend_yield`; without them it is not available. */
  events?: readonly CorporateEvent[];
  currency: string;
  /** 252 unless told. */
  sessionsPerYear?: number;
}

/**
 * One instrument's figure to screen by: `return`, `volatility`, `drawdown` (percent, `computeRisk`), `price` (last
 * close), `volume` (mean of 20 sessions), `rsi` (14), `distance_from_high` (percent below the highest close of 52
 * weeks), `above_sma` (percent of the close above its mean of 200), `dividend_yield` (dividends of a year over the
 * close, percent; 0 where `events` has none). Value null, with the reason as convention, where the data does not
 * reach: bars that end over two weeks before `on`, or begin too late.
 */
export function computeScreenMetric(ask: ScreenMetricAsk): Figure {
  const bars = ask.bars.slice(0, findLastOnOrBefore(ask.bars, ask.on) + 1);
  const last = bars.at(-1);
  if (last === undefined) return refuse(ask.metric, "Not available: no session on or before the day");
  if (countDays({ from: last.tradedOn, to: ask.on }) > LONGEST_STALE_DAYS)
    return refuse(ask.metric, "Not available: the data ends over two weeks before the day");
  const figure = metrics[ask.metric]({ ...ask, bars, last });
  return { ...figure, key: ask.metric };
}

const BEGINS_LATE = "Not available: the data begins too late";

function beginsLate(bars: readonly Bar[], from: string): boolean {
  const first = bars[0]?.tradedOn;
  return first === undefined || countDays({ from, to: first }) > LONGEST_STALE_DAYS;
}

interface Prepared extends ScreenMetricAsk {
  bars: readonly Bar[];
  last: Bar;
}

function refuse(metric: ScreenFilter["metric"], convention: string): Figure {
  return buildFigure({ key: metric, label: labels[metric], value: null, unit: "ratio", convention });
}

const labels: Record<ScreenFilter["metric"], string> = {
  return: "Return",
  volatility: "Volatility, yearly",
  drawdown: "Largest drawdown",
  price: "Last close",
  volume: "Average volume, 20 sessions",
  rsi: "RSI 14",
  distance_from_high: "Below the 52-week highest close",
  above_sma: "Close above its 200-session average",
  dividend_yield: "Dividend yield, past year",
};

function toRiskFigure(key: string, metric: ScreenFilter["metric"]) {
  return ({ bars, on, from = addDays(on, -YEAR_DAYS), sessionsPerYear }: Prepared): Figure => {
    if (beginsLate(bars, from)) return refuse(metric, BEGINS_LATE);
    const risk = computeRisk({
      bars,
      from,
      to: on,
      basis: "price",
      riskFreePct: 0,
      sessionsPerYear,
    });
    const found = risk?.figures.find((figure) => figure.key === key);
    return found === undefined
      ? refuse(metric, "Not available: no session in the span")
      : { ...found, label: labels[metric] };
  };
}

const metrics: Record<ScreenFilter["metric"], (input: Prepared) => Figure> = {
  return: toRiskFigure("periodReturn", "return"),
  volatility: toRiskFigure("volatility", "volatility"),
  drawdown: toRiskFigure("maxDrawdown", "drawdown"),
  price: ({ last, currency }) => tell("price", last.close, "price", last, "Close", currency),
  volume: ({ bars, last }) =>
    tell(
      "volume",
      computeAverageVolume(bars.slice(-VOLUME_SESSIONS)),
      "shares",
      last,
      "Mean of the volumes known",
    ),
  rsi: ({ bars, last }) => {
    const rsi = computeIndicator({ bars, ask: { name: "rsi", params: [] } });
    return tell("rsi", rsi.lines[0]?.values.at(-1) ?? null, "index", last, rsi.convention);
  },
  distance_from_high: ({ bars, on, currency }) => {
    if (beginsLate(bars, addDays(on, -YEAR_DAYS))) return refuse("distance_from_high", BEGINS_LATE);
    const found = computeExtremes({
      bars,
      from: bars[0]?.tradedOn ?? on,
      to: on,
      statistic: "distance_from_high",
      level: null,
      currency,
    })?.rows.find(({ key }) => key === "distanceFromYearHigh");
    return found ?? refuse("distance_from_high", "Not available: no usable close");
  },
  above_sma: ({ bars, last }) => {
    const sma = computeIndicator({ bars, ask: { name: "sma", params: [SMA_SESSIONS] } });
    const average = sma.lines[0]?.values.at(-1) ?? null;
    const pct = average === null || average === 0 ? null : (last.close / average - 1) * 100;
    return tell("above_sma", pct, "percent", last, `Against the mean of ${SMA_SESSIONS} closes`);
  },
  dividend_yield: ({ events, last }) => {
    if (events === undefined) return refuse("dividend_yield", "Not available: the source has no dividends");
    const since = addDays(last.tradedOn, -YEAR_DAYS);
    const paid = events
      .filter(({ kind, tradedOn }) => kind === "dividend" && tradedOn > since && tradedOn <= last.tradedOn)
      .reduce((sum, { value }) => sum + value, 0);
    const pct = last.close > 0 ? (paid / last.close) * 100 : null;
    return tell("dividend_yield", pct, "percent", last, "Dividends of the past 365 days over the last close");
  },
};

function tell(
  metric: ScreenFilter["metric"],
  value: number | null,
  unit: Figure["unit"],
  last: Bar,
  convention: string,
  currency: string | null = null,
): Figure {
  return buildFigure({
    key: metric,
    label: labels[metric],
    value,
    unit,
    currency,
    on: last.tradedOn,
    convention: value === null ? "Not available: the data does not reach back far enough" : convention,
  });
}
