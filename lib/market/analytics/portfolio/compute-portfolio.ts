import type { Bar } from "@/lib/contract/market";
import type { PortfolioResult } from "@/lib/contract/portfolio-results";
import type { Basis } from "../risk/sample";
import { alignLevels } from "./align-levels";
import { describeWeights, toShares } from "./weights";

export interface PortfolioHolding {
  /** Daily bars in the portfolio's currency (`convertBars`), ascending. */
  bars: readonly Bar[];
  /** Share of the money at the start, percent, above zero. */
  weightPct: number;
  /** The same bars in the holding's own currency, for its own return; `bars` where it needs no conversion. */
  ownBars?: readonly Bar[];
}

export interface Portfolio {
  /** First and last day that all holdings have a close; the money goes in at the close of the first. */
  from: string;
  to: string;
  /** Value at the close of `to`. */
  endValue: number;
  returnPct: number;
  /** A bar a common day, whose close is the portfolio's value: hand it to `computeRisk` and the chart. */
  path: Bar[];
  /** Days at whose close the weights were set back. */
  rebalancedOn: string[];
  /** In the order given. */
  holdings: {
    /** As used: all of them add up to 100. */
    weightPct: number;
    endWeightPct: number;
    endValue: number;
    /** Gain in points of the starting value; all of them add up to `returnPct`. */
    contributionPct: number;
    /** The holding's own return from `from` to `to`, in its own currency where `ownBars` were given, percent. */
    returnPct: number;
  }[];
  /** Sentences to tell: scaled weights, days left out. */
  notes: string[];
}

/** Characters of a day that name its period: "2021-03", "2021". */
const periodOf: Record<PortfolioResult["schedule"], (day: string) => string> = {
  hold: () => "",
  monthly: (day) => day.slice(0, 7),
  quarterly: (day) => `${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7)) / 3)}`,
  yearly: (day) => day.slice(0, 4),
};

/**
 * What an amount put into several holdings would have become: fractions of shares, no costs, no taxes, on the days that
 * all holdings have a close. `schedule` sets the weights back at the close of the first common day of each month,
 * quarter or year; `hold` never does. `basis: "total"` reinvests dividends (adjusted closes). Null without holdings, with
 * a weight that is not above zero, or without two common days in the span (both ends included).
 */
export function computePortfolio(input: {
  holdings: readonly PortfolioHolding[];
  from: string;
  to: string;
  /** Money put in, in the portfolio's currency, above zero. */
  amount: number;
  schedule: PortfolioResult["schedule"];
  basis?: Basis;
}): Portfolio | null {
  const { holdings, from, to, amount, schedule, basis = "price" } = input;
  const shares = toShares(holdings.map(({ weightPct }) => weightPct));
  if (shares === null || !(amount > 0)) return null;
  const aligned = alignLevels({ series: holdings.map(({ bars }) => bars), from, to, basis });
  if (aligned === null) return null;
  const walked = walk({ ...aligned, shares, amount, periodOf: periodOf[schedule] });
  const first = aligned.days[0] as string;
  const last = aligned.days.at(-1) as string;
  const endValue = walked.values.at(-1) as number;
  return {
    from: first,
    to: last,
    endValue,
    returnPct: (endValue / amount - 1) * 100,
    path: aligned.days.map((on, index) => toValueBar(on, walked.values[index] as number)),
    rebalancedOn: walked.rebalancedOn,
    holdings: holdings.map(({ bars, ownBars }, index) => ({
      weightPct: (shares[index] as number) * 100,
      endWeightPct: ((walked.held[index] as number) / endValue) * 100,
      endValue: walked.held[index] as number,
      contributionPct: ((walked.gains[index] as number) / amount) * 100,
      returnPct: toOwnReturnPct({ bars: ownBars ?? bars, first, last, basis }),
    })),
    notes: [...describeWeights(holdings.map(({ weightPct }) => weightPct)), ...aligned.notes],
  };
}

interface Walk {
  days: readonly string[];
  /** By holding, then by day. */
  levels: readonly Float64Array[];
  shares: readonly number[];
  amount: number;
  periodOf(day: string): string;
}

/** Day by day: values, what each holding gained, and what each is worth at the end. */
function walk({ days, levels, shares, amount, periodOf: toPeriod }: Walk) {
  const held = shares.map((share) => share * amount);
  const gains = shares.map(() => 0);
  const values = [amount];
  const rebalancedOn: string[] = [];
  for (let day = 1; day < days.length; day++) {
    let value = 0;
    for (const [index, column] of levels.entries()) {
      const before = held[index] as number;
      const after = before * ((column[day] as number) / (column[day - 1] as number));
      gains[index] = (gains[index] as number) + (after - before);
      held[index] = after;
      value += after;
    }
    values.push(value);
    const on = days[day] as string;
    if (toPeriod(on) === toPeriod(days[day - 1] as string)) continue;
    for (const [index, share] of shares.entries()) held[index] = share * value;
    rebalancedOn.push(on);
  }
  return { held, gains, values, rebalancedOn };
}

function toValueBar(tradedOn: string, value: number): Bar {
  return { tradedOn, open: null, high: null, low: null, close: value, adjClose: null, volume: null };
}

function toOwnReturnPct(input: { bars: readonly Bar[]; first: string; last: string; basis: Basis }): number {
  const aligned = alignLevels({
    series: [input.bars],
    from: input.first,
    to: input.last,
    basis: input.basis,
  });
  const levels = aligned?.levels[0];
  return ((levels?.at(-1) ?? Number.NaN) / (levels?.[0] ?? Number.NaN) - 1) * 100;
}
