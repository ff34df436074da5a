import type { Bar } from "@/lib/contract/market";
import { formatNumber } from "@/lib/format/number";
import { formatPercent } from "@/lib/format/percent";
import type { ComputedIndicator } from "./compute-indicator";

/** Newest values of an indicator's lines by key, on one and the same session, with that session's close. */
interface Reading {
  values: Record<string, number>;
  close: number;
  label: string;
  params: readonly number[];
}

const round = (value: number): string => formatNumber({ value, digits: 1 });

function against(label: string, value: number, [low, high]: readonly [number, number]): string {
  const place = value > high ? `above ${high}` : value < low ? `below ${low}` : `between ${low} and ${high}`;
  return `${label} is ${round(value)}, ${place}`;
}

function beside(one: number, other: number): "above" | "below" | "at" {
  if (one === other) return "at";
  return one > other ? "above" : "below";
}

/** The lookup never misses: each teller asks only for lines of its own indicator. */
const of = ({ values }: Reading, key: string): number => values[key] ?? Number.NaN;

function tellAverage(reading: Reading, key: string): string {
  const average = of(reading, key);
  const apart = formatPercent({ pct: Math.abs(reading.close / average - 1) * 100 });
  const side = beside(reading.close, average);
  return side === "at"
    ? `The close is at ${reading.label}`
    : `The close is ${apart} ${side} ${reading.label}`;
}

function tellChannel(reading: Reading, name: string): string {
  const { close } = reading;
  if (close > of(reading, "upper")) return `The close is above the upper ${name}`;
  if (close < of(reading, "lower")) return `The close is below the lower ${name}`;
  return `The close is between the lower and the upper ${name}`;
}

const tellers: Record<ComputedIndicator["name"], (reading: Reading) => string> = {
  sma: (reading) => tellAverage(reading, "sma"),
  ema: (reading) => tellAverage(reading, "ema"),
  wma: (reading) => tellAverage(reading, "wma"),
  vwap: (reading) => tellAverage(reading, "vwap"),
  rsi: (reading) => against(reading.label, of(reading, "rsi"), [30, 70]),
  macd: (reading) => {
    const macd = of(reading, "macd");
    return `MACD is ${beside(macd, of(reading, "signal"))} its signal line and ${beside(macd, 0)} zero`;
  },
  bollinger: (reading) => tellChannel(reading, "band"),
  donchian: (reading) => tellChannel(reading, "channel line"),
  atr: (reading) =>
    `${reading.label} is ${formatPercent({ pct: (of(reading, "atr") / reading.close) * 100 })} of the close`,
  stochastic: (reading) =>
    `${against("%K", of(reading, "k"), [20, 80])}; it is ${beside(of(reading, "k"), of(reading, "d"))} %D`,
  adx: (reading) => {
    const strength = of(reading, "adx");
    const side = beside(of(reading, "plusDi"), of(reading, "minusDi"));
    return `${reading.label} is ${round(strength)}, ${beside(strength, 25)} 25; +DI is ${side} −DI`;
  },
  obv: (reading) => `On-balance volume is ${beside(of(reading, "obv"), 0)} its start at zero`,
  cci: (reading) => against(reading.label, of(reading, "cci"), [-100, 100]),
  mfi: (reading) => against(reading.label, of(reading, "mfi"), [20, 80]),
  williams_r: (reading) => against(reading.label, of(reading, "williamsR"), [-80, -20]),
  roc: (reading) =>
    `The close is ${formatPercent({ pct: of(reading, "roc"), signed: true })} against ${reading.params[0]} sessions before`,
  aroon: (reading) => `Aroon up is ${round(of(reading, "up"))} and Aroon down ${round(of(reading, "down"))}`,
};

/**
 * A plain fact about the newest session that has all of an indicator's lines ("RSI 14 is 71.2, above 70"), never a
 * judgement, advice or forecast; null while there is none. The levels named are the customary ones of each indicator.
 */
export function describeReading(input: {
  indicator: ComputedIndicator;
  bars: readonly Bar[];
}): string | null {
  const { name, lines, label, params } = input.indicator;
  const at = input.bars.findLastIndex((_, index) => lines.every(({ values }) => values[index] != null));
  const close = input.bars[at]?.close;
  if (close === undefined) return null;
  const values = Object.fromEntries(lines.map((line) => [line.key, line.values[at] ?? Number.NaN]));
  return tellers[name]({ values, close, label, params });
}
