import type { Figure } from "@/lib/contract/analysis-results";
import type { Instrument } from "@/lib/contract/market";
import { buildFigure } from "../figure";
import { toExtremeFigures } from "./best-and-worst";
import { type Drawdown, findDrawdown } from "./drawdown";
import {
  type RiskInput,
  toRatioFigures,
  toReturnFigures,
  toSpreadFigures,
  toTailFigures,
} from "./risk-figures";
import { type SampleAsk, takeSample, toReturns } from "./sample";

/** Sessions in a year, to make yearly figures from daily ones: 365 for crypto, which never rests, else 252. */
export function getSessionsPerYear(kind: Instrument["kind"]): number {
  return kind === "crypto" ? 365 : 252;
}

export interface RiskAsk extends SampleAsk {
  /** Yearly rate without risk, percent, that Sharpe is measured against. */
  riskFreePct: number;
  /** 252 unless told; see `getSessionsPerYear`. */
  sessionsPerYear?: number;
}

export interface Risk {
  /** Days of the first and the last close that the figures run between. */
  from: string;
  to: string;
  /** Daily returns that they rest on. */
  returns: number;
  /** Sessions of the span without a usable close; their move is part of the next session's. */
  leftOut: number;
  figures: Figure[];
  /** Null where no close is below an earlier one. */
  drawdown: Drawdown | null;
}

/**
 * Risk figures of one instrument over a span, from daily bars; null when the span has no usable close, or when `total`
 * is asked and its first or last session has no adjusted close. Percent is percent. In this order:
 * - `periodReturn`: last close over the base, less 1; the base is the last close before `from`, else the first inside
 * - `cagr`: the same a year, by calendar days over 365.25; null below 360 days
 * - `volatility`: deviation of simple daily returns (ddof 1) times the root of 252; `downsideDeviation`: root of the mean
 *   squared return below 0, times the same
 * - `maxDrawdown`: least close over the highest before it, less 1
 * - `sharpe`: mean of returns less the rate without risk over 252, over their deviation, times the root of 252;
 *   `sortino`: mean over downside deviation; `calmar`: `cagr` over the drawdown's size
 * - `bestDay`, `worstDay`, and `bestMonth`, `worstMonth` among the months that have a close before them
 * - `var95`, `cvar95`: 5th percentile of the returns, and the mean of those at or below it; `skew`, `excessKurtosis`
 * A figure that is not defined is null, with the reason as its convention.
 */
export function computeRisk(ask: RiskAsk): Risk | null {
  const sample = takeSample(ask);
  if (sample === null) return null;
  const drawdown = findDrawdown(sample);
  const input: RiskInput = {
    sample,
    returns: toReturns(sample.levels),
    drawdown,
    sessionsPerYear: ask.sessionsPerYear ?? 252,
    riskFreePct: ask.riskFreePct,
    of: ask.basis === "total" ? "closes adjusted for splits and dividends" : "closes without dividends",
  };
  const { periodReturn, cagr } = toReturnFigures(input);
  const { volatility, downsideDeviation } = toSpreadFigures(input);
  return {
    from: sample.days[0] as string,
    to: sample.days.at(-1) as string,
    returns: input.returns.length,
    leftOut: sample.leftOut,
    figures: [
      periodReturn,
      cagr,
      volatility,
      downsideDeviation,
      toDrawdownFigure(input),
      ...toRatioFigures({ ...input, cagr: cagr.value }),
      ...toExtremeFigures(input),
      ...toTailFigures(input),
    ],
    drawdown,
  };
}

function toDrawdownFigure({ sample, drawdown, of }: RiskInput): Figure {
  const isKnown = sample.days.length >= 2;
  return buildFigure({
    key: "maxDrawdown",
    label: "Largest drawdown",
    value: isKnown ? (drawdown?.pct ?? 0) : null,
    unit: "percent",
    on: drawdown?.peakOn ?? null,
    until: drawdown?.troughOn ?? null,
    convention: isKnown ? `Peak to trough of daily ${of}` : "Not told: a single close",
  });
}
