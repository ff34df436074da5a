import type { Bar } from "@/lib/contract/market";
import { findFirstOnOrAfter, findLastOnOrBefore } from "../../bar-search";
import { computeMean } from "./moments";
import { type Basis, toLevel, toReturns } from "./sample";

/** Returns of two instruments between the same days. */
export interface PairedReturns {
  /** Day on which each return ends. */
  days: string[];
  one: Float64Array;
  other: Float64Array;
}

interface PairAsk {
  one: readonly Bar[];
  other: readonly Bar[];
  /** First and last day, both included; the last common day before is the base of the first return. */
  from: string;
  to: string;
  basis?: Basis;
}

/** Fewer pairs of returns than this say nothing about how two things move together. */
const LEAST_RETURNS = 3;

/**
 * Simple returns from one day that both have a close on to the next such day: where one of them rested, both returns
 * span the rest, so that a holiday on one side never pairs one day with two.
 */
export function pairReturns({ one, other, from, to, basis = "price" }: PairAsk): PairedReturns {
  const first = findBase({ one, other, from, basis });
  const last = findLastOnOrBefore(one, to);
  const days: string[] = [];
  const levels = new Float64Array(Math.max(0, last - first + 1));
  const partners = new Float64Array(levels.length);
  let place = 0;
  for (let index = first; index <= last; index++) {
    const bar = one[index] as Bar;
    const { tradedOn } = bar;
    while (place < other.length && (other[place] as Bar).tradedOn < tradedOn) place++;
    const partner = other[place];
    if (partner?.tradedOn !== tradedOn) continue;
    const level = toLevel(bar, basis);
    const beside = toLevel(partner, basis);
    if (level === null || beside === null) continue;
    levels[days.length] = level;
    partners[days.length] = beside;
    days.push(tradedOn);
  }
  return {
    days: days.slice(1),
    one: toReturns(levels.subarray(0, days.length)),
    other: toReturns(partners.subarray(0, days.length)),
  };
}

/** Place of the last bar before the span that the other has a close on too; the span's first where there is none. */
function findBase(input: { one: readonly Bar[]; other: readonly Bar[]; from: string; basis: Basis }): number {
  const { one, other, from, basis } = input;
  const first = findFirstOnOrAfter(one, from);
  for (let index = first - 1; index >= 0; index--) {
    const bar = one[index] as Bar;
    const partner = other[findFirstOnOrAfter(other, bar.tradedOn)];
    const isCommon = partner?.tradedOn === bar.tradedOn && toLevel(partner, basis) !== null;
    if (isCommon && toLevel(bar, basis) !== null) return index;
  }
  return first;
}

/** Sums of squares and products of two columns about their means. */
export interface CoSums {
  one: number;
  other: number;
  both: number;
}

/** Centred sums of two columns of the same length. */
export function computeCoSums(one: Float64Array, other: Float64Array): CoSums {
  const meanOne = computeMean(one);
  const meanOther = computeMean(other);
  const sums = { one: 0, other: 0, both: 0 };
  for (let index = 0; index < one.length; index++) {
    const apart = (one[index] as number) - meanOne;
    const beside = (other[index] as number) - meanOther;
    sums.one += apart * apart;
    sums.other += beside * beside;
    sums.both += apart * beside;
  }
  return sums;
}

/** Pearson's correlation, -1 to 1; `NaN` where either column does not vary. */
export function toCorrelation({ one, other, both }: CoSums): number {
  if (one < 1e-20 || other < 1e-20) return Number.NaN;
  return Math.max(-1, Math.min(1, both / Math.sqrt(one * other)));
}

/**
 * Correlation of the simple daily returns (never of price levels) of two instruments on the days that both have, -1 to
 * 1, and how many pairs of returns it rests on; null with fewer than three, or where one does not move.
 */
export function computeCorrelation(ask: PairAsk): { value: number; days: number } | null {
  const { one, other, days } = pairReturns(ask);
  const value = toCorrelation(computeCoSums(one, other));
  return days.length < LEAST_RETURNS || Number.isNaN(value) ? null : { value, days: days.length };
}

export interface Beta {
  /** Covariance with the benchmark's returns over their variance: 1.2 moved 1.2 % on average where it moved 1 %. */
  beta: number;
  /** Yearly alpha, percent: `(1 + mean return - beta x mean return of the benchmark) ^ 252 - 1`, no rate without risk. */
  alphaPct: number;
  correlation: number | null;
  /** Pairs of daily returns that it rests on. */
  days: number;
}

/**
 * Beta of an instrument against a benchmark, from simple daily returns between the days that both have; null with
 * fewer than three returns, or where the benchmark does not move.
 */
export function computeBeta(input: {
  bars: readonly Bar[];
  benchmark: readonly Bar[];
  from: string;
  to: string;
  basis?: Basis;
  sessionsPerYear?: number;
}): Beta | null {
  const { bars, benchmark, sessionsPerYear = 252, ...span } = input;
  const { one, other, days } = pairReturns({ ...span, one: bars, other: benchmark });
  const sums = computeCoSums(one, other);
  if (days.length < LEAST_RETURNS || sums.other < 1e-20) return null;
  const beta = sums.both / sums.other;
  const correlation = toCorrelation(sums);
  const excess = computeMean(one) - beta * computeMean(other);
  return {
    beta,
    alphaPct: ((1 + excess) ** sessionsPerYear - 1) * 100,
    correlation: Number.isNaN(correlation) ? null : correlation,
    days: days.length,
  };
}
