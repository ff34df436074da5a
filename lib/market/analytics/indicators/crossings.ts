import type { IndicatorResult } from "@/lib/contract/analysis-results";
import type { Bar } from "@/lib/contract/market";
import type { ComputedIndicator } from "./compute-indicator";

/** A day on which a faster line went through a slower one; `above` is upwards. */
export interface Crossing {
  on: string;
  direction: "above" | "below";
}

type Values = readonly (number | null)[];

/**
 * Where `fast` went from one side of `slow` to the other, ascending by day; the columns stand beside `days`. Told on
 * the first day on the other side: touching and turning back is no crossing, and days that lack either are passed over.
 */
export function listCrossings(input: { fast: Values; slow: Values; days: readonly string[] }): Crossing[] {
  const crossings: Crossing[] = [];
  let side = 0;
  for (const [index, on] of input.days.entries()) {
    const fast = input.fast[index] ?? null;
    const slow = input.slow[index] ?? null;
    const now = fast === null || slow === null ? 0 : Math.sign(fast - slow);
    if (now === 0) continue;
    if (side !== 0 && now !== side) crossings.push({ on, direction: now > 0 ? "above" : "below" });
    side = now;
  }
  return crossings;
}

const AVERAGES = new Set(["sma", "ema", "wma", "vwap"]);
/** The two lines of an indicator whose crossing is told. */
const PAIRS: Partial<Record<ComputedIndicator["name"], [string, string]>> = {
  macd: ["macd", "signal"],
  stochastic: ["k", "d"],
  adx: ["plusDi", "minusDi"],
  aroon: ["up", "down"],
};
const MOST_TOLD = 12;

interface Pair {
  fast: { label: string; values: Values };
  slow: { label: string; values: Values };
}

/**
 * Crossings inside a span in the form of the indicator answer, newest first, at most 12: the close through a single
 * average, the shorter through the longer of several, MACD through its signal, %K through %D, +DI through -DI,
 * Aroon up through Aroon down.
 */
export function listIndicatorCrossings(input: {
  indicators: readonly ComputedIndicator[];
  bars: readonly Bar[];
  from: string;
  to: string;
}): IndicatorResult["crossings"] {
  const days = input.bars.map(({ tradedOn }) => tradedOn);
  return listPairs(input.indicators, input.bars)
    .flatMap(({ fast, slow }) =>
      listCrossings({ fast: fast.values, slow: slow.values, days }).map((crossing) => ({
        ...crossing,
        label: `${fast.label} went ${crossing.direction} ${slow.label}`,
      })),
    )
    .filter(({ on }) => on >= input.from && on <= input.to)
    .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
    .slice(0, MOST_TOLD);
}

function listPairs(indicators: readonly ComputedIndicator[], bars: readonly Bar[]): Pair[] {
  const averages = indicators
    .filter(({ name }) => AVERAGES.has(name))
    .toSorted((a, b) => (a.params[0] ?? 0) - (b.params[0] ?? 0))
    .flatMap(({ lines }) => lines.slice(0, 1));
  const [shortest, ...longer] = averages;
  const close = { label: "Close", values: bars.map((bar) => bar.close) };
  const through: Pair[] =
    shortest !== undefined && longer.length === 0
      ? [{ fast: close, slow: shortest }]
      : longer.map((slow, index) => ({ fast: averages[index] ?? slow, slow }));
  const own = indicators.flatMap(({ name, lines }) => {
    const [fastKey, slowKey] = PAIRS[name] ?? [];
    const fast = lines.find(({ key }) => key === fastKey);
    const slow = lines.find(({ key }) => key === slowKey);
    return fast === undefined || slow === undefined ? [] : [{ fast, slow }];
  });
  return [...through, ...own];
}
