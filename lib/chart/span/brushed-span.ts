import type { ChartEvent } from "@/lib/contract/chart-model";
import { toUtcMs } from "@/lib/format/day-arithmetic";
import type { PreparedPriceChart } from "../price-chart";

const DAY_MS = 86_400_000;
/** Under this, a rate for a year says more than the span does; the same bound as the market's own figures have. */
const LEAST_DAYS_FOR_YEARLY = 360;
const LEAST_RETURNS = 3;

/** Figures of a stretch of a price chart, from the closes of its bars; what is not defined is null. */
export interface BrushedSpan {
  /** First and last bar with a close inside. */
  fromOn: string;
  toOn: string;
  fromLabel: string;
  toLabel: string;
  from: number;
  to: number;
  /** Bars with a close. */
  bars: number;
  /** Last close over the first, less 1, percent; null when the first is not above zero. */
  changePct: number | null;
  /** The same a year, by calendar days over 365.25; null below 360 days. */
  cagrPct: number | null;
  /** Least close over the highest before it, less 1, percent, <= 0. */
  maxDrawdownPct: number | null;
  /** Deviation of simple returns from bar to bar (ddof 1) times the root of a year's bars, percent. */
  volatilityPct: number | null;
  /** Mean of the known volumes, per bar. */
  averageVolume: number | null;
  events: ChartEvent[];
}

/** The figures between two rows of a chart, both included, in either order; null with fewer than two closes. */
export function prepareBrushedSpan(input: {
  chart: PreparedPriceChart;
  from: number;
  to: number;
}): BrushedSpan | null {
  const { chart } = input;
  const rows = chart.rows.slice(Math.min(input.from, input.to), Math.max(input.from, input.to) + 1);
  const priced = rows.flatMap((row) => (row.close === null ? [] : [{ row, close: row.close }]));
  const first = priced[0];
  const last = priced.at(-1);
  if (!first || !last || priced.length < 2) return null;
  const closes = priced.map(({ close }) => close);
  const days = (toUtcMs(last.row.tradedOn) - toUtcMs(first.row.tradedOn)) / DAY_MS;
  const growth = first.close > 0 ? last.close / first.close : null;
  const yearly = growth !== null && growth > 0 && days >= LEAST_DAYS_FOR_YEARLY;
  return {
    fromOn: first.row.tradedOn,
    toOn: last.row.tradedOn,
    fromLabel: first.row.label,
    toLabel: last.row.label,
    from: first.close,
    to: last.close,
    bars: priced.length,
    changePct: growth === null ? null : (growth - 1) * 100,
    cagrPct: yearly ? (growth ** (365.25 / days) - 1) * 100 : null,
    maxDrawdownPct: findDrawdownPct(closes),
    volatilityPct: findVolatilityPct({ closes, barsPerYear: countBarsPerYear(chart) }),
    averageVolume: findMean(rows.flatMap(({ volume }) => (volume === null ? [] : [volume]))),
    events: rows.flatMap(({ events }) => events),
  };
}

/** 252 sessions (365 days of a market that never rests), 52 weeks or 12 months. */
function countBarsPerYear({ interval, instrument }: PreparedPriceChart): number {
  if (interval === "1mo") return 12;
  if (interval === "1wk") return 52;
  return instrument.kind === "crypto" ? 365 : 252;
}

/** Closes 10, 12, 9, 11 fall from 12 to 9: -25. Null where a peak is not above zero. */
function findDrawdownPct(closes: readonly number[]): number | null {
  let peak = Number.NEGATIVE_INFINITY;
  let worst = 0;
  for (const close of closes) {
    peak = Math.max(peak, close);
    if (peak <= 0) return null;
    worst = Math.min(worst, close / peak - 1);
  }
  return worst * 100;
}

function findVolatilityPct(input: { closes: readonly number[]; barsPerYear: number }): number | null {
  const { closes, barsPerYear } = input;
  if (closes.length <= LEAST_RETURNS || closes.some((close) => close <= 0)) return null;
  const returns = closes.slice(1).map((close, i) => close / (closes[i] ?? close) - 1);
  const mean = findMean(returns) ?? 0;
  const squares = returns.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (returns.length - 1)) * Math.sqrt(barsPerYear) * 100;
}

function findMean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
