import type { Figure } from "@/lib/contract/analysis-results";
import { formatDay } from "@/lib/format/date";
import { countDays } from "../../trading-day";
import { buildFigure } from "../figure";
import type { Drawdown } from "./drawdown";
import { computeDeviation, computeDownside, computeLowerTail, computeMean, computeShape } from "./moments";
import type { Sample } from "./sample";

/** What the figures of a span are made from. */
export interface RiskInput {
  sample: Sample;
  /** Simple daily returns, fractions: the first belongs to the second day of the sample. */
  returns: Float64Array;
  drawdown: Drawdown | null;
  sessionsPerYear: number;
  riskFreePct: number;
  /** "closes" or "closes adjusted for splits and dividends". */
  of: string;
}

/** Shortest span, base to end, that a yearly rate is told for: a year less its holidays at both ends. */
const YEAR_DAYS = 360;
const TOO_SHORT = "Not told: the span is shorter than a year";
const TOO_FEW = "Not told: it needs at least two daily returns";

/** Return of the whole span, percent, and its yearly rate: `(end / base) ^ (365.25 / calendar days) - 1`. */
export function toReturnFigures({ sample, of }: RiskInput): { periodReturn: Figure; cagr: Figure } {
  const { days, levels } = sample;
  const [on, until] = [days[0] as string, days.at(-1) as string];
  const growth = (levels.at(-1) as number) / (levels[0] as number);
  const span = countDays({ from: on, to: until });
  const isLong = span >= YEAR_DAYS;
  const periodReturn = buildFigure({
    key: "periodReturn",
    label: "Return of the span",
    value: days.length < 2 ? null : (growth - 1) * 100,
    unit: "percent",
    on,
    until,
    convention:
      days.length < 2 ? "Not told: a single close" : `Simple, ${of}, from the close of ${formatDay(on)}`,
  });
  const cagr = buildFigure({
    key: "cagr",
    label: "Return, yearly (CAGR)",
    value: isLong ? (growth ** (365.25 / span) - 1) * 100 : null,
    unit: "percent",
    on,
    until,
    convention: isLong ? `Compound, ${span} calendar days over 365.25, ${of}` : TOO_SHORT,
  });
  return { periodReturn, cagr };
}

/** Standard deviation and downside deviation of daily returns, yearly, percent. */
export function toSpreadFigures({ returns, sessionsPerYear }: RiskInput): {
  volatility: Figure;
  downsideDeviation: Figure;
} {
  const root = Math.sqrt(sessionsPerYear);
  const isEnough = returns.length >= 2;
  return {
    volatility: buildFigure({
      key: "volatility",
      label: "Volatility, yearly",
      value: isEnough ? computeDeviation(returns) * root * 100 : null,
      unit: "percent",
      convention: isEnough ? `Simple daily returns, ddof 1, times the root of ${sessionsPerYear}` : TOO_FEW,
    }),
    downsideDeviation: buildFigure({
      key: "downsideDeviation",
      label: "Downside deviation, yearly",
      value: isEnough ? computeDownside(returns) * root * 100 : null,
      unit: "percent",
      convention: isEnough
        ? `Daily returns below 0 against all of them, times the root of ${sessionsPerYear}`
        : TOO_FEW,
    }),
  };
}

/** Sharpe, Sortino and Calmar ratios; null, with the reason, where what they divide by is zero or missing. */
export function toRatioFigures(input: RiskInput & { cagr: number | null }): Figure[] {
  const { returns, sessionsPerYear, riskFreePct, drawdown, cagr } = input;
  const mean = computeMean(returns);
  const deviation = computeDeviation(returns);
  const downside = computeDownside(returns);
  const few = returns.length < 2 ? TOO_FEW : null;
  const daily = riskFreePct / 100 / sessionsPerYear;
  const root = Math.sqrt(sessionsPerYear);
  const ratio = (key: string, label: string, value: number, why: string | null, how: string) =>
    buildFigure({ key, label, value: why === null ? value : null, unit: "ratio", convention: why ?? how });
  return [
    ratio(
      "sharpe",
      "Sharpe ratio",
      ((mean - daily) / deviation) * root,
      few ?? (deviation === 0 ? "Not defined: the returns do not vary" : null),
      `Mean daily return less ${riskFreePct}% a year over ${sessionsPerYear}, over its deviation (ddof 1), times the root of ${sessionsPerYear}`,
    ),
    ratio(
      "sortino",
      "Sortino ratio",
      (mean / downside) * root,
      few ?? (downside === 0 ? "Not defined: no day lost" : null),
      `Mean daily return over the downside deviation, least acceptable return 0, times the root of ${sessionsPerYear}`,
    ),
    ratio(
      "calmar",
      "Calmar ratio",
      (cagr ?? Number.NaN) / Math.abs(drawdown?.pct ?? Number.NaN),
      cagr === null
        ? TOO_SHORT
        : drawdown === null
          ? "Not defined: it never fell below an earlier close"
          : null,
      "Yearly return (CAGR by calendar days) over the largest drawdown",
    ),
  ];
}

/** 5th percentile of daily returns and the mean at or below it (percent, usually below 0), skew and excess kurtosis. */
export function toTailFigures({ returns }: RiskInput): Figure[] {
  const { edge, mean } = computeLowerTail(returns, 0.05);
  const { skew, excessKurtosis } = computeShape(returns);
  const few = returns.length < 2 ? TOO_FEW : null;
  const shape = few ?? (Number.isNaN(skew) ? "Not defined: too few returns, or they do not vary" : null);
  const percent = (key: string, label: string, value: number, how: string) =>
    buildFigure({
      key,
      label,
      value: few === null ? value * 100 : null,
      unit: "percent",
      convention: few ?? how,
    });
  return [
    percent(
      "var95",
      "Daily return at the 5th percentile (VaR 95)",
      edge,
      "Historical, straight line between neighbours",
    ),
    percent("cvar95", "Mean of the returns at or below it (CVaR 95)", mean, "Historical"),
    buildFigure({
      key: "skew",
      label: "Skewness of daily returns",
      value: skew,
      unit: "ratio",
      convention: shape ?? "Sample skewness, corrected for sample size",
    }),
    buildFigure({
      key: "excessKurtosis",
      label: "Excess kurtosis of daily returns",
      value: excessKurtosis,
      unit: "ratio",
      convention: shape ?? "Sample kurtosis less 3, corrected for sample size",
    }),
  ];
}
