import type { Fact } from "../facts/fact";

/** Fields whose names say too little, in words for people. */
const TITLES: Record<string, string> = {
  base: "Close at the start",
  end: "Close at the end",
  "high close": "Highest close",
  "low close": "Lowest close",
  "price return": "Price return",
  "total return": "Total return",
  "max drawdown": "Largest fall from a peak",
  change: "Change",
  "average volume": "Mean daily volume",
  "average volume 20": "Mean volume of 20 sessions before",
  "day range": "Range of the day",
  contribution: "Contribution to the whole",
  "end weight": "Weight at the end",
  "end value": "Value at the end",
  amount: "Amount put in",
  passed: "Number that passed",
  "universe size": "Number looked through",
  payments: "Dividend",
  correlations: "Correlation",
  days: "Days counted",
  of: "Number counted",
  "eps actual": "Earnings per share",
  "eps estimate": "Earnings per share, as expected",
};

/** How our own skills compute what no figure tells of itself; by the name of the field, as the contract defines it. */
const FORMULAS: Record<string, string> = {
  priceReturnPct: "Last close over the close it starts from, less 1; price only",
  totalReturnPct: "Last adjusted close over the one it starts from, less 1; dividends reinvested",
  maxDrawdownPct: "Largest fall of the closes from a running peak",
  changePct: "Price over the close before it, less 1",
  change: "Price less the close before it",
  averageVolume: "Mean volume over the sessions that have one",
  averageVolume20: "Mean volume of up to 20 sessions before the day",
  dayRangePct: "High less low, over the close before",
  contributionPct: "Gain of the holding in points of the value at the start",
  endWeightPct: "Value of the holding over that of the whole, at the end",
  endValue: "Amount put in, moved with the closes",
  worth: "Number held times the newest price",
  returnPct: "Last close over the close it starts from, less 1",
};

/** A fact's name for people: "Highest close". */
export function toTitle({ label }: Fact): string {
  const title = TITLES[label] ?? label;
  return title === "" ? "Figure" : `${title.charAt(0).toUpperCase()}${title.slice(1)}`.slice(0, 200);
}

/** How a fact was computed; null for what the source gave as it is. */
export function toFormula({ key, convention, sources }: Fact): string | null {
  if (convention !== null) return convention.slice(0, 400);
  const formula = FORMULAS[key];
  if (formula !== undefined) return formula;
  return key === "price" && sources.length > 1 ? "Price times the exchange rate" : null;
}
